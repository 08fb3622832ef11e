import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { MoncerConfig } from '../../config/moncer';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/**
 * Encrypts the secret of an account, so that whoever gets the database alone can make no codes of it. It opens for
 * this account only: copied to the row of another it is worth nothing.
 */
export function seal(strapi: Core.Strapi, akun: number, secret: string): string {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, keyOf(strapi), iv).setAAD(Buffer.from(String(akun)));
  const sealed = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString('base64');
}

/** @throws Error when the row was changed or `MONCER_TOTP_SECRET` is not the one that it was sealed with */
export function unseal(strapi: Core.Strapi, akun: number, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const opening = createDecipheriv(cipher, keyOf(strapi), bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(String(akun)))
    .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([opening.update(bytes.subarray(ivBytes + tagBytes)), opening.final()]).toString('utf8');
}

/** What is stored of a recovery code. Ten digits are quickly tried, but not without the key, which is no part of the database. */
export function recoveryFingerprint(strapi: Core.Strapi, akun: number, code: string): string {
  return createHmac('sha256', keyOf(strapi)).update(`${akun}.${code}`).digest('hex');
}

function keyOf(strapi: Core.Strapi): Buffer {
  return createHash('sha256').update(strapi.config.get<MoncerConfig>('moncer').totpSecret).digest();
}
