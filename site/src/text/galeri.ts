/** Words of the photo albums. */
export const galeri = {
  judul: 'Galeri foto',
  remah: 'Galeri',
  lead: 'Gambar dari kegiatan warga, RT, dan RW. Semua diperiksa kelurahan sebelum tayang.',
  keterangan: (kelurahan: string) => `Album foto kegiatan warga ${kelurahan}.`,
  jumlahFoto: (jumlah: number) => `${jumlah}\u00a0foto`,
  jumlahGambar: (jumlah: number) => `${jumlah}\u00a0gambar ilustrasi`,
  albumKeterangan: (judul: string, kelurahan: string) => `Album ${judul}, ${kelurahan}.`,
  kegiatan: 'Baca kabar kegiatannya',
  semua: 'Semua album',
  lain: 'Album lain',
  turunkan: 'Ada foto Anda yang ingin diturunkan? Sampaikan kepada petugas di kantor kelurahan.',
  kosong: 'Belum ada album foto.',
  kosongLanjut: 'Album muncul sesudah kelurahan menyetujui foto kegiatan.',
} as const;
