/** Words of the printed matter. */
export const cetak = {
  judul: 'Barang cetak',
  remah: 'Cetak',
  lead: 'Stiker dan leaflet berisi alamat situs ini. Siapa pun boleh mencetak dan membagikannya.',
  keterangan: (kelurahan: string) => `Stiker dan leaflet situs ${kelurahan}, siap dicetak.`,
  kode: (alamat: string) => `Kode QR menuju ${alamat}`,
  pilih: 'Pilih yang dicetak',
  gratis: 'Tanpa perantara',

  stiker: 'Stiker untuk RT dan RW',
  stikerSingkat: 'Stiker A6',
  stikerLead: 'Ukuran A6, satu stiker tiap lembar. Tempel di pos ronda, balai RW, atau pintu rumah Ketua RT.',
  caraCetak:
    'Buka menu peramban, lalu pilih Cetak. Pilih ukuran kertas yang sama, tanpa margin, dan nyalakan warna latar.',
  mauMengurus: 'Mau mengurus surat?',
  pindai: 'Pindai untuk melihat syarat, alur, dan biayanya.',
  rtRw: 'RT ____ / RW ____',

  leaflet: 'Leaflet untuk warga',
  leafletSingkat: 'Leaflet A5',
  leafletLead: 'Ukuran A5, dua sisi. Cetak bolak-balik, balik pada sisi panjang.',
  tahuSyarat: 'Tahu syaratnya sebelum berangkat',
  tahuSyaratIsi: 'Layanan dan kabar kelurahan, bisa dibuka dari HP apa saja.',
  duaCara: 'Buka dengan dua cara',
  duaCaraIsi: 'Arahkan kamera HP ke kode QR, atau ketik alamat ini di peramban:',
  isi: (layanan: number, rw: number) => [
    { judul: 'Cari syarat layanan', isi: `${layanan}\u00a0layanan dengan syarat dan langkahnya.` },
    { judul: 'Baca tanya jawab', isi: 'Pertanyaan yang sering datang ke loket.' },
    { judul: 'Kabar RT dan RW', isi: `Kegiatan di ${rw}\u00a0RW.` },
    { judul: 'Peta dan potensi', isi: 'Tempat menarik dan usaha warga.' },
  ],
  kenali: (nama: string) => `Kenali ${nama}`,
  bawa: 'Bawa ini ke loket',
  bawaIsi: 'Syarat lengkap dan sumbernya ada di situs.',
  lainnya: (jumlah: number) => `dan ${jumlah}\u00a0syarat lain, lihat situs`,
  tanyaLoket: 'Tanyakan syaratnya di loket',
  jam: 'Jam layanan',
  jamBelum: 'Belum ditetapkan di situs ini. Tanyakan ke kantor kelurahan.',
  perantara: 'Anda tidak perlu perantara',
  perantaraIsi: 'Anda dapat mengurus sendiri. Biaya tertulis pada tiap layanan. Bila bingung, tanyakan di loket.',
  pengurus: 'Untuk pengurus RT dan RW',
  pengurusIsi: 'Kirim kabar dan foto kegiatan dari HP. Minta akun kepada petugas kelurahan.',
  syaratLengkap: 'Syarat lengkap ada di situs',
  sisiDepan: 'Sisi depan',
  sisiBelakang: 'Sisi belakang',
} as const;

/** The services on the back of the leaflet, under their everyday names: those that residents ask for most. */
export const leafletLayanan: readonly { slug: string; label: string }[] = [
  { slug: 'sktm', label: 'Surat tidak mampu (SKTM)' },
  { slug: 'ktp-baru', label: 'KTP baru' },
  { slug: 'pindah-keluar', label: 'Surat pindah' },
  { slug: 'usaha', label: 'Keterangan usaha' },
  { slug: 'nikah', label: 'Pengantar nikah' },
  { slug: 'kelahiran', label: 'Akta kelahiran' },
];
