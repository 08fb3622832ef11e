import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const names = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
  'MONCER_BELL_SECRET',
  'MONCER_SNAPSHOT_SECRET',
  'MONCER_WEBHOOK_SECRET',
  'MONCER_VAPID_SECRET',
  'MONCER_TOTP_SECRET',
] as const;

export type Secrets = Record<(typeof names)[number], string>;

/**
 * The secrets of this installation, made at the first start and kept in `<data>/rahasia.json` (0600).
 * One that an earlier version did not know is added.
 */
export function readSecrets(data: string): Secrets {
  const path = join(data, 'rahasia.json');
  mkdirSync(data, { recursive: true });
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Partial<Secrets>) : {};
  const missing = names.filter((name) => !known[name]);
  const secrets = { ...known, ...Object.fromEntries(missing.map((name) => [name, make()])) } as Secrets;
  if (missing.length > 0) writeFileSync(path, JSON.stringify(secrets, null, 2) + '\n', { mode: 0o600 });
  return secrets;
}

/**
 * 256 bits, in hex: Strapi wants its encryption key to have 32 characters or more, and the key of web push is any number
 * of that size but for one in four thousand million.
 */
function make(): string {
  return randomBytes(32).toString('hex');
}
