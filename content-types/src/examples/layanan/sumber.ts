import type { Example } from '../example.ts';

type Sumber = NonNullable<Example<'layanan'>['sumber']>[number];

/** Sources that several services quote. None of their addresses has been tried. */
export const sumber = {
  banjarejo: {
    judul: 'Kelurahan Banjarejo, Kota Madiun: panduan pelayanan',
    url: 'https://kelurahan-banjarejo.madiunkota.go.id/panduan-pelayanan/',
    cakupan: 'daerah_lain',
  },
  nambanganKidul: {
    judul: 'Kelurahan Nambangan Kidul, Kota Madiun: standar operasional pelayanan',
    url: 'https://kelurahan-nambangankidul.madiunkota.go.id/index.php/2018/04/24/standar-operasional-pelayanan/',
    tahun: 2018,
    cakupan: 'daerah_lain',
  },
  dukcapilKubuRaya: {
    judul: 'Dukcapil Kabupaten Kubu Raya: ringkasan Perpres 96/2018',
    url: 'https://dukcapil.kuburayakab.go.id/pelayanan-pendaftaran-penduduk/',
    cakupan: 'nasional',
  },
  dukcapilBatam: {
    judul: 'Disdukcapil Kota Batam: ringkasan aturan pindah WNI menurut Perpres 96/2018',
    url: 'https://disdukcapil.batam.go.id/perpindahan-penduduk-wni-dalam-nkri/',
    cakupan: 'nasional',
  },
  permendagri109: {
    judul: 'Permendagri 109/2019 di pasal.id',
    url: 'https://www.pasal.id/peraturan/permen/permendagri-no-109-tahun-2019',
    tahun: 2019,
    cakupan: 'nasional',
  },
  layananDaringDukcapil: {
    judul: 'Layanan daring Dispendukcapil Surakarta',
    url: 'https://pelayanan.dispendukcapil.surakarta.go.id',
    cakupan: 'surakarta',
  },
  tempoKk: {
    judul: 'Tempo: ulasan Perpres 96/2018',
    url: 'https://nasional.tempo.co/amp/1144537',
    cakupan: 'nasional',
  },
  daraKtp: { judul: 'dara.co.id: ulasan syarat KTP-el menurut Perpres 96/2018', cakupan: 'nasional' },
} satisfies Record<string, Sumber>;

/** Where the usual steps at the counter come from. */
export const sumberAlurLoket: Sumber[] = [
  { ...sumber.banjarejo, untuk: 'Langkah umum di loket' },
  { ...sumber.nambanganKidul, untuk: 'Paraf kepala seksi dan tanda tangan lurah' },
];
