/** What volunteers at `/kirim` and staff below `/meja` both read; write as in the design's voice. */

export const teksUmum = {
  sinyalTerputus: 'Sinyal terputus.',
  kantorTidakMenjawab: 'Belum tersambung ke kantor kelurahan. Coba lagi sebentar lagi.',
  terlaluSering: 'Terlalu banyak percobaan. Tunggu satu menit, lalu coba lagi.',
  gangguan: 'Ada gangguan di kantor kelurahan. Coba lagi sebentar lagi.',
  tanpaSkrip:
    'Halaman ini perlu JavaScript, dan JavaScript sedang mati di peramban Anda. Nyalakan dulu, atau serahkan kabar kegiatan di kantor kelurahan.',
  tanpaSkripStaf:
    'Halaman ini perlu JavaScript, dan JavaScript sedang mati di peramban Anda. Nyalakan dulu, lalu muat ulang halaman ini.',
  memuat: 'Sedang dimuat',
  masuk: 'Masuk',
  keluar: 'Keluar',
  sandi: 'Kata sandi',
  tampilkanSandi: 'Tampilkan kata sandi',
  lupaSandi: 'Lupa kata sandi?',
  belumBisaMasuk: 'Belum bisa masuk',
  isiAkun: 'Isi kedua isian ini.',
  akunTertutup: 'Akun ini sudah ditutup. Hubungi petugas kelurahan.',
  waktuMasukHabis: 'Waktu masuk sudah habis',
  cobaLagi: 'Coba lagi',
  tidakJadi: 'Tidak jadi',
  muatUlang: 'Muat ulang',
  rt: (n: number) => `RT\u00a0${n}`,
  rw: (n: number) => `RW\u00a0${n}`,
  foto: (n: number) => `${n}\u00a0foto`,
} as const;

/** What a person reads for each state, product handbook 4.1. */
export const teksKeadaan = {
  draf: 'Belum lengkap terkirim',
  mengunggah: 'Foto belum lengkap terkirim',
  terkirim: 'Terkirim',
  diperiksa: 'Sedang diperiksa',
  perlu_perbaikan: 'Perlu perbaikan',
  dikirim_ulang: 'Dikirim ulang',
  disetujui: 'Disetujui, sedang diterbitkan',
  menerbitkan: 'Disetujui, sedang diterbitkan',
  tayang: 'Sudah tayang',
  gagal_terbit: 'Belum tayang, sedang kami perbaiki',
  ditolak: 'Tidak diterbitkan',
  ditarik: 'Ditarik',
  dibatalkan: 'Dibatalkan pengirim',
  diarsipkan: 'Diarsipkan, tidak ada kabar dari pengirim',
} as const;

/** What happened, for each state that was reached. */
export const teksRiwayat = {
  draf: 'Mulai ditulis',
  mengunggah: 'Foto mulai dikirim',
  terkirim: 'Terkirim',
  diperiksa: 'Mulai diperiksa',
  perlu_perbaikan: 'Dikembalikan untuk diperbaiki',
  koreksi: 'Mulai diperbaiki pengirim',
  dikirim_ulang: 'Dikirim ulang',
  disetujui: 'Disetujui',
  menerbitkan: 'Mulai diterbitkan',
  tayang: 'Tayang',
  gagal_terbit: 'Gagal terbit',
  ditolak: 'Ditolak',
  ditarik: 'Ditarik dari situs',
  dibatalkan: 'Dibatalkan pengirim',
  diarsipkan: 'Diarsipkan',
} as const;

/** Words of fields that volunteers and staff fill in alike. */
export const teksIsian = {
  pilih: 'Pilih',
  hari: 'Hari',
  bulan: 'Bulan',
  tahun: 'Tahun',
  namaFoto: (n: number) => `Foto ${n}`,
  fotoDitolak: (n: number, alasan: string) => `Foto ${n} tidak dipakai. ${alasan}`,
  salahTanggal: 'Isi hari, bulan, dan tahun, misalnya 13 Oktober 2019.',
  salahJam: 'Tulis jam seperti 08.00 atau kosongkan.',
} as const;
