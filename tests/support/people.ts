import { createHash, randomUUID } from 'node:crypto';
import type { Akun, Stack } from './stack.ts';

/** What a route answered: its status and its JSON, or `undefined` where it sent none. */
export interface Answer {
  status: number;
  // The tests look into answers as a stranger would, by name.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

/** Where people go: a whole stack, or the CMS alone. */
type Place = Pick<Stack, 'url' | 'akun'>;

/** Somebody who is logged in. */
export interface Person {
  token: string;
  call: (method: string, path: string, body?: unknown) => Promise<Answer>;
}

/** A photo as the text announces it, with its bytes. */
export interface AnnouncedPhoto {
  announcement: Record<string, unknown> & { id: string };
  filename: string;
  bytes: Buffer;
}

/** @param nth which of the demo volunteers, from 0; each belongs to another unit */
export function logInRelawan(stack: Place, nth = 0): Promise<Person> {
  return logIn(stack.url, account(stack, 'relawan', nth));
}

export function logInStaff(stack: Place, peran: 'petugas' | 'lurah' | 'admin' = 'petugas'): Promise<Person> {
  return logIn(stack.url, account(stack, peran, 0));
}

/** Volunteers log in at the site, staff at Strapi's admin. */
export async function logIn(url: string, { peran, identitas, sandi }: Akun): Promise<Person> {
  const post = call(url, undefined);
  if (peran === 'relawan') {
    const { body } = await post('POST', '/api/auth/local', { identifier: identitas, password: sandi });
    return personWith(url, (body as { jwt: string }).jwt);
  }
  const { body } = await post('POST', '/admin/login', { email: identitas, password: sandi });
  return personWith(url, (body as { data: { token: string } }).data.token);
}

/** Somebody whose token outlives the server that gave it. */
export function personWith(url: string, token: string): Person {
  if (!token) throw new Error('logging in gave no token');
  return { token, call: call(url, token) };
}

export function stranger(stack: Place): Person {
  return { token: '', call: call(stack.url, undefined) };
}

export function announcePhoto(filename: string, bytes: Buffer, alt: string): AnnouncedPhoto {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const consent = { wajah_dewasa: false, wajah_anak: false, dokumen_atau_pelat: false, izin: true };
  return { announcement: { id: randomUUID(), bytes: bytes.length, sha256, alt, ...consent }, filename, bytes };
}

function account(stack: Place, peran: Akun['peran'], nth: number): Akun {
  const found = stack.akun.filter((akun) => akun.peran === peran)[nth];
  if (!found) throw new Error(`akun-demo.json names no ${peran} number ${nth}`);
  return found;
}

function call(url: string, token: string | undefined): Person['call'] {
  return async (method, path, body) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      redirect: 'manual',
    });
    const text = await response.text();
    return { status: response.status, body: parse(text) };
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
