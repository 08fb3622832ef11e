import { dayInWib, wib } from '../../shared/time.ts';
import { teksKirim } from '../../../text/kirim.ts';
import { teksIsian } from '../../../text/umum.ts';
import { clockOf, isWhole, startOf, type DayFields } from '../../shared/typed-time.ts';
import type { Isian } from '../isian.ts';
import { titikLine, titikOfEntry, titikWords } from '../titik.ts';
import type { Kind, Limits, Need } from '../kinds.ts';

const salah = teksKirim.salah;

export const kegiatan: Kind = {
  foto: 'boleh',
  titleOf: ({ judul }) => judul,
  begin: ({ tahun, unit }) => ({
    jenis: 'laporan',
    tahun,
    penyelenggara: unit === null ? '' : unit.rt === null ? 'rw' : 'rt',
  }),
  untyped: ['jenis', 'tahun', 'penyelenggara'],
  written: ['jenis', 'judul', 'mulai', 'tanpa_jam', 'tempat', 'kategori', 'penyelenggara', 'isi', 'peserta'],

  from(isi) {
    const mulai = isi.mulai ? wib(isi.mulai) : null;
    return {
      jenis: isi.jenis ?? 'laporan',
      judul: isi.judul ?? '',
      hari: mulai ? String(mulai.hari) : '',
      bulan: mulai ? String(mulai.bulan) : '',
      tahun: mulai ? String(mulai.tahun) : '',
      jam: mulai && !isi.tanpa_jam ? mulai.jam : '',
      tempat: isi.tempat ?? '',
      titik: isi.titik ? titikWords(isi.titik) : '',
      kategori: isi.kategori ?? '',
      penyelenggara: isi.penyelenggara ?? '',
      isi: isi.isi ?? '',
      peserta: isi.peserta === null || isi.peserta === undefined ? '' : String(isi.peserta),
    };
  },

  entryOf: (isian, { titik }) => ({
    jenis: isian.jenis,
    judul: isian.judul.trim(),
    mulai: startOf(isian),
    tanpa_jam: clockOf(isian.jam) === null,
    tempat: isian.tempat.trim(),
    titik: titikOfEntry(isian.titik, titik),
    kategori: isian.kategori,
    penyelenggara: isian.penyelenggara,
    isi: isian.isi.trim(),
    peserta: isian.peserta.trim() === '' ? null : Number(isian.peserta.trim()),
  }),

  check(isian, need, { isiMin }: Limits, nowIso) {
    if (!isian.judul.trim()) need('judul', salah.judul);
    if (!isian.kategori) need('kategori', salah.kategori);
    checkStart(isian, nowIso, need);
    if (isian.jam.trim() && !clockOf(isian.jam)) need('jam', teksIsian.salahJam);
    if (!isian.tempat.trim()) need('tempat', salah.tempat);
    if (!isian.penyelenggara) need('penyelenggara', salah.penyelenggara);
    if (isian.peserta.trim() && !/^\d{1,6}$/.test(isian.peserta.trim())) need('peserta', salah.peserta);
    if (isian.isi.trim().length < isiMin) need('isi', salah.isi(isiMin));
  },

  lines: (isian, chosen) => [
    [teksKirim.namaKegiatan, isian.judul, 1],
    [teksKirim.kategori, chosen('kategori'), 1],
    [teksKirim.tanggal, [dayWords(isian, chosen('bulan')), isian.jam].filter(Boolean).join(', '), 2],
    [teksKirim.tempat, isian.tempat, 3],
    ...titikLine(isian.titik, 3),
    [teksKirim.penyelenggara, chosen('penyelenggara'), 3],
    [teksKirim.cerita, isian.isi, 4],
  ],
};

function checkStart(isian: Isian, nowIso: string, need: Need): void {
  const start = startOf(isian);
  if (start === null) return need('mulai', isWhole(startDay(isian)) ? salah.tanggalTidakAda : teksIsian.salahTanggal);
  if (isian.jenis === 'laporan' && start.slice(0, 10) > dayInWib(nowIso)) need('mulai', salah.tanggalDepan);
}

const startDay = ({ hari, bulan, tahun }: Pick<Isian, 'hari' | 'bulan' | 'tahun'>): DayFields => [hari, bulan, tahun];

const dayWords = ({ hari, tahun }: Isian, bulan: string) => [hari, bulan, tahun].filter(Boolean).join(' ');
