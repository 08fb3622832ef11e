import { createHmac, randomBytes } from 'node:crypto';

const saltBytes = 16;

export const newSalt = (): string => randomBytes(saltBytes).toString('hex');

/**
 * Stands in the chain for a text that may have to be erased: HMAC-SHA256, in hex, with a salt of its own.
 * Once text and salt are gone, nobody finds the text again by trying names or reasons.
 */
export const saltedHash = (salt: string, text: string): string => createHmac('sha256', salt).update(text).digest('hex');
