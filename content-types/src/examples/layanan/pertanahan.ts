import type { Example } from '../example.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { sondakan } from '../sumber-kota.ts';
import { alurLoket } from './alur.ts';
import { kk, ktp, pengantar } from './berkas.ts';
import { saluranPengaduan } from './saluran-pengaduan.ts';
import { seksiPemerintahan } from './seksi.ts';
import { sumberAlurLoket } from './sumber.ts';

export const pertanahan: Example<'layanan'>[] = [
  {
    ...pemeriksaan,
    slug: 'harga-tanah',
    nama: 'Surat keterangan harga tanah',
    nama_lain: ['harga tanah', 'nilai tanah', 'surat tanah', 'taksiran tanah'],
    kelompok: 'pertanahan',
    ringkas: 'Surat dari kelurahan tentang harga tanah di tempat Anda.',
    pengantar_rt_rw: 'ya',
    pengantar_dasar: 'Diminta menurut halaman Kelurahan Sondakan, Kota Surakarta.',
    seksi: seksiPemerintahan,
    layanan_terkait: ['legalisasi-waris-pbb', 'ahli-waris'],
    persyaratan: [
      pengantar,
      { nama: 'Sertifikat tanah', bentuk: 'fotokopi' },
      { nama: 'Surat tagihan PBB, pajak bumi dan bangunan (SPPT)', bentuk: 'fotokopi' },
      { ...kk, bentuk: 'fotokopi' },
      { ...ktp, bentuk: 'fotokopi' },
    ],
    prosedur: alurLoket,
    alur_umum: true,
    produk: 'Surat keterangan harga tanah.',
    pengaduan: saluranPengaduan,
    belum_ditetapkan: ['waktu', 'biaya'],
    sumber: [{ ...sondakan, untuk: 'Syarat' }, ...sumberAlurLoket],
  },
];
