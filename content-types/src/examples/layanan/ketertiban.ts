import type { Example } from '../example.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { kk, ktp, pengantar } from './berkas.ts';
import { saluranPengaduan } from './saluran-pengaduan.ts';
import { seksiPemerintahan } from './seksi.ts';

export const ketertiban: Example<'layanan'>[] = [
  {
    ...pemeriksaan,
    slug: 'izin-keramaian',
    nama: 'Pengantar izin keramaian',
    nama_lain: ['izin hajatan', 'izin pesta', 'izin acara', 'izin konser', 'izin tutup jalan', 'hajatan'],
    kelompok: 'ketertiban',
    ringkas: 'Surat dari kelurahan untuk acara yang ramai, misalnya hajatan. Izinnya dari polsek.',
    pengantar_rt_rw: 'ya',
    pengantar_dasar: 'Rujukan Purwokerto Barat. Aturan Surakarta belum ditemukan; tanyakan di loket.',
    seksi: seksiPemerintahan,
    persyaratan: [
      { ...pengantar, rujukan: true },
      { ...ktp, rujukan: true },
      { ...kk, rujukan: true },
    ],
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Bawa berkas ke kelurahan.', tempat: 'Loket kelurahan' },
      { pelaku: 'petugas', langkah: 'Kepala seksi ketenteraman memberi paraf.' },
      { pelaku: 'lurah', langkah: 'Lurah membubuhkan tanda tangan.' },
      { pelaku: 'pemohon', langkah: 'Bawa surat itu ke polsek untuk izin atau pemberitahuan.', tempat: 'Polsek' },
    ],
    biaya: {
      rupiah: 0,
      keterangan: 'Rujukan dari daerah lain. Pastikan di loket.',
      dasar: 'Standar pelayanan Purwokerto Barat',
    },
    produk: 'Surat pengantar izin keramaian.',
    pengaduan: saluranPengaduan,
    belum_ditetapkan: ['waktu'],
    dasar_hukum: [
      {
        nama: 'Peraturan Pemerintah tentang Perizinan dan Pengawasan Kegiatan Keramaian Umum',
        nomor: '60',
        tahun: 2017,
      },
    ],
    sumber: [
      {
        judul: 'SIPPN: standar pelayanan nomor 8211425, Purwokerto Barat',
        url: 'https://sippn.menpan.go.id/pelayanan-publik/8211425/',
        cakupan: 'daerah_lain',
        untuk: 'Syarat, paraf kepala seksi, dan biaya',
      },
      {
        judul: 'Kelurahan Tunggulwulung, Kota Malang: pengantar izin keramaian',
        cakupan: 'daerah_lain',
        untuk: 'Dasar hukum dan tujuan ke kapolsek',
      },
    ],
  },
];
