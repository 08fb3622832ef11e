import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U, which are mistaken for others when read from paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 12;

/** A random activation code of 60 bits, as it is printed: `7K42-XQ9M-T3HB`. */
export function makeCode(): string {
  const symbols = Array.from(randomBytes(codeLength), (byte) => alphabet[byte % alphabet.length]).join('');
  return symbols.replace(/(.{4})(?!$)/g, '$1-');
}

/** A code as typed by hand, in the form it was made in; nothing when it cannot be one. */
export function readCode(text: string): string | undefined {
  const plain = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const isCode = plain.length === codeLength && [...plain].every((symbol) => alphabet.includes(symbol));
  return isCode ? plain.replace(/(.{4})(?!$)/g, '$1-') : undefined;
}

/** What is stored of a random secret. It needs no salt: 60 bits and more cannot be tried one by one. */
export const fingerprintOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/**
 * What is stored of a PIN. Six digits are quickly tried, but the key lies on the phone alone: whoever
 * has our database can do nothing with this.
 */
export const pinFingerprint = (pin: string, key: string): string => createHmac('sha256', key).update(pin).digest('hex');

/** Compares fingerprints in a time that does not tell how far they agree. */
export function isSame(one: string | null, other: string): boolean {
  return one !== null && one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
