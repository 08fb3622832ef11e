import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** What Moncer's own modules read, as `strapi.config.get('moncer')`. The environment is read in `config/` only. */
export interface MoncerConfig {
  /** Folder that holds all state, absolute. */
  data: string;
  /** Origin under which residents, volunteers and staff reach the system. */
  url: string;
  /** `contoh`: an empty database is filled with the examples and gets demo accounts. */
  seed: 'contoh' | 'none';
  /** Nobody approves the own text, unless with a reason. */
  fourEyes: boolean;
  /** Where the publisher is told that something changed. */
  bell: { url: string; secret: string };
  /** Opens what the publisher reads, and signs the cookie of the preview. */
  snapshotSecret: string;
  /** Sent by Strapi's own webhooks. */
  webhookSecret: string;
  /** The office's mail server and the sender; without an address no e-mail is sent. */
  surel: { url: string; dari: string };
  /** The private half of the pair that browsers know the sender of pushes by, 32 bytes in hex. */
  vapidSecret: string;
  /** Seals what the authenticator apps of staff know. */
  totpSecret: string;
  /** Whether staff work only after they have switched the second factor on. */
  wajibTotp: boolean;
}

/** The folder that holds all state; `npm start` names it, a build does not need it. */
export function dataFolder(env: Env): string {
  return resolve(env('MONCER_DATA') ?? resolve(process.cwd(), '..', 'var'));
}

/** The public origin, without a slash at its end. */
export function publicUrl(env: Env): string {
  return env('MONCER_URL', 'http://localhost:8080').replace(/\/+$/, '');
}

export default ({ env }: { env: Env }): MoncerConfig => ({
  data: dataFolder(env),
  url: publicUrl(env),
  seed: env('MONCER_SEED', 'contoh') === 'none' ? 'none' : 'contoh',
  fourEyes: env('MONCER_EMPAT_MATA', '1') !== '0',
  bell: { url: env('MONCER_BELL_URL', ''), secret: env('MONCER_BELL_SECRET', '') },
  snapshotSecret: env('MONCER_SNAPSHOT_SECRET', ''),
  webhookSecret: env('MONCER_WEBHOOK_SECRET', ''),
  surel: { url: env('MONCER_SMTP_URL', ''), dari: env('MONCER_SURAT_DARI', '') },
  vapidSecret: env('MONCER_VAPID_SECRET', ''),
  totpSecret: env('MONCER_TOTP_SECRET', ''),
  wajibTotp: env('MONCER_WAJIB_TOTP', '0') === '1',
});
