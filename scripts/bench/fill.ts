import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { fingerprintOf } from './fingerprint.ts';
import { generateKegiatan } from './generate.ts';
import type { Generated } from './generate.ts';
import { continueHistory } from './history.ts';
import type { History } from './history.ts';
import { databaseOf, storedPhotos } from './stored-photos.ts';
import { openTables } from './tables.ts';
import type { Tables } from './tables.ts';

const perTransaction = 2_000;

/**
 * Writes published reports straight into the database of a stopped CMS, each as if a volunteer had
 * sent it, staff had approved it and the publisher had reported it live; only the kept versions are left out. It is the one place where
 * scripts touch the database: a hundred thousand approvals over HTTP would take an hour.
 *
 * @param data a data folder with the examples in it, whose CMS is not running
 * @param progress is told how many are written
 */
export function fill(data: string, count: number, progress: (written: number) => void): void {
  const photos = storedPhotos(data);
  const database = new DatabaseSync(databaseOf(data));
  try {
    database.exec('pragma journal_mode = wal; pragma synchronous = off; pragma cache_size = -200000');
    const tables = openTables(database);
    const history = continueHistory(database, tables);
    const relawan = volunteerOf(database);
    let written = 0;
    database.exec('begin');
    for (const report of generateKegiatan(count, photos)) {
      writeReport(tables, history, report, relawan);
      written += 1;
      if (written % perTransaction > 0) continue;
      database.exec('commit; begin');
      progress(written);
    }
    tables.keepCounters();
    history.keepHead();
    database.exec('commit; pragma wal_checkpoint(truncate)');
  } finally {
    database.close();
  }
}

function volunteerOf(database: DatabaseSync): number {
  const row = database.prepare("select id from up_users where username = 'rw05'").get();
  if (!row) throw new Error('bench: the data folder has no demo accounts; make it with MONCER_SEED=contoh.');
  return Number(row.id);
}

function writeReport(tables: Tables, history: History, { id, uuid, entry }: Generated, relawan: number): void {
  const sent = Date.parse(entry.mulai) + 3 * 3_600_000;
  const approved = Date.parse(`${entry.diverifikasi_pada}T09:00:00+07:00`);
  const revisi = tables.next('revisi');
  const { rw, foto, titik: _titik, sumber: _sumber, ...columns } = entry;
  for (const published_at of [null, approved]) {
    const row = tables.insert('daftar_kegiatan', {
      ...columns,
      document_id: id,
      mulai: Date.parse(entry.mulai),
      selesai: entry.selesai && Date.parse(entry.selesai),
      ...times(sent, approved),
      published_at,
    });
    rw.forEach((nilai, index) => {
      const cmp_id = tables.insert('components_wilayah_rw', { nilai });
      link(tables, row, cmp_id, 'wilayah.rw', 'rw', index);
    });
    foto.forEach((photo, index) => {
      const cmp_id = tables.insert('components_media_foto', photo);
      link(tables, row, cmp_id, 'media.foto', 'foto', index);
    });
  }
  tables.insert('daftar_kiriman', {
    document_id: derivedId(uuid),
    uuid,
    nomor: `K-${String(tables.next('nomor')).padStart(6, '0')}`,
    jenis: 'kegiatan',
    dokumen: id,
    keadaan: 'tayang',
    versi: 1,
    sidik: fingerprintOf(entry),
    sidik_klien: derivedId(`${uuid} sidik`),
    relawan,
    rw: rw[0] ?? null,
    rt: entry.rt,
    revisi,
    dibuat_pada: sent,
    dikirim_pada: sent,
    diputus_pada: approved,
    tayang_pada: approved + 1_000,
    ...times(sent, approved),
    published_at: sent,
  });
  foto.forEach((photo, index) => writeUpload(tables, uuid, photo, index, sent));
  writeHistory(history, uuid, sent, approved);
  const change = { revisi, jenis: 'kegiatan', dokumen: id, tindakan: 'terbit', waktu: approved };
  tables.insert('daftar_terbitan', { document_id: derivedId(`${uuid} ${revisi}`), ...change, ...published(approved) });
}

function link(tables: Tables, entity_id: number, cmp_id: number, component_type: string, field: string, index: number) {
  tables.insert('daftar_kegiatan_cmps', { entity_id, cmp_id, component_type, field, order: index + 1 });
}

/** The photo as the volunteer announced and sent it. */
function writeUpload(
  tables: Tables,
  uuid: string,
  photo: Generated['entry']['foto'][number],
  index: number,
  at: number,
) {
  const { berkas, lebar, tinggi, alt, keterangan } = photo;
  tables.insert('daftar_foto_kiriman', {
    document_id: derivedId(`${uuid} foto ${index}`),
    kiriman: uuid,
    foto_id: `${uuid.slice(0, -2)}f${index}`,
    urut: index + 1,
    bytes: 240_000,
    sha_256: createHash('sha256').update(`${uuid} ${berkas}`).digest('hex'),
    ...{ wajah_dewasa: false, wajah_anak: false, dokumen_atau_pelat: false, izin: true },
    ...{ nama_asli: `IMG_${index + 1}.jpg`, keadaan: 'diterima', berkas, lebar, tinggi, alt, keterangan },
    ...published(at),
  });
}

const steps = [
  { kejadian: 'buka', dari: null, ke: 'draf', oleh: 'relawan', nama_oleh: 'Relawan' },
  { kejadian: 'ajukan', dari: 'draf', ke: 'terkirim', oleh: 'relawan', nama_oleh: 'Relawan' },
  { kejadian: 'setujui', dari: 'terkirim', ke: 'disetujui', oleh: 'staf', nama_oleh: 'Petugas' },
  { kejadian: 'ambil', dari: 'disetujui', ke: 'menerbitkan', oleh: 'sistem', nama_oleh: 'Sistem' },
  { kejadian: 'tayangkan', dari: 'menerbitkan', ke: 'tayang', oleh: 'sistem', nama_oleh: 'Sistem' },
];

function writeHistory(history: History, kiriman: string, sent: number, approved: number): void {
  steps.forEach((step, index) => {
    const waktu = index < 2 ? sent : approved + index;
    const document_id = derivedId(`${kiriman} ${step.ke}`);
    history.add({ kiriman, ...step, waktu }, { document_id, ...published(waktu) });
  });
}

const times = (created_at: number, updated_at: number) => ({ created_at, updated_at });
const published = (at: number) => ({ ...times(at, at), published_at: at });
/** Twenty-four letters and digits, as Strapi's own ids. */
const derivedId = (from: string) => createHash('sha256').update(from).digest('hex').slice(0, 24);
