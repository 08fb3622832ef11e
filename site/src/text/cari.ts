/** Words of the search page; those of `cariSkrip` reach the browser. */
export const cari = {
  judul: 'Pencarian',
  keterangan: (kelurahan: string) => `Cari layanan, kegiatan, dan tempat di ${kelurahan}.`,
  label: 'Cari layanan, kegiatan, atau tempat',
  petunjuk: 'Tulis satu atau dua kata, misalnya “pindah”, “KTP”, atau “taman”.',
  tanpaSkrip: 'Pencarian perlu JavaScript',
  tanpaSkripIsi: 'Di peramban ini JavaScript mati. Semua isi situs tetap dapat dibaca lewat daftar di bawah.',
  daftar: 'Atau buka daftarnya',
  daftarIsi: 'Daftar isi situs',
  pilihan: [
    { href: '/layanan/', label: 'Daftar layanan' },
    { href: '/tanya/', label: 'Tanya jawab' },
    { href: '/kegiatan/', label: 'Kegiatan warga' },
    { href: '/potensi/', label: 'Potensi' },
    { href: '/direktori/', label: 'Layanan digital' },
    { href: '/rw/', label: 'Daftar RW' },
    { href: '/monografi/', label: 'Monografi' },
    { href: '/galeri/', label: 'Galeri foto' },
  ],
} as const;

export const cariSkrip = {
  judulHalaman: (kata: string, situs: string) => `Hasil pencarian “${kata}” – ${situs}`,
  saring: 'Saring hasil',
  mencari: 'Sedang mencari …',
  hasil: (jumlah: number, kata: string) => `${jumlah} hasil untuk “${kata}”`,
  semua: (jumlah: number) => `Semua (${jumlah})`,
  jenis: (jenis: string, jumlah: number) => `${jenis} (${jumlah})`,
  kosong: (kata: string) => `Tidak ditemukan: “${kata}”`,
  kosongLanjut: 'Coba kata yang lebih pendek atau lebih umum, misalnya “pindah” atau “nikah”. Periksa juga ejaannya.',
  kosongDaftar: 'Bila tetap tidak ada, buka daftar di bawah atau tanyakan di loket kelurahan.',
  mirip: 'Yang mirip dengan kata itu',
  tampilLagi: (jumlah: number) => `Tampilkan ${jumlah} hasil lagi`,
  gagal: 'Pencarian belum dapat dijalankan',
  gagalLanjut: 'Daftar pencarian tidak termuat. Periksa sinyal, lalu coba lagi. Daftar di bawah tetap dapat dibuka.',
} as const;
