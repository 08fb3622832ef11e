import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { System } from './system.ts';

/** Tokens live for hours; a new one in time costs nothing. */
const logInAgainMs = 30 * 60_000;

/** Somebody who is logged in. */
export interface Person {
  /** @throws Error when the answer has another status than `expected` */
  call(method: string, path: string, body: unknown, expected: number): Promise<Answer>;
  /** Sends a photo by tus in one piece. @returns the last status, and ms from the first byte to that answer */
  upload(photo: PhotoNames, bytes: Buffer): Promise<{ status: number; ms: number }>;
}

/** The report and the photo as they were announced. */
interface PhotoNames {
  kiriman: string;
  foto: string;
  filename: string;
}

type Answer = Record<string, unknown>;

export interface Akun {
  peran: string;
  identitas: string;
  sandi: string;
}

/** @param nth which of the demo volunteers, from 0; each belongs to another RW */
export const relawan = (system: System, nth: number) => person(system, akunOf(system, 'relawan', nth));

/** The office; the lurah may approve everything. */
export const lurah = (system: System) => person(system, akunOf(system, 'lurah', 0));

/** A demo account, by its role. */
export function akunOf({ data }: System, peran: string, nth: number): Akun {
  const all = JSON.parse(readFileSync(join(data, 'akun-demo.json'), 'utf8')) as Akun[];
  const found = all.filter((akun) => akun.peran === peran)[nth];
  if (!found) throw new Error(`bench: ${data} has no demo account "${peran}" number ${nth}`);
  return found;
}

function person({ url }: System, akun: Akun): Person {
  let token: Promise<string> | undefined;
  let since = 0;
  const tokenNow = () => {
    if (Date.now() - since > logInAgainMs) {
      since = Date.now();
      token = logIn(url, akun);
    }
    return token;
  };
  return {
    call: async (method, path, body, expected) => request(url, method, path, body, expected, await tokenNow()),
    upload: async (photo, bytes) => upload(url, photo, bytes, (await tokenNow()) ?? ''),
  };
}

async function upload(url: string, photo: PhotoNames, bytes: Buffer, token: string) {
  const headers = { authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0' };
  const metadata = Object.entries(photo).map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`);
  const begun = await fetch(`${url}/api/unggah`, {
    method: 'POST',
    headers: { ...headers, 'upload-length': String(bytes.length), 'upload-metadata': metadata.join(',') },
  });
  const location = begun.headers.get('location');
  if (!location) throw new Error(`bench: an upload did not begin: ${begun.status} ${await begun.text()}`);
  const startMs = performance.now();
  const { status } = await fetch(new URL(location, url), {
    method: 'PATCH',
    headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(bytes),
  });
  return { status, ms: performance.now() - startMs };
}

/** Volunteers log in at the site, staff at Strapi's admin. */
async function logIn(url: string, { peran, identitas, sandi }: Akun): Promise<string> {
  if (peran === 'relawan') {
    const answer = await request(url, 'POST', '/api/auth/local', { identifier: identitas, password: sandi }, 200);
    return String(answer.jwt);
  }
  const answer = await request(url, 'POST', '/admin/login', { email: identitas, password: sandi }, 200);
  return String((answer.data as Answer).token);
}

async function request(
  url: string,
  method: string,
  path: string,
  body: unknown,
  expected: number,
  token?: string,
): Promise<Answer> {
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (response.status !== expected) {
    throw new Error(
      `bench: ${method} ${path} answered ${response.status} instead of ${expected}: ${text.slice(0, 500)}`,
    );
  }
  return JSON.parse(text) as Answer;
}
