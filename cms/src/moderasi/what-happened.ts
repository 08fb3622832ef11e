import type { Core } from '@strapi/strapi';
import type { KirimanRow } from '../kiriman/row';
import type { Actor } from './actor';
import { historyOf } from './history';
import type { Keadaan } from './states';
import { momentWords } from './words';

const deeds: Record<Keadaan, string> = {
  draf: 'belum dikirim',
  mengunggah: 'belum dikirim',
  terkirim: 'menunggu diperiksa',
  dikirim_ulang: 'dikirim ulang dan menunggu diperiksa',
  diperiksa: 'sedang diperiksa',
  perlu_perbaikan: 'sudah dikembalikan',
  disetujui: 'sudah disetujui',
  menerbitkan: 'sudah disetujui',
  tayang: 'sudah disetujui dan tayang',
  gagal_terbit: 'sudah disetujui, tetapi belum bisa tayang',
  ditolak: 'sudah ditolak',
  ditarik: 'sudah ditarik',
  dibatalkan: 'sudah dibatalkan pengirimnya',
  diarsipkan: 'sudah diarsipkan',
};

/** The move that made it what it is, where the program went on by itself. */
const decidedBy: Partial<Record<Keadaan, Keadaan>> = {
  menerbitkan: 'disetujui',
  tayang: 'disetujui',
  gagal_terbit: 'disetujui',
};

/**
 * For somebody who was slower than another: what has become of a submission, through whom, and when.
 * Volunteers are told the office, not the member of staff.
 */
export async function whatHappened(strapi: Core.Strapi, row: KirimanRow, reader: Actor): Promise<string> {
  const reached = decidedBy[row.keadaan] ?? row.keadaan;
  const line = (await historyOf(strapi, [row.uuid])).findLast(({ ke }) => ke === reached);
  const noun = row.relawan === null ? 'Isi' : 'Kiriman';
  const told = `${noun} ini ${deeds[row.keadaan]}`;
  if (!line) return `${told}.`;
  const [peran] = line.oleh.split(':');
  const person = reader.peran === 'relawan' && peran !== 'relawan' ? 'kantor kelurahan' : line.nama_oleh;
  return `${told}${peran === 'sistem' ? '' : ` oleh ${person}`}, ${momentWords(line.waktu)}.`;
}

/** For somebody who decides on an older version: who sent or corrected the newer one. */
export async function whoChanged(strapi: Core.Strapi, row: KirimanRow, seen: number): Promise<string> {
  const line = (await historyOf(strapi, [row.uuid])).findLast(({ versi }) => versi > seen);
  const by = line ? `${line.nama_oleh} mengubah isinya, ${momentWords(line.waktu)}. ` : '';
  return `Isi kiriman ini sudah berubah sejak Anda membukanya. ${by}Periksa dulu isi yang terbaru.`;
}
