import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** RFC 4226, section 4: 160 bits. */
const secretBytes = 20;
const periodS = 30;
/** A clock may be this many steps off, either way (RFC 6238, section 5.2). */
const window = 1;

const recoveryCodes = 10;
const recoveryDigits = 10;
/** What the QR code at /meja/verifikasi/ has room for, beside the secret. */
const maxLabel = 12;

/** A new secret, in base 32 as authenticator apps take it. */
export const makeSecret = (): string => new Secret({ size: secretBytes }).base32;

/** The address that authenticator apps read from a QR code. @param email names the account among others in the app */
export function otpauthUri(secret: string, email: string): string {
  const label = email
    .replace(/@.*/, '')
    .replace(/[^\w.-]/g, '')
    .slice(0, maxLabel);
  return `otpauth://totp/Moncer:${label}?secret=${secret}`;
}

/**
 * The time step that a six-digit code belongs to; nothing when it is none of this secret's near `now`.
 *
 * @param now in ms
 */
export function stepOf(secret: string, code: string, now: number): number | undefined {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period: periodS });
  const delta = totp.validate({ token: code, timestamp: now, window });
  return delta === null ? undefined : Math.floor(now / 1_000 / periodS) + delta;
}

/** Codes for the day the phone is gone: digits alone, so that the keypad of the log-in form serves for them too. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodes }, () => {
    const digits = Array.from({ length: recoveryDigits }, () => randomInt(10)).join('');
    return `${digits.slice(0, 5)}-${digits.slice(5)}`;
  });
}

/** What was typed: six digits from the app, or ten from the paper; nothing when it is neither. */
export function readCode(text: unknown): { kind: 'aplikasi' | 'cadangan'; code: string } | undefined {
  const code = typeof text === 'string' ? text.replace(/[\s-]/g, '') : '';
  if (/^\d{6}$/.test(code)) return { kind: 'aplikasi', code };
  return code.length === recoveryDigits && /^\d+$/.test(code) ? { kind: 'cadangan', code } : undefined;
}
