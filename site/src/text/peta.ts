/** What a resident downloads for the interactive map, compressed, in KB of 1,000 bytes; a test measures it. */
const unduhanKb = 375;

/** Words of the map page. */
export const peta = {
  judul: 'Peta wilayah',
  remah: 'Peta',
  lead: (jumlahRw: number, kecamatan: string, kota: string) =>
    `Wilayah dengan ${jumlahRw}\u00a0RW di Kecamatan ${kecamatan}, ${kota}.`,
  keterangan: (kelurahan: string) => `Peta ${kelurahan}: garis batas indikatif dan letak tempat penting.`,
  gambar: (nama: string) => `Peta garis batas Kelurahan ${nama}. Nomor pada peta sama dengan nomor pada daftar.`,
  indikatif: 'Batas indikatif',
  indikatifIsi: 'Garis ini hanya petunjuk, bukan batas resmi. Batas RW belum digambar karena datanya belum ada.',
  legenda: 'Keterangan penanda',
  penanda: { pusat: 'Kantor kelurahan', tempat: 'Tempat dan wisata', umkm: 'Usaha warga' },
  daftar: 'Tempat di peta',
  daftarNomor: (nomor: number) => `Nomor ${nomor} di peta`,
  perkiraan: 'letak perkiraan',
  kantor: 'Kantor kelurahan',
  belumBertitik: (jumlah: number) => `${jumlah}\u00a0tempat lain belum diketahui letaknya.`,
  lihatPotensi: 'Lihat semua potensi',
  kosong: 'Belum ada tempat yang diketahui letaknya.',
  perbesar: 'Perlu memperbesar peta?',
  unduhan: `Peta interaktif mengunduh sekitar ${unduhanKb}\u00a0KB, lebih banyak bila ada peta jalan. Sebaiknya saat sinyal baik.`,
  muat: `Muat peta interaktif (±\u00a0${unduhanKb}\u00a0KB)`,
  rw: 'Daftar RW',
  rwIsi: 'Setiap RW mempunyai halaman sendiri.',
  lisensi: 'Sumber dan lisensi garis batas',
  garisBelum: 'Garis batas belum ada di situs ini.',
} as const;

/** What the offer of the interactive map says once it is pressed; the only part of this file that reaches the browser. */
export const petaPemuat = {
  judul: 'Peta interaktif',
  memuat: 'Sedang memuat peta interaktif …',
  siap: 'Peta interaktif siap. Pindah ke penanda dengan tombol Tab, lalu tekan Enter.',
  gagal: 'Peta interaktif tidak dapat dimuat. Gambar peta di atas tetap dapat dipakai. Coba lagi saat sinyal baik.',
  cobaLagi: 'Coba muat lagi',
} as const;
