/** Words of the list of digital services of the city and the nation. */
export const direktori = {
  judul: 'Layanan digital kota dan nasional',
  remah: 'Layanan digital',
  lead: (jumlah: number) =>
    `Ada ${jumlah}\u00a0tempat di luar kelurahan, di internet atau di kantor. Tertulis untuk apa dan siapa yang mengelola.`,
  keterangan: (kelurahan: string) => `Situs dan aplikasi kota dan nasional yang dipakai warga ${kelurahan}.`,
  loncat: 'Loncat ke kelompok',
  pengelola: 'Pengelola',
  diperiksa: (tanggal: string) => `Tautan diperiksa ${tanggal}`,
  belumDiperiksa: 'Tautan belum diperiksa',
  tanpaAlamat: 'Alamat web belum ditemukan',
  hatiHati: 'Sebelum mengisi data di situs lain',
  hatiHatiIsi: 'Pastikan alamatnya benar. Jangan berikan kata sandi atau kode OTP kepada siapa pun.',
  kosong: 'Daftar ini belum diisi.',
  kosongLanjut: 'Silakan bertanya di loket kelurahan.',
} as const;

/** Neighbouring kinds stand in one group, so that a group is rarely a single row. */
export const direktoriKelompok = [
  { id: 'kelurahan-dan-kota', label: 'Kelurahan dan kota', jenis: ['kelurahan', 'kota', 'dinas', 'aplikasi_kota'] },
  { id: 'kependudukan', label: 'Kependudukan dan layanan terpadu', jenis: ['adminduk', 'layanan_terpadu', 'imigrasi'] },
  { id: 'pengaduan', label: 'Pengaduan', jenis: ['pengaduan'] },
  { id: 'informasi', label: 'Informasi publik', jenis: ['informasi'] },
  { id: 'usaha-dan-kerja', label: 'Usaha, kerja, dan pajak', jenis: ['usaha', 'ketenagakerjaan', 'pajak'] },
  { id: 'pendidikan-dan-kesehatan', label: 'Pendidikan dan kesehatan', jenis: ['pendidikan', 'kesehatan'] },
  { id: 'lainnya', label: 'Nikah, kepolisian, dan kendaraan', jenis: ['keagamaan', 'kepolisian', 'kendaraan'] },
] as const;
