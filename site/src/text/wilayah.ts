/** Words of the RW pages and of the drawn map. */
export const wilayah = {
  judul: 'Pilih RW Anda',
  lead: (kelurahan: string, jumlah: number) =>
    `${kelurahan} terdiri dari ${jumlah}\u00a0RW. Lihat pengurus, kegiatan, dan potensinya.`,
  keterangan: (kelurahan: string) => `Daftar RW ${kelurahan} dengan pengurus, kegiatan, dan potensinya.`,
  daftar: 'Daftar RW',
  kosong: 'Data RW belum ditulis di situs ini.',
  kosongLanjut: 'Silakan bertanya di loket kelurahan.',
  rw: (nomor: number) => `RW\u00a0${nomor}`,
  rwKeterangan: (nomor: number, kelurahan: string) => `Pengurus, kegiatan, dan potensi RW ${nomor} ${kelurahan}.`,
  rwLead: (kelurahan: string) => `Rukun warga di ${kelurahan}.`,
  pengurus: 'Pengurus',
  pengurusBelum: 'Nama pengurus belum ditulis di sini. Tanyakan di loket kelurahan.',
  masaJabatan: (mulai: string, selesai: string | null) =>
    selesai ? `Menjabat ${mulai} sampai ${selesai}` : `Menjabat sejak ${mulai}`,
  rt: 'RT di RW ini',
  kegiatan: 'Kegiatan',
  kegiatanBelum: 'Belum ada kabar dari RW ini.',
  kegiatanBelumLanjut: 'Kabar pertama bisa sederhana: satu foto dan tiga kalimat.',
  kegiatanTahun: (nomor: number, tahun: string) => `Kegiatan RW\u00a0${nomor} tahun ${tahun}`,
  kirim: 'Kirim kegiatan',
  tahun: (tahun: string) => `Tahun ${tahun}`,
  tahunan: 'Kegiatan menurut tahun',
  potensi: 'Potensi',
  semua: 'Semua RW',

  petaDari: (kelurahan: string) => `Peta garis batas ${kelurahan}`,
  petaDengan: (tempat: string) => `dengan letak ${tempat}`,
  satuKilometer: '1 km',
  utara: 'U',
  bukaPeta: 'Buka peta wilayah',
  batasIndikatif: 'Garis batas hanya petunjuk, bukan batas resmi.',
} as const;
