import type { Core } from '@strapi/strapi';
import { uidOf } from '../../content-types';
import { photoRows } from '../../kiriman/photo-row';
import { kirimanRows, rowsOf } from '../../kiriman/row';
import type { KirimanRow, Where } from '../../kiriman/row';
import { dayMs, todayInWib } from '../day';
import type { Keadaan } from '../states';
import type { Subject, Temuan } from './finding';
import { isSimilarTitle, samePlace } from './similar';

interface Kegiatan {
  documentId: string;
  judul: string | null;
  tempat: string | null;
}

/** Reports of one day that are compared; a busy day of all RWs together has some forty. */
const maxCompared = 200;
const maxNamed = 5;
const outOfTheOffice: readonly Keadaan[] = ['draf', 'mengunggah', 'dibatalkan', 'ditolak', 'ditarik', 'diarsipkan'];

/** Other submissions that tell the same: the same day, place and title, or the same photo. */
export async function findDuplicates(strapi: Core.Strapi, subject: Subject): Promise<Temuan[]> {
  const told = await withSameStory(strapi, subject);
  const shown = (await withSamePhoto(strapi, subject)).filter(({ uuid }) => told.every((one) => one.uuid !== uuid));
  return [
    ...told.map((other) => finding('kembar', 'judul', other, 'Tanggal, tempat, dan judulnya sama dengan kiriman')),
    ...shown.map((other) => finding('foto_kembar', 'foto', other, 'Fotonya sudah dipakai pada kiriman')),
  ];
}

function finding(kode: string, jalur: string, { uuid, nomor }: KirimanRow, words: string): Temuan {
  const pesan = `${words} ${nomor}. Bandingkan keduanya sebelum memutuskan.`;
  return { kode, tingkat: 'berat', jalur, pesan, tautan: `/meja/#${uuid}` };
}

async function withSameStory(strapi: Core.Strapi, { row, entry }: Subject): Promise<KirimanRow[]> {
  const { judul, mulai, tempat } = entry;
  const place = typeof tempat === 'string' ? tempat : '';
  if (row.jenis !== 'kegiatan' || typeof judul !== 'string' || typeof mulai !== 'string') return [];
  const begin = new Date(`${todayInWib(Date.parse(mulai))}T00:00:00+07:00`);
  const end = new Date(begin.getTime() + dayMs);
  const ofThatDay = await rowsOf<Kegiatan>(strapi, uidOf('kegiatan')).findMany({
    select: ['documentId', 'judul', 'tempat'],
    where: {
      mulai: { $gte: begin.toISOString(), $lt: end.toISOString() },
      publishedAt: { $null: true },
      documentId: { $ne: row.dokumen },
    },
    limit: maxCompared,
  });
  const alike = new Map(
    ofThatDay.filter((other) => isSimilarTitle(judul, other.judul ?? '')).map((other) => [other.documentId, other]),
  );
  if (alike.size === 0) return [];
  const others = await inTheOffice(strapi, row, { jenis: 'kegiatan', dokumen: { $in: [...alike.keys()] } });
  return others.filter((other) => other.rw === row.rw || samePlace(place, alike.get(other.dokumen)?.tempat ?? ''));
}

async function withSamePhoto(strapi: Core.Strapi, { row, photos }: Subject): Promise<KirimanRow[]> {
  if (photos.length === 0) return [];
  const found = new Set<string>();
  const stored = photos.flatMap(({ berkas }) => berkas ?? []);
  const sent = photos.map(({ sha256 }) => sha256);
  // Two questions, each with its own index.
  for (const where of [{ berkas: { $in: stored } }, { sha256: { $in: sent } }]) {
    const rows = await photoRows(strapi).findMany({ where, limit: maxCompared });
    for (const { kiriman } of rows) if (kiriman !== row.uuid) found.add(kiriman);
  }
  return found.size === 0 ? [] : inTheOffice(strapi, row, { uuid: { $in: [...found] } });
}

/** Those of them that the office has, or had and did not refuse. */
function inTheOffice(strapi: Core.Strapi, { id }: Subject['row'], where: Where): Promise<KirimanRow[]> {
  return kirimanRows(strapi).findMany({
    where: { $and: [where, { id: { $ne: id }, keadaan: { $notIn: outOfTheOffice } }] },
    orderBy: { id: 'asc' },
    limit: maxNamed,
  });
}
