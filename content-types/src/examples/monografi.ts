import type { Example } from './example.ts';
import { pemeriksaan } from './pemeriksaan.ts';
import { peluncuran, sumber } from './sources.ts';

type Angka = Omit<Example<'monografi'>, keyof typeof pemeriksaan | 'sumber' | 'urut'>;

const wikipedia = sumber(
  'Wikipedia, Mojosongo, Jebres, Surakarta',
  2020,
  'https://id.wikipedia.org/wiki/Mojosongo,_Jebres,_Surakarta',
);
const solopos2019 = sumber(
  'Solopos, Agustus 2019',
  2019,
  'https://www.solopos.com/mojosongo-solo-akan-dipecah-jadi-3-kelurahan-begini-pembagian-wilayahnya-1014103',
);
const profilTanpaTahun = sumber(
  'Profil Mojosongo di Scribd (tahun tidak jelas)',
  null,
  'https://id.scribd.com/document/585897158/Profil-Desa-Mojosongo-1',
);
const komposisi2016 = sumber(
  '123dok, komposisi penduduk Mojosongo, November 2016',
  2016,
  'https://text-id.123dok.com/document/wyeww941y-komposisi-penduduk-menurut-pendidikan-komposisi-penduduk-menurut-mata-pencaharian.html',
);
const geografis2011 = sumber(
  '123dok, kondisi geografis Mojosongo (BPS 2011)',
  2011,
  'https://text-id.123dok.com/document/dy4kk36kq-kondisi-geografis-selayang-pandang-mojosongo.html',
);
const petilasan = sumber(
  '123dok, kelompok budaya dan petilasan Mojosongo',
  null,
  'https://text-id.123dok.com/document/lzg8mj38y-kelompok-budaya-jawi-petilasan-atau-makam-atau-tempat-ziarah.html',
);

const limaTahunKeAtas = 'Penduduk usia 5 tahun ke atas, November 2016.';
const kurangDariLima = 'Jenis sarana yang jumlahnya kurang dari 5 tidak ditampilkan.';

