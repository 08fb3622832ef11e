/** Words about the second factor of staff, at the log-in and at /meja/verifikasi. */

export const teksKode = {
  label: 'Kode verifikasi',
  petunjuk: 'Enam angka dari aplikasi autentikator di HP Anda. HP tidak ada? Tulis satu kode cadangan.',
  kembali: 'Kembali',
  periksa: 'Periksa kode',
  langkahKedua: 'Kata sandi cocok. Sekarang tulis kode verifikasi.',
} as const;

export const teksVerifikasi = {
  judul: 'Verifikasi dua langkah',
  lead: 'Selain kata sandi, Anda menulis kode dari HP saat masuk. Sandi yang bocor saja tidak cukup lagi.',
  wajib: 'Aktifkan dulu',
  wajibIsi: 'Kantor ini mewajibkan verifikasi dua langkah. Setelah aktif, meja dan panel terbuka.',
  belum: 'Belum aktif',
  belumIsi: 'Pasang aplikasi autentikator di HP, misalnya Google Authenticator, Aegis, atau 2FAS. Lalu mulai.',
  mulai: 'Mulai',
  pindai: 'Pindai kode QR ini',
  pindaiIsi: 'Buka aplikasi autentikator, pilih tambah akun, lalu arahkan kamera ke kode ini.',
  kodeQr: 'Kode QR untuk aplikasi autentikator',
  atauTulis: 'Tidak bisa memindai? Tulis kunci ini di aplikasi',
  kodePertama: 'Kode enam angka dari aplikasi',
  aktifkan: 'Aktifkan',
  aktif: 'Sudah aktif',
  aktifSejak: (waktu: string) => `Aktif sejak ${waktu}.`,
  sisaCadangan: (n: number) =>
    n === 0
      ? 'Kode cadangan sudah habis. Matikan, lalu aktifkan lagi untuk kode baru.'
      : `${n} kode cadangan belum dipakai.`,
  gantiHp: 'Ganti HP, atau berhenti memakainya',
  gantiHpIsi: 'Matikan dengan satu kode. Setelah itu, aktifkan lagi dengan HP yang baru.',
  kodeMatikan: 'Kode dari aplikasi, atau kode cadangan',
  matikan: 'Matikan',
  sudahMati: 'Verifikasi dua langkah sudah dimatikan.',
  cadangan: 'Simpan kode cadangan ini',
  cadanganIsi:
    'Tiap kode berlaku sekali, bila HP Anda hilang. Cetak atau salin sekarang: kode ini tidak ditampilkan lagi.',
  cadanganUntuk: 'Situs kelurahan, kode cadangan untuk masuk',
  cetak: 'Cetak',
  sudahSimpan: 'Sudah saya simpan',
  rekan: 'Rekan yang memakainya',
  rekanIsi: 'HP dan kertas kode hilang? Lepas verifikasinya. Ia masuk dengan kata sandi, lalu memulai lagi.',
  lepas: 'Lepas',
  yakinLepas: (nama: string) => `Lepas verifikasi dua langkah ${nama}? Pastikan ia sendiri yang meminta.`,
  ya: 'Ya, lepas',
  sudahDilepas: (nama: string) => `Verifikasi dua langkah ${nama} sudah dilepas.`,
  belumBisa: 'Belum bisa',
  tulisKode: 'Tulis kodenya dulu.',
  keKode: 'Ke isian kode',
  tautan: 'Verifikasi dua langkah',
} as const;
