/** Regulations that several services rest on. */
const uuPelayananPublik = { nama: 'Undang-Undang tentang Pelayanan Publik', nomor: '25', tahun: 2009 };
const pedomanStandarPelayanan = {
  nama: 'Peraturan Menteri PANRB tentang Pedoman Standar Pelayanan',
  nomor: '15',
  tahun: 2014,
};
export const standarPelayanan = [uuPelayananPublik, pedomanStandarPelayanan];

export const uuAdminduk2013 = {
  nama: 'Undang-Undang tentang Perubahan atas UU Administrasi Kependudukan',
  nomor: '24',
  tahun: 2013,
};
export const perpres96 = {
  nama: 'Peraturan Presiden tentang Persyaratan dan Tata Cara Pendaftaran Penduduk dan Pencatatan Sipil',
  nomor: '96',
  tahun: 2018,
};
export const permendagri108 = {
  nama: 'Peraturan Menteri Dalam Negeri tentang Pelaksanaan Perpres 96 Tahun 2018',
  nomor: '108',
  tahun: 2019,
};

/** What civil registration rests on. */
export const adminduk = [
  { nama: 'Undang-Undang tentang Administrasi Kependudukan', nomor: '23', tahun: 2006 },
  uuAdminduk2013,
  perpres96,
  permendagri108,
  {
    nama: 'Peraturan Menteri Dalam Negeri tentang Formulir dan Buku Administrasi Kependudukan',
    nomor: '109',
    tahun: 2019,
  },
];
