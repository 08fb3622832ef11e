import { Secret, TOTP } from 'otpauth';
import type { Person } from './people.ts';
import { expectStatus } from './submissions.ts';

const periodMs = 30_000;

/** The app on the phone of a member of staff. */
export interface Authenticator {
  /** The code that it shows; with `steps`, the one before (-1) or after (1). */
  code: (steps?: number) => string;
  /** The paper beside it. */
  recovery: string[];
}

/** Makes codes of a secret, in base 32. */
export function codesOf(secret: string): Authenticator['code'] {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  return (steps = 0) => totp.generate({ timestamp: Date.now() + steps * periodMs });
}

/** Switches the second factor on for somebody who is logged in. */
export async function enrol({ call }: Person): Promise<Authenticator> {
  const { rahasia, otpauth } = expectStatus(await call('POST', '/moderasi/totp/mulai', {}), 200).body;
  if (!String(otpauth).endsWith(`?secret=${rahasia}`))
    throw new Error('the QR code holds another secret than the text');
  const code = codesOf(String(rahasia));
  const { body } = expectStatus(await call('POST', '/moderasi/totp/aktifkan', { kode: code(-1) }), 200);
  return { code, recovery: body.cadangan as string[] };
}
