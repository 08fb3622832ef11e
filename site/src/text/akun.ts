/** Words about the accounts of volunteers, at /kirim and /meja/akun. */

const utuh = (text: string) => text.replace(/ /g, '\u00a0');

/** How a volunteer comes in. */
export const teksMasuk = {
  // First visit
  aktifkan: 'Aktifkan akun Anda',
  tulisKode: 'Tulis kode dari kartu yang diberikan kantor kelurahan.',
  halo: (nama: string, unit: string) => `Halo, ${nama}. Akun ini untuk pengurus ${unit}.`,
  kode: 'Kode aktivasi',
  contohKode: 'Dua belas huruf dan angka, seperti 7K42-XQ9M-T3HB.',
  caraMasuk: 'Cara masuk',
  caraPin: 'PIN enam angka, hanya di HP ini',
  caraPinPetunjuk: 'Paling mudah. Bila HP hilang, kantor mengunci HP itu.',
  caraSandi: 'Kata sandi panjang, di HP mana saja',
  caraSandiPetunjuk: 'Misalnya empat kata biasa, paling sedikit 12 huruf.',
  pinBaru: 'PIN baru',
  pinUlang: 'Tulis PIN itu sekali lagi',
  pinPetunjuk: 'Enam angka. Jangan tanggal lahir, jangan 123456.',
  sandiBaru: 'Kata sandi baru',
  selesai: 'Aktifkan',
  belumAktif: 'Belum aktif',
  perbaikiIsian: 'Ke isian itu',
  perbaikiPin: 'Tulis PIN lagi',
  kodeKosong: 'Tulis kode aktivasi dari kartu.',
  pinEnam: 'PIN terdiri dari enam angka.',
  pinBeda: 'Kedua PIN tidak sama. Tulis sekali lagi.',
  sandiPendek: (n: number) => `Kata sandi paling sedikit ${n} huruf.`,

  // Later visits
  pin: 'PIN',
  masuk: 'Masuk',
  pakaiSandi: 'Pakai kata sandi',
  pakaiPin: 'Pakai PIN HP ini',
  lupaPin: 'Lupa PIN? Minta tautan baru kepada petugas kelurahan, tanpa biaya.',
  punyaKode: 'Punya kartu atau kode aktivasi?',
} as const;

/** The office's list of accounts. */
export const teksAkun = {
  judul: 'Akun pengurus',
  lead: 'Siapa yang boleh mengirim kabar, untuk RT atau RW mana, dan sampai kapan.',
  tidakBoleh: 'Akun ini tidak berwenang melihat daftar pengurus.',
  jumlah: (n: number) => (n === 0 ? 'Belum ada akun.' : `${n} akun`),
  cari: 'Cari nama, RT, atau RW',
  saring: 'Saring',
  semua: 'Semua',
  keadaan: {
    belum_aktif: 'Belum aktif',
    aktif: 'Aktif',
    terkunci: 'Terkunci',
    belum_mulai: 'Belum mulai',
    berakhir: 'Masa bakti berakhir',
    ditutup: 'Ditutup',
  },
  pilihSemua: 'Pilih semua yang tampak',
  pilih: (nama: string) => `Pilih ${nama}`,
  terpilih: (n: number) => `${n} terpilih`,
  buatKartu: (n: number) => (n === 0 ? 'Buat kartu' : `Buat ${n} kartu`),
  tanpaMasa: 'Masa bakti belum ditulis',
  masa: (mulai: string, selesai: string) => `Masa bakti ${utuh(mulai)} sampai ${utuh(selesai)}`,
  kodeBerlaku: (waktu: string) => `Kode aktivasi berlaku sampai ${waktu}`,
  tautanBaru: 'Tautan baru',
  kunciHp: 'Kunci semua HP',
  kunciSatu: 'Kunci HP ini',
  akhiri: 'Akhiri masa bakti',
  yakinTautan: (nama: string) => `Buat tautan baru untuk ${nama}? Kode yang lama tidak berlaku lagi.`,
  yakinKunci: (nama: string) => `Kunci semua HP ${nama}? Ia baru bisa masuk lagi dengan tautan baru.`,
  yakinKunciSatu: (hp: string) => `Kunci ${hp}? Yang terkirim tetap aman.`,
  yakinAkhiri: (nama: string) => `Akhiri masa bakti ${nama} hari ini? Kirimannya diteruskan pengurus yang baru.`,
  ya: 'Ya',
  tidakJadi: 'Tidak jadi',
  sudahDikunci: 'HP sudah dikunci.',
  sudahDiakhiri: 'Masa bakti sudah diakhiri.',
  hpTerakhir: (waktu: string) => `terakhir dipakai ${waktu}`,
  hpTanpaNama: 'HP',
  terkunci: 'terkunci',

  // Import
  impor: 'Ambil dari daftar',
  imporIsi:
    'Berkas CSV atau XLSX dengan kolom Nama, HP, RT, RW, Mulai, Selesai. RT kosong berarti pengurus RW. NIK tidak dipakai.',
  contohBerkas: 'Unduh contoh berkas',
  pilihBerkas: 'Pilih berkas',
  membaca: 'Sedang membaca berkas',
  tidakTerbaca: 'Berkas ini tidak terbaca. Simpan dari Excel sebagai XLSX atau CSV, lalu pilih lagi.',
  terlaluBesar: 'Berkas ini lebih dari 2 MB. Daftar pengurus biasanya jauh lebih kecil; periksa berkasnya.',
  ringkasan: (baru: number, ubah: number, tetap: number, salah: number) =>
    `${baru} akun baru, ${ubah} berubah, ${tetap} tetap, ${salah} salah.`,
  adaSalah: (n: number) => `${n} baris salah. Belum ada yang diambil. Perbaiki di berkas, lalu pilih berkasnya lagi.`,
  kolomLain: (daftar: string) => `Kolom ini tidak dipakai dan tidak disimpan: ${daftar}.`,
  baris: (n: number) => `Baris ${n}`,
  tindakan: { baru: 'Baru', ubah: 'Berubah', tetap: 'Tetap', salah: 'Salah' },
  ambil: (n: number) => `Ambil ${n} baris`,
  sudahDiambil: (baru: number, ubah: number) => `Selesai: ${baru} akun baru, ${ubah} berubah.`,
  batal: 'Batal',

  // Cards
  kartu: (n: number) => `${n} kartu siap dicetak`,
  kartuIsi:
    'Kertas A4, delapan kartu selembar, tanpa margin. Berikan langsung atau kirim lewat WhatsApp: siapa yang memegang kode bisa masuk.',
  cetak: 'Cetak',
  kembali: 'Kembali ke daftar',
  lewatWa: 'Kirim lewat WhatsApp',
  kirimWaKe: (nama: string) => `Kirim ke ${nama} lewat WhatsApp`,
  pesanWa: (nama: string, unit: string, tautan: string, sampai: string) =>
    `Halo ${nama}, ini tautan untuk mengaktifkan akun pengurus ${unit}: ${tautan}\nBerlaku sampai ${sampai}, untuk satu HP. Jangan diteruskan.`,
  kartuJudul: 'Kirim kabar kegiatan',
  kartuLangkah: 'Pindai, lalu pilih PIN enam angka.',
  atauBuka: 'Atau buka',
  kartuKode: 'dan tulis kode',
  kartuSampai: (waktu: string) => `Berlaku sampai ${waktu}, untuk satu HP.`,
  kodeQr: (nama: string) => `Kode QR untuk ${nama}`,
} as const;
