import { z } from 'zod';
import type { Noun } from '../../content-types';
import { isNoun } from '../../content-types';
import type { Where } from '../../kiriman/row';
import { readBody } from '../answer';
import { dayMs, todayInWib } from '../day';
import { queued } from '../states';
import type { Keadaan } from '../states';

/** The last line of a page, after which the next one goes on. */
interface Cursor {
  sentAt: string;
  id: number;
}

/** What of the queue is asked for. */
export interface Filter {
  rw?: number | undefined;
  jenis?: Noun | undefined;
  keadaan?: Keadaan | undefined;
  /** Id of the member of staff to whom it is assigned. */
  orang?: number | undefined;
  lewat: boolean;
  baru: boolean;
  setelah?: Cursor | undefined;
}

const number = (error: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .optional();
const flag = z
  .literal('1', { error: 'Tulis 1, atau kosongkan.' })
  .optional()
  .transform((value) => value === '1');

const query = z.strictObject({
  rw: number('RW harus berupa angka.'),
  jenis: z.custom<Noun>(isNoun, { error: 'Jenis ini tidak dikenal.' }).optional(),
  keadaan: z
    .custom<Keadaan>((word) => queued.has(word as Keadaan), { error: 'Keadaan ini tidak menunggu putusan.' })
    .optional(),
  orang: number('Orang harus berupa angka.'),
  lewat: flag,
  baru: flag,
  setelah: z
    .string()
    .transform(readCursor)
    .refine((cursor) => cursor !== null, { error: 'Halaman ini tidak ada. Mulai lagi dari awal.' })
    .transform((cursor) => cursor ?? undefined)
    .optional(),
});

/** @throws Refusal 400 that names what cannot be read */
export const readFilter = (given: unknown): Filter => readBody<Filter>(query, given);

/** The condition of a filter, without its cursor. @param lateBefore what was sent before this instant is overdue */
export function conditionOf({ rw, jenis, orang, lewat, baru }: Filter, lateBefore: string): Where {
  const conditions: Where[] = [];
  if (rw !== undefined) conditions.push({ rw });
  if (jenis !== undefined) conditions.push({ jenis });
  if (orang !== undefined) conditions.push({ petugas: orang });
  if (lewat) conditions.push({ dikirim_pada: { $lt: lateBefore } });
  if (baru) conditions.push({ dikirim_pada: { $gte: sinceYesterday() } });
  return conditions.length > 0 ? { $and: conditions } : {};
}

/** Yesterday at 00.00 WIB, ISO 8601: what came since is new. */
export function sinceYesterday(now = Date.now()): string {
  return new Date(`${todayInWib(now - dayMs)}T00:00:00+07:00`).toISOString();
}

export const cursorOf = ({ sentAt, id }: Cursor): string =>
  Buffer.from(JSON.stringify([sentAt, id])).toString('base64url');

function readCursor(text: string): Cursor | null {
  try {
    const [sentAt, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [string, number];
    return Number.isInteger(id) && !Number.isNaN(Date.parse(sentAt)) ? { sentAt, id } : null;
  } catch {
    return null;
  }
}
