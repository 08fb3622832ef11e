import type { Example } from '../example.ts';

/** The city's and the nation's complaint channels; both are open for every service. */
export const saluranPengaduan: NonNullable<Example<'layanan'>['pengaduan']> = [
  {
    kanal: 'ULAS (Unit Layanan Aduan Surakarta)',
    keterangan: 'Tulis aduan Anda di situs ULAS. Admin kota menanggapi dalam 1×24 jam.',
    url: 'https://ulas.surakarta.go.id',
  },
  {
    kanal: 'SP4N-LAPOR!',
    keterangan: 'Saluran aduan nasional. Anda boleh meminta nama Anda dirahasiakan.',
    url: 'https://surakarta.lapor.go.id',
  },
];
