/** Words of the lurah's board, at /meja/papan. */

const ringkasBulan = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
/** One decimal at most, after a comma. */
export const koma = (n: number): string => n.toFixed(1).replace('.', ',').replace(',0', '');

export const teksPapan = {
  judul: 'Papan Lurah',
  keadaan: (waktu: string) => `Keadaan ${waktu}`,
  tidakBoleh: 'Akun ini tidak berwenang melihat papan.',
  terputus: (waktu: string) => `Belum tersambung. Angka di bawah dari ${waktu}.`,
  unduh: 'Unduh CSV',
  cetak: 'Cetak',
  angka: 'Angka pokok',

  // The figures
  menunggu: 'menunggu diperiksa',
  tertua: (lama: string) => (lama === 'baru saja' ? 'baru masuk' : `tertua ${lama}`),
  tidakAda: 'tidak ada',
  lewat: 'lewat batas',
  batas: 'batas 2\u00a0hari kerja',
  tayang: 'tayang bulan ini',
  tahunIni: (n: string) => `${n} tahun ini`,
  lama: 'dari kirim ke tayang',
  lamaBulanLalu: (lama: string) => `bulan lalu ${lama}`,
  belumAda: 'belum ada',
  rwSunyi: 'RW sunyi',
  rtSunyi: (n: number) => `${n}\u00a0RT sunyi`,
  gagal: 'gagal terbit',
  semuaTerbit: 'semua terbit',
  lihatAlasan: 'lihat alasannya',
  menit: 'menit',
  jam: 'jam',
  hari: 'hari',

  // Charts
  perRw: 'Kabar dari RW bulan ini',
  perBulan: 'Tayang dua belas bulan terakhir',
  kunciTayang: 'sudah tayang',
  kunciBelum: 'belum atau tidak tayang',
  kunciSunyi: 'sunyi',
  grafikRw: (semua: number, rw: number) => `Grafik batang: ${semua} kabar dari ${rw} RW. Angkanya di tabel di bawah.`,
  grafikBulan: (bulan: string) => `Grafik batang: ${bulan}`,
  bulanJumlah: (bulan: string, n: number) => `${bulan} ${n}`,
  tabel: 'Semua angka sebagai tabel',
  rw: 'RW',
  kolomTerkirim: 'Terkirim',
  kolomTayang: 'Tayang',
  kolomBulan: 'Bulan',
  bulanPendek: (bulan: number) => ringkasBulan[bulan - 1] ?? '',

  // What needs somebody
  perhatian: 'Perlu perhatian',
  sunyi: (rw: number, rt: number, hari: number) =>
    `${rw > 0 ? `${rw} RW dan ` : ''}${rt} RT tidak mengirim kabar ${hari} hari ini`,
  tidakSunyi: (hari: number) => `Semua RW dan RT mengirim kabar dalam ${hari} hari ini`,
  sunyiSejak: (hari: number) => `Tidak mengirim kabar ${hari} hari ini`,
  tanggalTerakhir: 'Di kanan tanggal kabar terakhirnya.',
  belumPernah: 'belum pernah',
  tinjau: 'Lewat tanggal tinjau',
  jenisJumlah: (label: string, n: number) => `${label} ${n}`,
  semuaDitinjau: 'Semua isi sudah ditinjau tepat waktu',
  gagalTerbit: (n: number) => `${n} halaman gagal terbit`,
  gagalLain: (n: number) => `dan ${n} halaman lain`,
  sendirian: (n: number) => `${n} persetujuan atas tulisan sendiri bulan ini`,
  sendirianLain: (n: number) => `dan ${n} lagi, lihat riwayat`,
  libur: (tahun: string) => `Hari libur ${tahun} belum diisi. Batas waktu bisa salah hitung.`,
  isiLibur: 'Isi hari libur',
  ruang: (bebas: string, semua: string) => `Ruang simpan: ${bebas} bebas dari ${semua}`,
  ruangTipis: (bebas: string) => `Ruang simpan tinggal ${bebas}. Hubungi pengelola sistem.`,
  basisData: (ukuran: string) => `Basis data ${ukuran}`,
  gb: (n: number) => `${koma(n)}\u00a0GB`,
  mb: (n: number) => `${Math.round(n)}\u00a0MB`,

  // What is read
  dibaca: (hari: number) => `Layanan paling dibaca, ${hari} hari ini`,
  dibacaIsi: (n: string) => `Semua layanan dibuka ${n} kali. Yang dihitung hanya jumlahnya, tanpa data pembaca.`,

  // The whole history
  riwayat: 'Unduh riwayat keputusan',
  riwayatIsi: 'Siapa memutus apa, kapan, dan mengapa. Berisi nama; simpan di tempat yang aman.',
  dari: 'Dari tanggal',
  sampai: 'Sampai tanggal',
  unduhRiwayat: 'Unduh riwayat (CSV)',
  menyiapkan: 'Menyiapkan berkas',
  terunduh: 'Berkas sudah diunduh.',
  terbalik: 'Tanggal awal ada sesudah tanggal akhir. Tukar keduanya.',
  namaRiwayat: (dari: string, sampai: string) => `riwayat-${dari}-sampai-${sampai}.csv`,

  // CSV
  namaBerkas: (hari: string) => `papan-lurah-${hari}.csv`,
  csv: {
    kepala: ['bagian', 'hal', 'nilai', 'satuan'],
    antrean: 'Antrean',
    keadaan: 'keadaan',
    waktu: 'waktu',
    dibaca: 'Layanan dibuka, 30 hari',
    kali: 'kali',
    sendirian: 'persetujuan atas tulisan sendiri bulan ini',
    lama: 'Dari kirim ke tayang, nilai tengah',
    perRw: 'Kabar per RW bulan ini',
    perBulan: 'Tayang per bulan',
    sunyi: 'Sunyi',
    tinjau: 'Lewat tanggal tinjau',
    ruang: 'Ruang simpan',
    kiriman: 'kiriman',
    kabar: 'kabar',
    jam: 'jam',
    halaman: 'halaman',
    isi: 'isi',
    byte: 'byte',
    pada: 'tanggal',
  },
} as const;
