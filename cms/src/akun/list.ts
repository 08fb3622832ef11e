import type { Core } from '@strapi/strapi';
import { todayInWib } from '../moderasi/day';
import { akunRows, volunteersOnly } from './account';
import type { AkunRow } from './account';
import { lastCodes } from './aktivasi';
import type { AktivasiRow } from './aktivasi';
import { isLocked, perangkatRows } from './perangkat';
import type { PerangkatRow } from './perangkat';

type KeadaanAkun = 'belum_aktif' | 'aktif' | 'terkunci' | 'belum_mulai' | 'berakhir' | 'ditutup';

/** Every account of a volunteer as the office sees it: by RW, then RT, the RW itself first. */
export async function listAkun(strapi: Core.Strapi, boleh: object) {
  const accounts = await akunRows(strapi).findMany({ where: volunteersOnly });
  const phones = await perangkatRows(strapi).findMany({ orderBy: { id: 'asc' } });
  const codes = await lastCodes(strapi);
  const today = todayInWib();
  const daftar = accounts
    .sort((a, b) => (a.rw ?? 0) - (b.rw ?? 0) || (a.rt ?? 0) - (b.rt ?? 0) || a.id - b.id)
    .map((akun) =>
      viewOf(
        akun,
        phones.filter((phone) => phone.akun === akun.id),
        codes.get(akun.id),
        today,
      ),
    );
  return { daftar, boleh };
}

function viewOf(akun: AkunRow, phones: PerangkatRow[], code: AktivasiRow | undefined, today: string) {
  const { id, username, nama_tampil, rw, rt, hp, mulai, selesai } = akun;
  return {
    id,
    akun: username,
    nama: nama_tampil || username,
    rw,
    rt,
    hp,
    mulai,
    selesai,
    keadaan: stateOf(akun, phones, today),
    /** A code that was given out and still waits to be used. */
    kode_sampai:
      code && code.dipakai_pada === null && Date.parse(code.berlaku_sampai) > Date.now() ? code.berlaku_sampai : null,
    perangkat: phones.map((phone) => ({
      uuid: phone.uuid,
      nama: phone.nama,
      dipakai_pada: phone.dipakai_pada,
      terkunci: isLocked(phone),
    })),
  };
}

function stateOf({ blocked, mulai, selesai, password }: AkunRow, phones: PerangkatRow[], today: string): KeadaanAkun {
  if (blocked) return 'ditutup';
  if (selesai && today > selesai) return 'berakhir';
  if (mulai && today < mulai) return 'belum_mulai';
  if (password !== null || phones.some((phone) => !isLocked(phone))) return 'aktif';
  return phones.length > 0 ? 'terkunci' : 'belum_aktif';
}
