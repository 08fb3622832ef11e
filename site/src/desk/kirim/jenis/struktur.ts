import { teksKirim } from '../../../text/kirim.ts';
import { teksPengurus } from '../../../text/kirim-jenis.ts';
import { dayFields, dayOf, isWhole, type DayFields } from '../../shared/typed-time.ts';
import type { Isian } from '../isian.ts';
import type { Kind, Need } from '../kinds.ts';

const { salah } = teksPengurus;

/** Who holds a post of the own unit. There is one entry a post: whoever follows stands in the place of the one before. */
export const struktur: Kind = {
  foto: 'tanpa',
  titleOf: ({ namaPengurus }) => namaPengurus,
  written: ['pos', 'jabatan'],
  paths: {
    jabatan: 'pos',
    'pejabat.0.nama': 'nama-pengurus',
    'pejabat.0.mulai': 'mulai-jabatan',
    'pejabat.0.selesai': 'selesai-jabatan',
    'pejabat.0.sk_nomor': 'sk-nomor',
    'pejabat.0.sk_tanggal': 'sk-tanggal',
    'pejabat.0.kontak': 'kontak',
  },

  from(isi) {
    const [holder] = isi.pejabat ?? [];
    const [hariMulai, bulanMulai, tahunMulai] = dayFields(holder?.mulai);
    const [hariSelesai, bulanSelesai, tahunSelesai] = dayFields(holder?.selesai);
    const [hariSk, bulanSk, tahunSk] = dayFields(holder?.sk_tanggal);
    return {
      pos: isi.pos ?? '',
      rtPengurus: typeof isi.rt === 'number' ? String(isi.rt) : '',
      namaPengurus: holder?.nama ?? '',
      hariMulai, bulanMulai, tahunMulai,
      hariSelesai, bulanSelesai, tahunSelesai,
      skNomor: holder?.sk_nomor ?? '',
      hariSk, bulanSk, tahunSk,
      kontak: holder?.kontak ?? '',
    }; // prettier-ignore
  },

  entryOf: (isian, { pejabat = [] }) => ({
    pos: isian.pos,
    rt: isian.rtPengurus.trim() ? Number(isian.rtPengurus.trim()) : null,
    pejabat: [
      {
        nama: isian.namaPengurus.trim(),
        mulai: dayOf(startDay(isian)),
        selesai: dayOf(endDay(isian)),
        sk_nomor: isian.skNomor.trim() || null,
        sk_tanggal: dayOf(skDay(isian)),
        kontak: isian.kontak.trim() || null,
      },
      // Whom the office names besides.
      ...(pejabat as unknown[]).slice(1),
    ],
  }),

  check(isian, need) {
    if (!isian.pos) need('pos', salah.pos);
    if (isian.rtPengurus.trim() && !/^[1-9]\d?$/.test(isian.rtPengurus.trim())) need('rt', salah.rt);
    if (!isian.namaPengurus.trim()) need('nama-pengurus', salah.nama);
    needDay(startDay(isian), 'mulai-jabatan', salah.mulai, need);
    needDay(endDay(isian), 'selesai-jabatan', salah.selesai, need);
    const [start, end] = [dayOf(startDay(isian)), dayOf(endDay(isian))];
    if (start && end && end < start) need('selesai-jabatan', salah.terbalik);
    if (skDay(isian).some((part) => part.trim())) needDay(skDay(isian), 'sk-tanggal', salah.sk, need);
    if (isian.kontak.trim() && isian.izinKontak !== 'ya') need('kontak', salah.kontak);
  },

  lines: (isian, chosen) => [
    [teksPengurus.pos, [chosen('pos'), isian.rtPengurus && `RT ${isian.rtPengurus}`].filter(Boolean).join(' '), 1],
    [teksPengurus.nama, isian.namaPengurus, 1],
    [teksPengurus.mulai, words(startDay(isian), chosen('bulanMulai')), 2],
    [teksPengurus.selesai, words(endDay(isian), chosen('bulanSelesai')), 2],
    [teksPengurus.sk, [isian.skNomor, words(skDay(isian), chosen('bulanSk'))].filter(Boolean).join(', '), 3],
    [teksPengurus.kontak, isian.kontak || teksPengurus.tanpaKontak, 3],
  ],
};

function needDay(fields: DayFields, jalur: string, pesan: string, need: Need): void {
  if (dayOf(fields)) return;
  need(jalur, isWhole(fields) ? teksKirim.salah.tanggalTidakAda : pesan);
}

const startDay = ({ hariMulai, bulanMulai, tahunMulai }: Isian): DayFields => [hariMulai, bulanMulai, tahunMulai];
const endDay = ({ hariSelesai, bulanSelesai, tahunSelesai }: Isian): DayFields => [
  hariSelesai,
  bulanSelesai,
  tahunSelesai,
];
const skDay = ({ hariSk, bulanSk, tahunSk }: Isian): DayFields => [hariSk, bulanSk, tahunSk];

const words = ([hari, , tahun]: DayFields, bulan: string) => [hari, bulan, tahun].filter(Boolean).join(' ');
