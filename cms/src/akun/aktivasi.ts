import type { Core } from '@strapi/strapi';
import { rowsOf } from '../kiriman/row';
import { oleh } from '../moderasi/actor';
import type { Actor } from '../moderasi/actor';
import { Refusal } from '../moderasi/refusal';
import { fingerprintOf, makeCode, readCode } from './code';

const validMs = 14 * 24 * 3_600_000;
/** For so long the phone that used a code may ask again: its answer may have been lost on the way. */
const againMs = 10 * 60_000;

/** A way in, given out once: whoever holds the code chooses the PIN. The code itself is stored nowhere. */
export interface AktivasiRow {
  id: number;
  akun: number;
  sidik_kode: string;
  dibuat_pada: string;
  dibuat_oleh: string;
  berlaku_sampai: string;
  dipakai_pada: string | null;
  /** The phone that used it. */
  perangkat: string | null;
}

const aktivasiRows = (strapi: Core.Strapi) => rowsOf<AktivasiRow>(strapi, 'api::aktivasi.aktivasi');

/** Makes a code for an account. Those that it was given before end, used or not. */
export async function giveCode(strapi: Core.Strapi, akun: number, actor: Actor) {
  const kode = makeCode();
  const now = Date.now();
  const berlaku_sampai = new Date(now + validMs).toISOString();
  const dibuat_pada = new Date(now).toISOString();
  await strapi.db.transaction(async () => {
    await endCodes(strapi, akun);
    await aktivasiRows(strapi).create({
      data: { akun, sidik_kode: fingerprintOf(kode), dibuat_pada, dibuat_oleh: oleh(actor), berlaku_sampai },
    });
  });
  return { kode, berlaku_sampai };
}

/** No code of the account opens anything any more. */
export async function endCodes(strapi: Core.Strapi, akun: number): Promise<void> {
  const now = new Date().toISOString();
  await aktivasiRows(strapi).updateMany({
    where: { akun, berlaku_sampai: { $gt: now } },
    data: { berlaku_sampai: now },
  });
}

/**
 * What stands behind a code.
 *
 * @param perangkat the phone that asks
 * @throws Refusal 404, the same for a code that never was, is used, or is too old
 */
export async function findCode(strapi: Core.Strapi, text: string, perangkat?: string): Promise<AktivasiRow> {
  const kode = readCode(text);
  const row = kode && (await aktivasiRows(strapi).findOne({ where: { sidik_kode: fingerprintOf(kode) } }));
  if (!row || Date.parse(row.berlaku_sampai) <= Date.now()) throw unusable();
  if (row.dipakai_pada !== null && !isAskedAgain(row, perangkat)) throw unusable();
  return row;
}

function isAskedAgain({ dipakai_pada, perangkat: usedBy }: AktivasiRow, perangkat: string | undefined): boolean {
  return usedBy === perangkat && Date.now() - Date.parse(dipakai_pada ?? '') < againMs;
}

/** Nobody else can use it now. @throws Refusal 404 when another phone was faster */
export async function useCode(strapi: Core.Strapi, { id, ...row }: AktivasiRow, perangkat: string): Promise<void> {
  if (row.perangkat === perangkat) return;
  const { count } = await aktivasiRows(strapi).updateMany({
    where: { id, dipakai_pada: null },
    data: { dipakai_pada: new Date().toISOString(), perangkat },
  });
  if (count !== 1) throw unusable();
}

/** The last code of each account, for the office to see what it has given out. */
export async function lastCodes(strapi: Core.Strapi): Promise<Map<number, AktivasiRow>> {
  const rows = await aktivasiRows(strapi).findMany({ orderBy: { id: 'asc' } });
  return new Map(rows.map((row) => [row.akun, row]));
}

const unusable = () =>
  new Refusal(404, 'Tautan ini tidak berlaku lagi. Minta tautan baru kepada petugas kelurahan, tanpa biaya.');
