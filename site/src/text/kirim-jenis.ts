/** Interface strings of the kinds of submissions beyond kegiatan and potensi, at /kirim and /meja. */

export const teksGaleri = {
  langkah: 'Album apa?',
  judul: 'Judul album',
  contohJudul: 'Contoh: Tirakatan 17 Agustus RT\u00a03',
  tanggal: 'Tanggal acara',
  keterangan: 'Keterangan album (boleh dikosongkan)',
  petunjukKeterangan: 'Satu atau dua kalimat tentang acaranya.',
  salah: {
    judul: 'Tulis judul album.',
    tanggalDepan: 'Tanggal ini belum tiba. Isi tanggal foto-foto itu diambil.',
  },
} as const;

export const teksPengurus = {
  langkah: { siapa: 'Pengurus siapa?', masa: 'Masa bakti', sk: 'SK dan nomor telepon' },
  siapaIsi: 'Yang sekarang tetap tampil sampai usulan Anda disetujui.',
  pos: 'Jabatan',
  rt: 'Nomor RT (kosongkan untuk pengurus RW)',
  contohRt: 'Contoh: 3. Hanya RT di RW Anda.',
  nama: 'Nama lengkap',
  petunjukNama: 'Seperti di SK. Jangan tulis NIK.',
  mulai: 'Mulai menjabat',
  selesai: 'Akhir masa bakti',
  sk: 'Nomor SK (boleh dikosongkan)',
  contohSk: 'Contoh: 149.1/12 Tahun 2026',
  skTanggal: 'Tanggal SK (boleh dikosongkan)',
  kontak: 'Nomor telepon untuk warga (boleh dikosongkan)',
  petunjukKontak: 'Tampil di halaman RW, terbaca siapa saja.',
  /** Product handbook, 9. Another sentence is another version: see `versiIzinKontak`. */
  izinKontak: 'Pemilik nomor setuju nomornya ditampilkan',
  tanpaKontak: 'Tidak ditampilkan',
  // At the desk
  skSaja: 'SK',
  kontakSaja: 'Nomor telepon',
  kontakSetuju: (nomor: string, versi: string) => `${nomor}, pemiliknya setuju (${versi})`,
  salah: {
    pos: 'Pilih satu jabatan.',
    rt: 'Nomor RT berupa angka 1 sampai 99.',
    nama: 'Tulis nama pengurus.',
    mulai: 'Isi hari, bulan, dan tahun mulai menjabat.',
    selesai: 'Isi hari, bulan, dan tahun akhir masa bakti.',
    terbalik: 'Akhir masa bakti tidak boleh sebelum mulai menjabat.',
    sk: 'Isi hari, bulan, dan tahun SK, atau kosongkan ketiganya.',
    kontak: 'Centang persetujuan pemilik nomor, atau kosongkan nomornya.',
  },
} as const;

/** Which sentence of `teksPengurus.izinKontak` was consented to; kept with the submission (UU 27/2022 Ps. 20–24). */
export const versiIzinKontak = 'pengurus-1';

export const teksUsulan = {
  langkah: { layanan: 'Layanan mana?', usul: 'Apa yang perlu diperbaiki?' },
  layananIsi: 'Usulan ini hanya dibaca kantor kelurahan. Halaman layanannya diperbaiki oleh petugas.',
  layanan: 'Layanan',
  layananBelum: 'Daftar layanan muncul setelah ada sinyal.',
  usul: 'Yang keliru, dan yang benar',
  petunjukUsul: 'Contoh: Di situs tertulis biaya Rp10.000, di loket gratis. Jangan tulis NIK atau nomor KK.',
  rujukan: 'Dari mana Anda tahu (boleh dikosongkan)',
  contohRujukan: 'Contoh: papan pengumuman di loket, 20 November',
  keadaan: {
    disetujui: 'Usulan diterima',
    ditolak: 'Usulan tidak diterima',
  },
  salah: {
    layanan: 'Pilih satu layanan.',
    usul: (min: number) => `Tulis apa yang keliru dan apa yang benar, paling sedikit ${min} huruf.`,
  },
  // At the desk
  terima: 'Terima usulan',
  diterima: 'Usulan diterima',
  dari: 'Menurut',
  bukaDiPanel: 'Perbaiki di panel',
  bukaLayanan: 'Lihat halamannya',
} as const;
