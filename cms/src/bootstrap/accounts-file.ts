import { randomInt } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';

/** One log-in, as written for the people who set the system up. */
export interface Akun {
  peran: 'relawan' | 'petugas' | 'lurah' | 'admin';
  identitas: string;
  sandi: string;
}

/** Letters and digits that are not mistaken for one another when typed from paper. */
const letters = 'abcdefghijkmnpqrstuvwxyz';
const capitals = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const digits = '23456789';

/** A random password of 19 characters, about 92 bits, which Strapi's rule (a-z, A-Z, 0-9) accepts. */
export function makePassword(): string {
  const all = letters + capitals + digits;
  const pick = (from: string) => from[randomInt(from.length)];
  const four = (first: string) => pick(first) + pick(all) + pick(all) + pick(all);
  return [four(letters), four(capitals), four(digits), four(all)].join('-');
}

/** Reads a file of accounts; `undefined` when there is none. */
export function readAccounts<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${file}: cannot be read as JSON. Move it away and start again; no account was changed.`, {
      cause: error,
    });
  }
}

/** Writes the file whole or not at all, for its owner's eyes only. */
export function writeAccounts(file: string, accounts: Akun | Akun[]): void {
  const part = `${file}.baru`;
  const descriptor = openSync(part, 'w', 0o600);
  writeSync(descriptor, `${JSON.stringify(accounts, null, 2)}\n`);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(part, file);
}
