import type { Core } from '@strapi/strapi';
import { contentTypes, uidOf } from '../content-types';

/**
 * What Strapi's schemas cannot say and the database has to keep, whoever writes into it. Strapi's
 * `unique` is a check in code only (strapi/strapi#20043). May run any number of times.
 */
export async function secureTables(strapi: Core.Strapi): Promise<void> {
  const postgres = strapi.db.dialect.client === 'postgres';
  for (const statement of [...indexes(strapi), ...(postgres ? postgresTriggers : sqliteTriggers)]) {
    await strapi.db.connection.raw(statement);
  }
}

function indexes(strapi: Core.Strapi): string[] {
  const own = [
    'create unique index if not exists kiriman_uuid on daftar_kiriman (uuid)',
    'create unique index if not exists kiriman_nomor on daftar_kiriman (nomor)',
    'create unique index if not exists kiriman_dokumen on daftar_kiriman (jenis, dokumen)',
    'create index if not exists kiriman_keadaan on daftar_kiriman (keadaan, revisi)',
    'create index if not exists kiriman_diputus on daftar_kiriman (keadaan, diputus_pada)',
    'create index if not exists kiriman_unit on daftar_kiriman (rw, rt)',
    'create unique index if not exists foto_kiriman_id on daftar_foto_kiriman (kiriman, foto_id)',
    'create index if not exists riwayat_kiriman on daftar_riwayat (kiriman)',
    'create unique index if not exists perangkat_uuid on daftar_perangkat (uuid)',
    'create unique index if not exists aktivasi_kode on daftar_aktivasi (sidik_kode)',
    'create unique index if not exists akun_hp on up_users (hp)',
    'create unique index if not exists terbitan_revisi on daftar_terbitan (revisi)',
    'create index if not exists kabar_giliran on daftar_kabar (keadaan, coba_pada)',
    'create index if not exists kabar_langganan on daftar_kabar (langganan)',
    // One digest a day and account; other notices have no day.
    'create unique index if not exists kabar_hari on daftar_kabar (hari, pihak, akun)',
    'create unique index if not exists pilihan_kabar_akun on daftar_pilihan_kabar (pihak, akun)',
    'create unique index if not exists langganan_sidik on daftar_langganan (pihak, sidik)',
    'create index if not exists langganan_akun on daftar_langganan (pihak, akun)',
  ];
  return contentTypes.reduce((statements, { nama, dimoderasi }) => {
    const table = strapi.db.metadata.get(uidOf(nama)).tableName;
    const slug = `create unique index if not exists ${table}_slug on ${table} (slug) where published_at is not null`;
    // Whether a slug is free is asked of drafts too, at every approval.
    const slugs = `create index if not exists ${table}_slug_semua on ${table} (slug, document_id)`;
    // At most one draft and one published row: parallel publishes once left four to eight (measured on PostgreSQL).
    const rows = `create unique index if not exists ${table}_satu on ${table} (document_id, (coalesce(locale, '')), (published_at is null))`;
    return [...statements, slug, slugs, ...(dimoderasi ? [rows] : [])];
  }, own);
}

const refusal = 'riwayat tidak dapat diubah atau dihapus';

const sqliteTriggers = ['update', 'delete'].map(
  (verb) =>
    `create trigger if not exists riwayat_${verb} before ${verb} on daftar_riwayat begin select raise(abort, '${refusal}'); end`,
);

const postgresTriggers = [
  `create or replace function riwayat_tetap() returns trigger language plpgsql as
   $$ begin raise exception '${refusal}'; end $$`,
  'drop trigger if exists riwayat_tetap on daftar_riwayat',
  `create trigger riwayat_tetap before update or delete or truncate on daftar_riwayat
   for each statement execute function riwayat_tetap()`,
];
