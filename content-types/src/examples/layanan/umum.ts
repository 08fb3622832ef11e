import type { Example } from '../example.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { pengantar } from './berkas.ts';
import { permendagri108, perpres96, standarPelayanan, uuAdminduk2013 } from './peraturan.ts';
import { saluranPengaduan } from './saluran-pengaduan.ts';
import { seksiPemerintahan } from './seksi.ts';

const loket = 'Loket kelurahan';

export const umum: Example<'layanan'>[] = [
  {
    ...pemeriksaan,
    slug: 'legalisasi',
    nama: 'Legalisasi fotokopi dokumen',
    nama_lain: ['legalisir', 'legalisir KTP', 'legalisir KK', 'cap fotokopi', 'pengesahan fotokopi'],
    kelompok: 'umum',
    ringkas: 'Pengesahan fotokopi surat yang diterbitkan kelurahan atau kecamatan.',
    pengantar_rt_rw: 'tidak',
    seksi: seksiPemerintahan,
    layanan_terkait: ['legalisasi-waris-pbb'],
    catatan: 'Surat dari instansi lain dilegalisasi di instansi itu. Misalnya KK dan akta: di Dispendukcapil.',
    persyaratan: [
      { nama: 'Surat dari kelurahan atau kecamatan', bentuk: 'asli', rujukan: true },
      { nama: 'Fotokopi surat itu', bentuk: 'fotokopi', rujukan: true },
    ],
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Bawa surat asli dan fotokopinya.', tempat: loket },
      { pelaku: 'petugas', langkah: 'Petugas membandingkan fotokopi dengan aslinya.' },
      { pelaku: 'petugas', langkah: 'Fotokopi disahkan dan ditandatangani.' },
    ],
    waktu: { nilai: 2, satuan: 'jam', keterangan: 'Kira-kira.', rujukan: true },
    produk: 'Fotokopi yang sudah disahkan.',
    pengaduan: saluranPengaduan,
    belum_ditetapkan: ['biaya'],
    dasar_hukum: standarPelayanan,
    sumber: [
      {
        judul: 'Kelurahan Sukoharjo, Kota Malang: legalisasi dokumen',
        url: 'https://kelsukoharjo.malangkota.go.id/layanan-publik/adminkel/legalisasi-dokumen/',
        cakupan: 'daerah_lain',
        untuk: 'Syarat; hanya penerbit yang melegalisasi',
      },
      {
        judul: 'SIPPN: standar pelayanan nomor 8201713',
        url: 'https://sippn.menpan.go.id/pelayanan-publik/8201713/',
        cakupan: 'daerah_lain',
        untuk: 'Waktu',
      },
    ],
  },
  {
    ...pemeriksaan,
    slug: 'bepergian',
    nama: 'Surat keterangan bepergian',
    nama_lain: ['surat jalan', 'surat bepergian', 'izin ke luar negeri', 'surat TKI', 'kerja ke luar negeri'],
    kelompok: 'umum',
    ringkas: 'Surat untuk Anda yang pergi jauh, misalnya bekerja ke luar negeri.',
    pengantar_rt_rw: 'ya',
    pengantar_dasar: 'Rujukan Kelurahan Demangan, Kota Madiun. Aturan Surakarta belum ditemukan; tanyakan di loket.',
    seksi: seksiPemerintahan,
    persyaratan: [
      { ...pengantar, rujukan: true },
      { nama: 'KK dan KTP', bentuk: 'fotokopi', rujukan: true },
      {
        nama: 'Surat izin orang tua, suami, atau istri',
        bila: 'Anda bekerja ke luar negeri lebih dari 3 bulan',
        rujukan: true,
      },
    ],
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Mintalah pengantar kepada ketua RT dan ketua RW.' },
      { pelaku: 'pemohon', langkah: 'Bawa berkas Anda ke kelurahan.', tempat: loket },
      { pelaku: 'petugas', langkah: 'Berkas Anda diperiksa petugas.' },
      { pelaku: 'petugas', langkah: 'Surat dibuat dan diberikan kepada Anda.', tempat: loket },
    ],
    produk: 'Surat keterangan bepergian.',
    pengaduan: saluranPengaduan,
    belum_ditetapkan: ['waktu', 'biaya'],
    dasar_hukum: [uuAdminduk2013, perpres96, permendagri108],
    sumber: [
      {
        judul: 'Kelurahan Demangan, Kota Madiun: standar pelayanan 2024',
        url: 'https://kelurahan-demangan.madiunkota.go.id/2025/06/04/standar-pelayanan-2024',
        tahun: 2025,
        cakupan: 'daerah_lain',
        untuk: 'Syarat dan langkah',
      },
    ],
  },
];
