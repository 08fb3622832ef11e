/** Words of the page with figures. */
export const monografi = {
  judul: (nama: string) => `Monografi ${nama}`,
  remah: 'Monografi',
  lead: 'Angka tentang wilayah dan warga. Setiap angka menyebut sumber dan tahunnya.',
  keterangan: (kelurahan: string) =>
    `Angka penduduk, pendidikan, wilayah, dan sarana ${kelurahan}, dengan sumber dan tahunnya.`,
  bedaSumber: 'Mengapa angkanya berbeda?',
  bedaSumberIsi:
    'Tiap sumber menghitung pada waktu dan dengan cara yang berbeda. Kami menampilkan semuanya dan tidak menjumlahkannya.',
  tahun: (tahun: number) => `Tahun ${tahun}`,
  tahunTidakTertulis: 'Tahun tidak tertulis pada sumber',
  hal: 'Hal',
  nilai: 'Nilai',
  grafik: (judul: string, isi: string) => `Grafik ${judul}: ${isi}`,
  tabel: (judul: string) => `${judul} menurut tiap sumber`,
  unduh: 'Unduh semua angka (CSV)',
  pokok: 'Angka pokok',
  bagianDari: (label: string, nilai: string) => `Dari ${label.toLowerCase()}: ${nilai}.`,
  kosong: 'Angka monografi belum ditulis di situs ini.',
  kosongLanjut: 'Silakan bertanya di loket kelurahan.',
} as const;
