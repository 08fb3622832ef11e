import type { Example } from '../example.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { duaSisiUlas, evaluasiAduan2024, festival2019 } from '../sumber-kota.ts';
import { saluranPengaduan } from './saluran-pengaduan.ts';

export const pengaduan: Example<'layanan'>[] = [
  {
    ...pemeriksaan,
    slug: 'ulas',
    nama: 'Pengaduan lewat ULAS',
    nama_lain: ['lapor', 'aduan', 'komplain', 'jalan rusak', 'lampu jalan mati', 'Lapor Mas Wali', 'ULAS'],
    kelompok: 'pengaduan',
    ringkas: 'Laporkan jalan rusak, sampah, atau pelayanan yang kurang baik kepada Kota Surakarta.',
    pengantar_rt_rw: 'tidak',
    layanan_daring: [
      { nama: 'ULAS (Unit Layanan Aduan Surakarta)', url: 'https://ulas.surakarta.go.id' },
      { nama: 'SP4N-LAPOR! Surakarta', url: 'https://surakarta.lapor.go.id' },
    ],
    catatan: 'Belum diketahui apakah hitungan jam ULAS berjalan pada hari libur.',
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Kirim aduan lewat situs ULAS, WhatsApp Lapor Mas Wali, atau Solo Destination.' },
      { pelaku: 'dinas', langkah: 'Aduan Anda dikirim kepada instansi yang mengurusnya.' },
      { pelaku: 'dinas', langkah: 'Admin instansi itu menjawab Anda dalam 1×24 jam.' },
      { pelaku: 'dinas', langkah: 'Instansi menindaklanjuti aduan dalam 2×24 jam.' },
    ],
    waktu: { nilai: 24, nilai_sampai: 48, satuan: 'jam', keterangan: 'Tanggapan 1×24 jam, tindak lanjut 2×24 jam.' },
    produk: 'Tanggapan dan tindak lanjut atas aduan Anda.',
    pengaduan: saluranPengaduan,
    belum_ditetapkan: ['persyaratan', 'biaya'],
    dasar_hukum: [
      { nama: 'Peraturan Wali Kota Surakarta', nomor: '29', tahun: 2019 },
      { nama: 'Peraturan Wali Kota Surakarta tentang Pengelolaan Aduan', nomor: '8.1', tahun: 2023 },
    ],
    sumber: [
      { ...duaSisiUlas, untuk: 'Sejarah, pengelola, dan Perwali 29/2019' },
      {
        judul: 'Diskominfo SP Surakarta: kecepatan tanggapan aduan',
        url: 'https://diskominfosp.surakarta.go.id/diskominfo-surakarta-tegaskan-kecepatan-tanggapan-aduan-jadi-prioritas-layanan-publik',
        cakupan: 'surakarta',
        untuk: 'Batas waktu dan Perwali 8.1/2023',
      },
      { ...evaluasiAduan2024, untuk: 'Saluran dan cara kerja admin' },
      { ...festival2019, untuk: 'Diskominfo SP mengelola ULAS' },
    ],
  },
];