/** Figures of different years and sources stand side by side and are never added up. Counts below 5 are left out. */
export const monografi: Example<'monografi'>[] = [
  ...angka(100, wikipedia, [penduduk('penduduk-2020', 53_855, 2020, false, 'Disebut terbanyak di Kota Surakarta.')]),
  ...angka(110, peluncuran, [penduduk('penduduk-2019-peluncuran', 51_588, 2019, true, null)]),
  ...angka(120, solopos2019, [penduduk('penduduk-2019-berita', 50_000, 2019, true, 'Sumber menulis "50.000-an".')]),
  ...angka(130, profilTanpaTahun, [
    penduduk('penduduk-tanpa-tahun', 50_549, null, true, 'Dokumennya menyebut 37 RW dan 186 RT.'),
    {
      slug: 'kepala-keluarga-tanpa-tahun',
      label: 'Kepala keluarga (KK)',
      kelompok: 'penduduk',
      nilai: 13_720,
      satuan: 'KK',
      perkiraan: true,
    },
  ]),
  ...angka(200, komposisi2016, [
    {
      slug: 'umur-30-39-tahun-2016',
      label: 'Umur 30–39 tahun',
      kelompok: 'umur',
      nilai: 6010,
      satuan: 'jiwa',
      tahun: 2016,
      keterangan: 'Kelompok terbesar. Kelompok lain tidak terbaca pada sumber.',
    },
    {
      slug: 'umur-60-tahun-ke-atas-2016',
      label: 'Umur 60 tahun ke atas',
      kelompok: 'umur',
      nilai: 1978,
      satuan: 'jiwa',
      tahun: 2016,
      keterangan: 'Kelompok terkecil. Kelompok lain tidak terbaca pada sumber.',
    },
    pendidikan('total', 'Jumlah penduduk usia 5 tahun ke atas', 37_998),
    pendidikan('perguruan-tinggi', 'Perguruan tinggi', 2892),
    pendidikan('sma', 'SMA atau sederajat', 5326),
    pendidikan('smp', 'SMP atau sederajat', 5246),
    pendidikan('sd', 'SD atau sederajat', 5518),
    pendidikan('tidak-tamat-sd', 'Tidak tamat SD', 6138),
    pendidikan('belum-tamat-sd', 'Belum tamat SD', 5368),
    pendidikan('tidak-sekolah', 'Tidak sekolah', 7510),
    {
      slug: 'petani-sendiri-2016',
      label: 'Petani sendiri',
      kelompok: 'pekerjaan',
      nilai: 89,
      satuan: 'jiwa',
      tahun: 2016,
      keterangan: '0,27% menurut sumber. Pekerjaan lain terpotong pada sumber.',
    },
  ]),
  ...angka(400, peluncuran, [
    wilayah('luas-2019', 'Luas wilayah', 532.927, 'ha', 2019, 'Sama dengan 5,33 km².'),
    rtRw('rt-2019', 'Rukun Tetangga (RT)', 191, 'RT', 2019),
    rtRw('rw-2019', 'Rukun Warga (RW)', 39, 'RW', 2019),
    pegawai('pegawai-asn-2019', 'Aparatur sipil negara (ASN)', 6, 'Jumlah TKPK kurang dari 5, jadi tidak ditampilkan.'),
  ]),
  ...angka(500, solopos2019, [pegawai('pegawai-2019', 'Pegawai kelurahan', 8, 'Angka ini berbeda antarsumber.')]),
  ...angka(510, geografis2011, [
    wilayah('luas-2011', 'Luas wilayah', 532.88, 'ha', 2011, null),
    wilayah('jarak-ke-kecamatan-2011', 'Jarak ke kecamatan', 3, 'km', 2011, null),
  ]),
  ...angka(520, petilasan, [wilayah('tanah-permukiman', 'Tanah permukiman', 320.8, 'ha', null, null)]),
  ...angka(530, profilTanpaTahun, [
    rtRw('rt-tanpa-tahun', 'Rukun Tetangga (RT)', 186, 'RT', null),
    rtRw('rw-tanpa-tahun', 'Rukun Warga (RW)', 37, 'RW', null),
    sarana('masjid', 'Masjid', 70, 'masjid'),
    sarana('musala', 'Musala', 20, 'musala'),
    sarana('gereja', 'Gereja', 20, 'gereja'),
    sarana('sd', 'SD', 15, 'sekolah'),
    sarana('paud', 'PAUD dan TPA', 7, 'tempat'),
    sarana('tk', 'TK', 6, 'sekolah'),
    sarana('kelompok-seni', 'Kelompok seni', 17, 'kelompok'),
    sarana('sanggar', 'Sanggar seni', 7, 'sanggar'),
  ]),
];

/** @param start the place of the first figure in the order of the page. */
function angka(start: number, asal: ReturnType<typeof sumber>, rows: Angka[]): Example<'monografi'>[] {
  return rows.map((row, index) => ({ ...row, urut: start + index, sumber: [asal], ...pemeriksaan }));
}

function penduduk(slug: string, nilai: number, tahun: number | null, perkiraan: boolean, keterangan: string | null) {
  return {
    slug,
    label: 'Jumlah penduduk',
    kelompok: 'penduduk',
    nilai,
    satuan: 'jiwa',
    tahun,
    perkiraan,
    keterangan,
  } satisfies Angka;
}

function pendidikan(slug: string, label: string, nilai: number) {
  return {
    slug: `pendidikan-${slug}-2016`,
    label,
    kelompok: 'pendidikan',
    nilai,
    satuan: 'jiwa',
    tahun: 2016,
    keterangan: limaTahunKeAtas,
  } satisfies Angka;
}

function wilayah(
  slug: string,
  label: string,
  nilai: number,
  satuan: string,
  tahun: number | null,
  keterangan: string | null,
) {
  return { slug, label, kelompok: 'wilayah', nilai, satuan, tahun, keterangan } satisfies Angka;
}

function rtRw(slug: string, label: string, nilai: number, satuan: string, tahun: number | null) {
  return { slug, label, kelompok: 'rt_rw', nilai, satuan, tahun } satisfies Angka;
}

function pegawai(slug: string, label: string, nilai: number, keterangan: string) {
  return { slug, label, kelompok: 'pegawai', nilai, satuan: 'orang', tahun: 2019, keterangan } satisfies Angka;
}

function sarana(slug: string, label: string, nilai: number, satuan: string) {
  return {
    slug: `sarana-${slug}`,
    label,
    kelompok: 'sarana',
    nilai,
    satuan,
    keterangan: kurangDariLima,
  } satisfies Angka;
}
