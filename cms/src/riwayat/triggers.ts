import type { Core } from '@strapi/strapi';

const refusal = 'riwayat tidak dapat diubah atau dihapus';

/** What lies beside the chain is never changed, and goes only when a later row of the chain says that it was erased. */
const erasedLater = {
  daftar_catatan_riwayat: 'hapus.urut > old.urut',
  daftar_versi: 'hapus.versi >= old.versi',
};

const isErased = (later: string) =>
  `exists (select 1 from daftar_riwayat hapus where hapus.kiriman = old.kiriman and hapus.kejadian = 'hapus_data' and ${later})`;

/** The database itself refuses to change the history, whoever asks. May run any number of times. */
export async function createTriggers(strapi: Core.Strapi): Promise<void> {
  const postgres = strapi.db.dialect.client === 'postgres';
  for (const statement of postgres ? postgresTriggers() : sqliteTriggers()) {
    await strapi.db.connection.raw(statement);
  }
}

/** Lets the rows of before the chain be chained; `createTriggers()` has to follow. */
export const dropChainTriggers = (strapi: Core.Strapi): string[] =>
  strapi.db.dialect.client === 'postgres'
    ? ['drop trigger if exists riwayat_tetap on daftar_riwayat']
    : ['drop trigger if exists riwayat_update', 'drop trigger if exists riwayat_delete'];

function sqliteTriggers(): string[] {
  const trigger = (name: string, event: string, when = '') =>
    `create trigger if not exists ${name} before ${event} ${when} begin select raise(abort, '${refusal}'); end`;
  return [
    trigger('riwayat_update', 'update on daftar_riwayat'),
    trigger('riwayat_delete', 'delete on daftar_riwayat'),
    ...Object.entries(erasedLater).flatMap(([table, later]) => [
      trigger(`${table}_update`, `update on ${table}`),
      trigger(`${table}_delete`, `delete on ${table}`, `when not ${isErased(later)}`),
    ]),
  ];
}

function postgresTriggers(): string[] {
  const refuse = `raise exception '${refusal}';`;
  const trigger = (name: string, table: string, event: string) => [
    `drop trigger if exists ${name} on ${table}`,
    `create trigger ${name} before ${event} on ${table} for each statement execute function riwayat_tetap()`,
  ];
  return [
    `create or replace function riwayat_tetap() returns trigger language plpgsql as $$ begin ${refuse} end $$`,
    ...trigger('riwayat_tetap', 'daftar_riwayat', 'update or delete or truncate'),
    ...Object.entries(erasedLater).flatMap(([table, later]) => [
      ...trigger(`${table}_tetap`, table, 'update or truncate'),
      `create or replace function ${table}_hapus() returns trigger language plpgsql as
       $$ begin if not ${isErased(later)} then ${refuse} end if; return old; end $$`,
      `drop trigger if exists ${table}_hapus on ${table}`,
      `create trigger ${table}_hapus before delete on ${table} for each row execute function ${table}_hapus()`,
    ]),
  ];
}
