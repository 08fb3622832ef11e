import type { Core } from '@strapi/strapi';
import { fromStrapi, komponenInternal, types } from '../content-types';
import type { AnyEntry, Noun } from '../content-types';
import { pathOf, readRows } from '../moderasi/document';
import type { StoredRow } from '../moderasi/document';
import { historyOf } from '../moderasi/history';
import type { RiwayatRow } from '../moderasi/history';
import { editable, onItsWay } from '../moderasi/states';
import { photoRows } from './photo-row';
import type { PhotoRow } from './photo-row';
import type { KirimanRow } from './row';
import { isForOffice } from './volunteer-fields';

/** A submission with everything that is shown of it: text, photos, history. */
export interface Whole {
  row: KirimanRow;
  entry: AnyEntry;
  photos: PhotoRow[];
  history: RiwayatRow[];
}

/** Gathers submissions in a handful of queries, however many there are. Their order is kept. */
export async function gather(strapi: Core.Strapi, rows: KirimanRow[]): Promise<Whole[]> {
  if (rows.length === 0) return [];
  const uuids = rows.map(({ uuid }) => uuid);
  const drafts = await readDrafts(strapi, rows);
  const photos = await photoRows(strapi).findMany({
    where: { kiriman: { $in: uuids } },
    orderBy: { urut: 'asc' },
  });
  const history = await historyOf(strapi, uuids);
  return rows.map((row) => ({
    row,
    entry: fromStrapi(types[row.jenis].fields, drafts.get(row.dokumen) ?? {}),
    photos: photos.filter(({ kiriman }) => kiriman === row.uuid),
    history: history.filter(({ kiriman }) => kiriman === row.uuid),
  }));
}

export async function gatherOne(strapi: Core.Strapi, row: KirimanRow): Promise<Whole> {
  const [whole] = await gather(strapi, [row]);
  return whole;
}

/** What a volunteer sees of a submission. The list of fields is the allow-list. */
export function volunteerView({ row, entry, photos, history }: Whole) {
  // What may be sent back as it is.
  const isi = Object.fromEntries(Object.entries(entry).filter(([name]) => !isForOffice(row.jenis, name)));
  return {
    uuid: row.uuid,
    nomor: row.nomor,
    jenis: row.jenis,
    keadaan: row.keadaan,
    versi: row.versi,
    catatan: row.catatan,
    tautan: linkOf(row, entry),
    isi,
    foto: photos.map(photoView),
    izin_kontak: row.izin_kontak,
    rw: row.rw,
    rt: row.rt,
    riwayat: history.filter(isSharedWithUnit).map(({ dari, ke, alasan, waktu }) => ({ dari, ke, alasan, waktu })),
    dibuat_pada: row.dibuat_pada,
    dikirim_pada: row.dikirim_pada,
    tayang_pada: row.tayang_pada,
    jadwal: row.jadwal,
    // What was asked for is of use until it has been sent again.
    catatan_isian: (editable.has(row.keadaan) && row.catatan_isian) || [],
    suntingan: row.suntingan ?? [],
  };
}

/** What somebody tried in vain is the office's business. */
const isSharedWithUnit = ({ kejadian }: RiwayatRow) => kejadian !== 'upaya';

/** What staff see besides: who sent it, who decided, what is still to be filled in. */
export function staffView(whole: Whole) {
  const { row, entry, history } = whole;
  return {
    ...volunteerView(whole),
    isi: entry,
    dokumen: row.dokumen,
    judul: titleOf(row.jenis, entry),
    pengirim: senderOf(whole),
    alasan_gagal: row.alasan_gagal,
    daftar_tugas: openTasks(row.jenis, entry),
    catatan_isian: row.catatan_isian ?? [],
    riwayat: history.map(({ kejadian, dari, ke, alasan, waktu, nama_oleh, oleh }) => ({
      ...{ dari, ke, alasan, waktu, nama_oleh },
      suntingan: kejadian === 'betulkan' || (kejadian === 'sunting' && /^(?:staf|pengelola)\b/.test(oleh)),
    })),
  };
}

/** One line of the queue. */
export function queueLine({ row, entry, photos, history }: Whole) {
  const stored = Array.isArray(entry.foto) ? entry.foto.length : 0;
  return {
    uuid: row.uuid,
    nomor: row.nomor,
    jenis: row.jenis,
    judul: titleOf(row.jenis, entry),
    keadaan: row.keadaan,
    versi: row.versi,
    rw: row.rw,
    rt: row.rt,
    pengirim: senderOf({ row, entry, photos, history }),
    dikirim_pada: row.dikirim_pada,
    foto: photos.length || stored,
    pemeriksaan: row.pemeriksaan ?? 'kuning',
    berubah: history.some(({ ke }) => ke === 'dikirim_ulang'),
  };
}

/** Where the entry is read, once it is live. */
export function linkOf(row: KirimanRow, entry: AnyEntry): string | null {
  return row.tayang_pada && onItsWay.has(row.keadaan) ? pathOf(row.jenis, entry) : null;
}

export function titleOf(jenis: Noun, entry: AnyEntry): string {
  const title = entry[types[jenis].slugFrom];
  return typeof title === 'string' && title !== '' ? title : `${types[jenis].label} tanpa judul`;
}

function senderOf({ row, history }: Whole): string {
  const nama = history[0]?.nama_oleh ?? 'Sistem';
  if (row.rw === null) return nama;
  return row.rt === null ? `${nama}, RW ${pad(row.rw)}` : `${nama}, RT ${pad(row.rt)} RW ${pad(row.rw)}`;
}

const pad = (nomor: number) => String(nomor).padStart(2, '0');

function photoView(photo: PhotoRow) {
  const { foto_id, urut, bytes, sha256, alt, keterangan, keadaan, alasan, berkas, lebar, tinggi } = photo;
  const { wajah_dewasa, wajah_anak, dokumen_atau_pelat, izin } = photo;
  const consent = { wajah_dewasa, wajah_anak, dokumen_atau_pelat, izin };
  return { id: foto_id, urut, bytes, sha256, alt, keterangan, ...consent, keadaan, alasan, berkas, lebar, tinggi };
}

/** What the office still has to decide: components declared as not yet set, and those that are only asked for. */
function openTasks(jenis: Noun, entry: AnyEntry): string[] {
  const { belum_ditetapkan: field } = types[jenis].fields;
  if (!field) return [];
  const words = field.inside?.nilai?.words ?? {};
  const declared = (entry.belum_ditetapkan as string[]).map((name) => words[name] ?? name);
  const missing = jenis === 'layanan' ? Object.entries(komponenInternal) : [];
  return [...declared, ...missing.filter(([name]) => isEmpty(entry[name])).map(([, label]) => label)];
}

const isEmpty = (value: unknown) => value === null || value === undefined || (Array.isArray(value) && !value.length);

async function readDrafts(strapi: Core.Strapi, rows: KirimanRow[]): Promise<Map<string, StoredRow>> {
  const drafts = new Map<string, StoredRow>();
  for (const jenis of new Set(rows.map((row) => row.jenis))) {
    const documentIds = rows.filter((row) => row.jenis === jenis).map(({ dokumen }) => dokumen);
    const found = await readRows(strapi, jenis, documentIds, 'draft');
    for (const draft of found) drafts.set(draft.documentId, draft);
  }
  return drafts;
}
