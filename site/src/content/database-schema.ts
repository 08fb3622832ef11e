/**
 * The tables of the content. `dokumen` holds every document as the CMS handed it out; `tampil` are those
 * that the site shows: well formed, the first of their slug, and with a page that can be rendered.
 */
export const contentTables = `
  create table if not exists dokumen (
    nomor integer primary key,
    jenis text not null,
    id text not null,
    nama text not null,
    slug text,
    urut text,
    sidik text not null,
    isi text not null,
    masalah text,
    tampil integer not null default 0,
    unique (jenis, id)
  );
  create index if not exists dokumen_slug on dokumen (jenis, slug);
  create index if not exists dokumen_ditinggal on dokumen (jenis, id) where tampil = 0;

  create table if not exists faset (
    jenis text not null,
    nama text not null,
    nilai text not null,
    urut text not null,
    slug text not null,
    dokumen integer not null,
    primary key (jenis, nama, nilai, urut, slug)
  ) without rowid;
  create index if not exists faset_dokumen on faset (dokumen);

  create table if not exists jumlah (
    jenis text not null,
    nama text not null,
    nilai text not null,
    jumlah integer not null,
    primary key (jenis, nama, nilai)
  ) without rowid;
  create trigger if not exists faset_masuk after insert on faset begin
    insert into jumlah values (new.jenis, new.nama, new.nilai, 1)
      on conflict do update set jumlah = jumlah + 1;
  end;
  create trigger if not exists faset_keluar after delete on faset begin
    update jumlah set jumlah = jumlah - 1 where jenis = old.jenis and nama = old.nama and nilai = old.nilai;
    delete from jumlah where jenis = old.jenis and nama = old.nama and nilai = old.nilai and jumlah = 0;
  end;

  create table if not exists ditarik (
    jenis text not null,
    id text not null,
    alamat text not null,
    alasan text not null,
    primary key (jenis, id)
  ) without rowid;
  create index if not exists ditarik_alamat on ditarik (alamat);

  create table if not exists foto (
    dokumen integer not null,
    berkas text not null,
    lebar integer not null,
    primary key (berkas, lebar, dokumen)
  ) without rowid;
  create index if not exists foto_dokumen on foto (dokumen);

  create table if not exists catatan (
    kunci text primary key,
    nilai text not null
  ) without rowid;
`;
