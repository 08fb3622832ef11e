/** Words for the kept versions of a submission, and for erasing it by law, at `/meja`. */
export const teksVersi = {
  judul: 'Versi yang tersimpan',
  belumAda: 'Belum ada versi yang tersimpan.',
  versi: (n: number, waktu: string, oleh: string) => `Versi ${n}, ${waktu}, ${oleh}`,
  sekarang: 'isi sekarang',
  bandingkan: 'Bandingkan',
  bandingkanVersi: (n: number) => `Bandingkan versi ${n} dengan isi sekarang`,
  bedanya: (n: number) => `Dari versi ${n} ke isi sekarang`,
  sama: 'Sama dengan isi sekarang.',
  pulihkan: 'Pulihkan',
  yakinPulihkan: (n: number) => `Isi versi ${n} menjadi isi sekarang, lalu diperiksa lagi.`,
  yaPulihkan: (n: number) => `Ya, pulihkan versi ${n}`,
  dipulihkan: (n: number) => `Isi versi ${n} dipulihkan.`,

  hapus: 'Hapus data atas permintaan pemiliknya',
  hapusIsi:
    'Tulisan, foto, nama, dan semua versi kiriman ini dihapus dan tidak dapat dikembalikan. Riwayat hanya menyimpan bahwa data dihapus, oleh siapa, dan mengapa.',
  alasan: 'Atas permintaan siapa, dan dasarnya',
  contohAlasan: 'Contoh: diminta pemilik foto lewat surat 12 November 2026, UU 27/2022 Pasal 8.',
  alasanKurang: 'Tulis dulu atas permintaan siapa data ini dihapus.',
  hapusData: 'Hapus data',
  yakinHapus: 'Hapus semua data kiriman ini?',
  yaHapus: 'Ya, hapus',
  terhapus: 'Data kiriman ini sudah dihapus.',
} as const;
