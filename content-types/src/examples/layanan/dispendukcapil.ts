import { sumber } from './sumber.ts';

/** What all papers of Dispendukcapil have in common: no letter from RT or RW, no fee, one online counter. */
export const tanpaPengantar = {
  pengantar_rt_rw: 'tidak',
  pengantar_dasar: 'Perpres 96/2018 menghapus surat pengantar RT, RW, dan kelurahan untuk layanan ini.',
} as const;

export const gratisDukcapil = {
  rupiah: 0,
  keterangan: 'Semua dokumen kependudukan gratis.',
  dasar: 'UU 24/2013, seperti diringkas Dukcapil Kubu Raya',
};

export const loketDaring = [
  {
    nama: 'Layanan daring Dispendukcapil Surakarta',
    url: 'https://pelayanan.dispendukcapil.surakarta.go.id',
  },
];

export const sumberGratis = { ...sumber.dukcapilKubuRaya, untuk: 'Biaya: semua dokumen kependudukan gratis' };
export const sumberFormulir = { ...sumber.permendagri109, untuk: 'Layanan di loket dan daring' };
export const sumberDaring = { ...sumber.layananDaringDukcapil, untuk: 'Dokumen ini dapat diurus daring di Surakarta' };
