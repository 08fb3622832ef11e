import { createTransport } from 'nodemailer';
import type { Core } from '@strapi/strapi';
import type { MoncerConfig } from '../../config/moncer';

/** A mail server that takes longer counts as one that does not answer. */
const timeoutMs = 10_000;

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/**
 * Hands an e-mail to the office's mail server (`MONCER_SMTP_URL`). By nodemailer, which knows what mail servers want of
 * TLS, log-in and encoding.
 *
 * @throws Error of the server or of the line
 */
export async function sendMail(strapi: Core.Strapi, mail: Mail): Promise<void> {
  const { url, dari } = strapi.config.get<MoncerConfig>('moncer').surel;
  // Without a host nodemailer would look for a server on this machine.
  if (url === '') throw new Error('belum ada server surel');
  const transport = createTransport({
    url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({ from: dari, ...mail });
  } finally {
    transport.close();
  }
}

/** Why it could not be handed over, in a sentence for the desk. */
export function mailTrouble(error: unknown): string {
  const { code = '', responseCode = 0, message = String(error) } = error as Partial<Trouble>;
  if (code === 'EAUTH') return 'Server surel menolak nama atau sandi kantor.';
  if (responseCode >= 500) return 'Server surel menolak surel ini. Periksa alamat penerima.';
  if (responseCode >= 400) return 'Server surel sedang sibuk.';
  if (/^(?:E(?:CONNECTION|SOCKET|TIMEDOUT|DNS|TLS|PROTOCOL)|ECONN)/.test(code)) return 'Server surel tidak menjawab.';
  return `Surel tidak bisa dikirim: ${message}`;
}

interface Trouble {
  code: string;
  responseCode: number;
  message: string;
}
