import { dayInWib } from '../../shared/time.ts';
import { teksKirim } from '../../../text/kirim.ts';
import { teksIsian } from '../../../text/umum.ts';
import { teksGaleri } from '../../../text/kirim-jenis.ts';
import { dayFields, dayOf, isWhole, type DayFields } from '../../shared/typed-time.ts';
import type { Isian } from '../isian.ts';
import type { Kind } from '../kinds.ts';

const { salah } = teksGaleri;

export const galeri: Kind = {
  foto: 'harus',
  titleOf: ({ judulAlbum }) => judulAlbum,
  begin: ({ tahun }) => ({ tahunAlbum: tahun }),
  untyped: ['tahunAlbum'],
  written: ['judul', 'tanggal', 'keterangan'],

  from(isi) {
    const [hariAlbum, bulanAlbum, tahunAlbum] = dayFields(isi.tanggal);
    return { judulAlbum: isi.judul ?? '', hariAlbum, bulanAlbum, tahunAlbum, keteranganAlbum: isi.keterangan ?? '' };
  },

  entryOf: (isian) => ({
    judul: isian.judulAlbum.trim(),
    tanggal: dayOf(albumDay(isian)),
    keterangan: isian.keteranganAlbum.trim() || null,
  }),

  check(isian, need, _, nowIso) {
    if (!isian.judulAlbum.trim()) need('judul', salah.judul);
    const day = dayOf(albumDay(isian));
    if (!day) need('tanggal', isWhole(albumDay(isian)) ? teksKirim.salah.tanggalTidakAda : teksIsian.salahTanggal);
    else if (day > dayInWib(nowIso)) need('tanggal', salah.tanggalDepan);
  },

  lines: (isian, chosen) => [
    [teksGaleri.judul, isian.judulAlbum, 1],
    [teksGaleri.tanggal, [isian.hariAlbum, chosen('bulanAlbum'), isian.tahunAlbum].filter(Boolean).join(' '), 1],
    [teksGaleri.keterangan, isian.keteranganAlbum, 1],
  ],
};

const albumDay = ({ hariAlbum, bulanAlbum, tahunAlbum }: Isian): DayFields => [hariAlbum, bulanAlbum, tahunAlbum];
