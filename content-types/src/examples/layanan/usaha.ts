import type { Example } from '../example.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { alurLoket } from './alur.ts';
import { kk, pengantar } from './berkas.ts';
import { saluranPengaduan } from './saluran-pengaduan.ts';
import { seksiPemberdayaan } from './seksi.ts';
import { sumberAlurLoket } from './sumber.ts';

const oss = [{ nama: 'OSS (perizinan berusaha)', url: 'https://oss.go.id' }];

export const usaha: Example<'layanan'>[] = [
  {
    ...pemeriksaan,
    slug: 'usaha',
    nama: 'Surat Keterangan Usaha (SKU)',
    nama_lain: ['SKU', 'surat usaha', 'surat dagang', 'surat warung', 'izin usaha'],
    kelompok: 'usaha',
    ringkas: 'Surat yang menerangkan bahwa Anda punya usaha. Untuk izin usaha, jalur resminya NIB.',
    pengantar_rt_rw: 'ya',
    pengantar_dasar:
      'Disebut di situs umum, bukan situs pemerintah. Aturan Surakarta belum ditemukan; tanyakan di loket.',
    seksi: seksiPemberdayaan,
    layanan_terkait: ['nib'],
    layanan_daring: oss,
    catatan: 'Sumber syarat ini lemah karena bukan situs pemerintah. Tanyakan di loket sebelum datang membawa berkas.',
    persyaratan: [
      { ...pengantar, rujukan: true },
      { nama: 'KTP pemilik usaha', bentuk: 'fotokopi', rujukan: true },
      { ...kk, bentuk: 'fotokopi', rujukan: true },
      { nama: 'Foto tempat usaha', rujukan: true },
    ],
    prosedur: alurLoket,
    alur_umum: true,
    produk: 'Surat Keterangan Usaha.',
    pengaduan: saluranPengaduan,
    belum_ditetapkan: ['waktu', 'biaya'],
    sumber: [
      {
        judul: 'lumbumpetigo.com: layanan (bukan situs pemerintah)',
        url: 'https://lumbumpetigo.com/layanan',
        cakupan: 'umum',
        untuk: 'Syarat',
      },
      ...sumberAlurLoket,
    ],
  },
  {
    ...pemeriksaan,
    mutu_data: 'dugaan',
    slug: 'nib',
    nama: 'Pendampingan Nomor Induk Berusaha (NIB) lewat OSS',
    nama_lain: ['NIB', 'izin usaha', 'OSS', 'daftar usaha', 'izin UMKM'],
    kelompok: 'usaha',
    ringkas: 'Nomor resmi untuk usaha Anda. Anda mendaftar sendiri di OSS; kelurahan hanya mendampingi.',
    pengantar_rt_rw: 'tidak',
    seksi: seksiPemberdayaan,
    layanan_terkait: ['usaha'],
    layanan_daring: oss,
    catatan: 'Kelurahan tidak menerbitkan NIB. Bahwa kelurahan mendampingi adalah dugaan; tanyakan dahulu di loket.',
    persyaratan: [
      { nama: 'KTP-el pemilik usaha yang masih aktif' },
      { nama: 'Nomor WhatsApp atau surel yang aktif' },
      { nama: 'Keterangan usaha dan kode bidang usahanya (KBLI)' },
      { nama: 'NPWP (nomor pokok wajib pajak)', bila: 'Anda punya NPWP' },
    ],
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Buat akun dan pilih jenis pelaku usaha.', tempat: 'oss.go.id' },
      { pelaku: 'pemohon', langkah: 'Buktikan akun itu milik Anda lewat WhatsApp atau surel.', tempat: 'oss.go.id' },
      { pelaku: 'pemohon', langkah: 'Isi data pemilik dan data usaha.', tempat: 'oss.go.id' },
      { pelaku: 'pemohon', langkah: 'Terbitkan NIB, lalu simpan atau cetak.', tempat: 'oss.go.id' },
    ],
    waktu: { nilai: 30, satuan: 'menit', keterangan: 'Untuk usaha mikro yang risikonya rendah.' },
    biaya: { rupiah: 0, dasar: 'Kompas.com, 14 Juli 2022' },
    produk: 'Nomor Induk Berusaha (NIB).',
    pengaduan: saluranPengaduan,
    dasar_hukum: [
      { nama: 'Peraturan Pemerintah tentang Perizinan Berusaha Berbasis Risiko', nomor: '28', tahun: 2025 },
    ],
    sumber: [
      {
        judul: 'Kompas.com, 14 Juli 2022: membuat NIB lewat OSS',
        tahun: 2022,
        cakupan: 'nasional',
        untuk: 'Waktu dan biaya',
      },
      {
        judul: 'pusakaindonesia.id: tutorial NIB (bukan situs pemerintah)',
        url: 'https://pusakaindonesia.id/kewirausahaan-sosial/tutorial-mendaftar-nomor-induk-berusaha-nib-perseorangan-online-bagi-usaha-mikro-kecil/',
        cakupan: 'nasional',
        untuk: 'Syarat dan langkah',
      },
      { judul: 'ukmindonesia.id: panduan NIB', cakupan: 'nasional', untuk: 'Langkah' },
      {
        judul: 'legalitasku.com: PP 28/2025 berlaku',
        url: 'https://legalitasku.com/pp-28-2025-resmi-berlaku-proses-izin-usaha-kini-lebih-cepat-dan-pasti',
        tahun: 2025,
        cakupan: 'nasional',
        untuk: 'Dasar hukum baru',
      },
      {
        judul: 'pasal.id: naskah PP 28/2025',
        url: 'https://pasal.id/peraturan/pp/pp-no-28-tahun-2025/koreksi/5830986',
        tahun: 2025,
        cakupan: 'nasional',
        untuk: 'Naskah peraturan',
      },
    ],
  },
];
