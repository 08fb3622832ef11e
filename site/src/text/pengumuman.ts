/** Words of the notices and of the page about the service pledge. */
export const pengumuman = {
  judul: 'Pengumuman',
  lead: 'Pemberitahuan kelurahan yang sedang berlaku, yang penting lebih dulu.',
  keterangan: (kelurahan: string) => `Pengumuman yang berlaku dari ${kelurahan}.`,
  berlaku: (mulai: string, selesai: string) => `Berlaku ${mulai} sampai ${selesai}`,
  mendatang: 'Segera berlaku',
  lalu: 'Sudah lewat',
  kosong: 'Tidak ada pengumuman yang sedang berlaku.',
  kosongLanjut: 'Kabar dari RT dan RW ada di halaman kegiatan.',
  keKegiatan: 'Lihat kegiatan warga',
} as const;

export const maklumat = {
  judul: 'Maklumat pelayanan',
  remah: 'Maklumat',
  keterangan: (kelurahan: string) => `Maklumat pelayanan ${kelurahan}: janji tertulis kepada warga.`,
  lead: 'Janji tertulis kelurahan untuk melayani sesuai standar.',
  belum: 'Maklumat belum ditetapkan di situs ini',
  belumIsi: 'Kelurahan belum menyerahkan maklumat yang ditandatangani. Kami tidak mengarang isinya.',
  apa: 'Apa itu maklumat pelayanan?',
  apaIsi: [
    'Maklumat pelayanan adalah pernyataan tertulis penyelenggara layanan. Isinya kesanggupan bekerja sesuai standar pelayanan.',
    'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik, Pasal 22, mewajibkan penyelenggara menyusun dan menetapkannya. Maklumat harus dipublikasikan secara luas.',
    'Bila layanan tidak sesuai maklumat, warga boleh mengadu.',
  ],
  perlu: 'Yang perlu diserahkan kelurahan',
  perluIsi: [
    'Teks maklumat yang sudah disetujui.',
    'Nama dan jabatan penanda tangan.',
    'Tanggal penandatanganan.',
    'Hasil pindai lembar yang ditandatangani, bila ada.',
  ],
  sementara: 'Yang sudah bisa Anda baca',
  standar: 'Syarat, langkah, waktu, dan biaya tiap layanan',
  saluran: 'Saluran pengaduan kota dan nasional',
  ditandatangani: (nama: string, tanggal: string) => `Ditandatangani ${nama}, ${tanggal}.`,
  pindaian: 'Lihat lembar yang ditandatangani',
} as const;
