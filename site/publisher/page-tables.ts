/** Value of `usang`: has to be made again. */
export const stale = 1;
/** Value of `usang`: has to be taken away. */
export const doomed = 2;

/**
 * What the publisher knows about the files of a release. `halaman` are the pages, and the routes that list
 * them (`berkas` is null); `usang` marks those that have to be made again (1) or taken away (2), `padat`
 * those whose files are packed as tightly as they can be; `cari` is a digest of what search finds in a page.
 * `kueri` are the questions that were asked about the content, with a digest of the answer; `bacaan` tells who
 * asked. What begins with `…_antre` waits to be done.
 */
export const pageTables = `
  create table if not exists halaman (
    nomor integer primary key,
    alamat text not null unique,
    berkas text,
    rute text not null,
    asal text not null default 'daftar',
    sidik text,
    usang integer not null default 1,
    padat integer not null default 0,
    cari text
  );
  create index if not exists halaman_usang on halaman (nomor) where usang > 0;
  create index if not exists halaman_rute on halaman (rute, asal);
  create index if not exists halaman_longgar on halaman (padat) where padat = 0;

  create table if not exists halaman_jumlah (
    satu integer primary key check (satu = 1),
    jumlah integer not null
  );
  insert or ignore into halaman_jumlah values (1, 0);
  create trigger if not exists halaman_masuk after insert on halaman when new.berkas like '%.html' begin
    update halaman_jumlah set jumlah = jumlah + 1;
  end;
  create trigger if not exists halaman_keluar after delete on halaman when old.berkas like '%.html' begin
    update halaman_jumlah set jumlah = jumlah - 1;
  end;

  create table if not exists kueri (
    nomor integer primary key,
    kunci text not null unique,
    tanda text not null,
    sidik text not null
  );
  create index if not exists kueri_tanda on kueri (tanda);

  create table if not exists bacaan (
    halaman integer not null,
    kueri integer not null,
    primary key (halaman, kueri)
  ) without rowid;
  create index if not exists bacaan_kueri on bacaan (kueri, halaman);

  create table if not exists rute_dokumen (
    jenis text not null,
    rute text not null,
    primary key (jenis, rute)
  ) without rowid;

  create table if not exists pindah (
    dari text primary key,
    jenis text not null,
    id text not null
  ) without rowid;

  create table if not exists foto_antre (
    berkas text not null,
    lebar integer not null,
    primary key (berkas, lebar)
  ) without rowid;

  create table if not exists sitemap_antre (
    bagian text primary key
  ) without rowid;
`;
