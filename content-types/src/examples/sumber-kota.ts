/** Sources from the city of Surakarta that entries of several kinds quote. None of their addresses has been tried. */
export const festival2019 = {
  judul: 'PPID Kota Surakarta, 2 November 2019: Festival Pelayanan Publik',
  tahun: 2019,
  cakupan: 'surakarta',
} as const;
export const sippnInformasi = {
  judul: 'SIPPN: pelayanan informasi publik Kota Surakarta',
  url: 'https://sippn.menpan.go.id/pelayanan-publik/8139742/pemerintah-kota-surakarta/pelayanan-informasi-publik',
  cakupan: 'surakarta',
} as const;
export const sondakan = {
  judul: 'Kelurahan Sondakan, Kota Surakarta: syarat layanan',
  url: 'https://kel-sondakan.surakarta.go.id/total-cases/',
  cakupan: 'surakarta',
} as const;
export const duaSisiUlas = {
  judul: 'PPID Kota Surakarta: Dua sisi positif ULAS',
  url: 'https://ppid.surakarta.go.id/dua-sisi-positif-ulas',
  cakupan: 'surakarta',
} as const;
export const evaluasiAduan2024 = {
  judul: 'Diskominfo SP Surakarta: evaluasi pengaduan 2024',
  url: 'https://diskominfosp.surakarta.go.id/evaluasi-pengelolaan-pengaduan-publik-surakarta-catat-peningkatan-pelayanan-di-tahun-2024',
  tahun: 2024,
  cakupan: 'surakarta',
} as const;
export const setdaBpmks = {
  judul: 'Sekretariat Daerah Kota Surakarta: program BPMKS',
  url: 'https://setda.surakarta.go.id/page/detail_berita/program-bantuan-pendidikan-masyarakat-kota-surakarta-bpmks',
  cakupan: 'surakarta',
} as const;
export const situsDukcapil = {
  judul: 'Situs Dispendukcapil Surakarta',
  url: 'http://dispendukcapil.surakarta.go.id',
  cakupan: 'surakarta',
} as const;
