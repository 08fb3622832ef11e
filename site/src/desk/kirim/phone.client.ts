import { makeUuid } from './photo.client.ts';

const key = 'moncer-hp';

/** Whom this phone was activated for, so that it can greet them without a signal. */
export interface Owner {
  akun: string;
  nama: string;
  rw: number | null;
  rt: number | null;
}

/** This phone towards the office. Its key is made here once and known nowhere else. */
export interface Phone {
  id: string;
  /** 32 random bytes, base64url. */
  kunci: string;
  /** Present once somebody has chosen a PIN here. */
  pemilik?: Owner;
}

/** This phone, made known to itself at the first call. Written down before it is used: an answer may get lost. */
export function thisPhone(): Phone {
  const known = readPhone();
  if (known) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const kunci = btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, ''); // prettier-ignore
  const made = { id: makeUuid(), kunci };
  localStorage.setItem(key, JSON.stringify(made));
  return made;
}

/** Who can log in here with a PIN. */
export const ownerOfPhone = (): Owner | null => readPhone()?.pemilik ?? null;

/** @param pemilik none where a passphrase was chosen instead of a PIN */
export function keepOwner(pemilik: Owner | null): void {
  const { id, kunci } = thisPhone();
  localStorage.setItem(key, JSON.stringify({ id, kunci, ...(pemilik && { pemilik }) }));
}

/** For the office to tell the phones of one person apart: "Android, Chrome". */
export function nameOfPhone(): string {
  const agent = navigator.userAgent;
  const system = /Android|iPhone|iPad|Windows|Mac OS|Linux/.exec(agent)?.[0] ?? '';
  const browser = /SamsungBrowser|OPR|Edg|Firefox|Chrome|Safari/.exec(agent)?.[0] ?? '';
  return [system, browser].filter(Boolean).join(', ');
}

function readPhone(): Phone | null {
  const text = localStorage.getItem(key);
  return text ? (JSON.parse(text) as Phone) : null;
}
