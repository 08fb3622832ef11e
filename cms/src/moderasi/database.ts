import type { Core } from '@strapi/strapi';
import { types, uidOf } from '../content-types';

/**
 * What Strapi's schemas cannot say and the database has to keep, whoever writes into it. Strapi's
 * `unique` is a check in code only (strapi/strapi#20043). May run any number of times.
 */
export async function secureTables(strapi: Core.Strapi): Promise<void> {
  for (const statement of indexes(strapi)) await strapi.db.connection.raw(statement);
}

function indexes(strapi: Core.Strapi): string[] {
  const own = [
    'create unique index if not exists kiriman_uuid on daftar_kiriman (uuid)',
    'create unique index if not exists kiriman_nomor on daftar_kiriman (nomor)',
    'create unique index if not exists kiriman_dokumen on daftar_kiriman (jenis, dokumen)',
    'create index if not exists kiriman_keadaan on daftar_kiriman (keadaan, revisi)',
    'create index if not exists kiriman_diputus on daftar_kiriman (keadaan, diputus_pada)',
    // Also answers when a unit sent something last.
    'create index if not exists kiriman_unit_kirim on daftar_kiriman (rw, rt, dikirim_pada)',
    'drop index if exists kiriman_unit',
    'create unique index if not exists foto_kiriman_id on daftar_foto_kiriman (kiriman, foto_id)',
    // Also answers when a submission reached a state for the first time.
    'create index if not exists riwayat_kiriman_ke on daftar_riwayat (kiriman, ke, waktu)',
    'drop index if exists riwayat_kiriman',
    'create index if not exists riwayat_ke on daftar_riwayat (ke, waktu)',
    'create index if not exists kiriman_antre on daftar_kiriman (keadaan, dikirim_pada, id)',
    'create index if not exists kiriman_jadwal on daftar_kiriman (keadaan, jadwal)',
    'create index if not exists kiriman_terobosan on daftar_kiriman (terobosan, id)',
    'create index if not exists foto_kiriman_berkas on daftar_foto_kiriman (berkas)',
    'create index if not exists foto_kiriman_sha256 on daftar_foto_kiriman (sha_256)',
    'create index if not exists kegiatan_mulai on daftar_kegiatan (mulai)',
    'create unique index if not exists riwayat_urut on daftar_riwayat (urut)',
    'create unique index if not exists catatan_riwayat_urut on daftar_catatan_riwayat (urut)',
    'create index if not exists catatan_riwayat_kiriman on daftar_catatan_riwayat (kiriman)',
    'create unique index if not exists versi_kiriman on daftar_versi (kiriman, versi)',
    'create unique index if not exists perangkat_uuid on daftar_perangkat (uuid)',
    'create unique index if not exists aktivasi_kode on daftar_aktivasi (sidik_kode)',
    'create unique index if not exists akun_hp on up_users (hp)',
    'create index if not exists struktur_pos on daftar_struktur (rw, rt, pos)',
    'create unique index if not exists totp_akun on daftar_totp (akun)',
    'create unique index if not exists terbitan_revisi on daftar_terbitan (revisi)',
    'create index if not exists kabar_giliran on daftar_kabar (keadaan, coba_pada)',
    'create index if not exists kabar_langganan on daftar_kabar (langganan)',
    // One digest a day and account; other notices have no day.
    'create unique index if not exists kabar_hari on daftar_kabar (hari, pihak, akun)',
    'create unique index if not exists pilihan_kabar_akun on daftar_pilihan_kabar (pihak, akun)',
    'create unique index if not exists langganan_sidik on daftar_langganan (pihak, sidik)',
    'create index if not exists langganan_akun on daftar_langganan (pihak, akun)',
  ];
  return Object.values(types).reduce((statements, { nama, dimoderasi }) => {
    const table = strapi.db.metadata.get(uidOf(nama)).tableName;
    const slug = `create unique index if not exists ${table}_slug on ${table} (slug) where published_at is not null`;
    // Whether a slug is free is asked of drafts too, at every approval.
    const slugs = `create index if not exists ${table}_slug_semua on ${table} (slug, document_id)`;
    // At most one draft and one published row: parallel publishes once left four to eight (measured on PostgreSQL).
    const rows = `create unique index if not exists ${table}_satu on ${table} (document_id, (coalesce(locale, '')), (published_at is null))`;
    return [...statements, slug, slugs, ...(dimoderasi ? [rows] : [])];
  }, own);
}
