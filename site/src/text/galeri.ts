/** Words of the photo albums. */
export const galeri = {
  judul: 'Galeri foto',
  remah: 'Galeri',
  lead: 'Gambar dari kegiatan warga, RT, dan RW. Semua diperiksa kelurahan sebelum tayang.',
  keterangan: (kelurahan: string) => `Album foto kegiatan warga ${kelurahan}.`,
  jumlahFoto: (jumlah: number) => `${jumlah}\u00a0foto`,
  jumlahGambar: (jumlah: number) => `${jumlah}\u00a0gambar ilustrasi`,
  /** The title in browsers and chats: a place may have the same name as its album. */
  album: (judul: string) => `${judul}, album foto`,
  albumKeterangan: (judul: string, kelurahan: string) => `Album ${judul}, ${kelurahan}.`,
  kegiatan: 'Baca kabar kegiatannya',
  nomor: (nomor: number, last: number) => `Foto ${nomor} dari ${last}`,
  fotoKe: (judul: string, nomor: number, last: number) => `${judul}, foto ${nomor} dari ${last}`,
  fotoLain: 'Foto lain dalam album ini',
  sebelumnya: 'Foto sebelumnya',
  berikutnya: 'Foto berikutnya',
  seAlbum: 'Kembali ke album',
  semua: 'Semua album',
  lain: 'Album lain',
  turunkan: 'Ada foto Anda yang ingin diturunkan? Sampaikan kepada petugas di kantor kelurahan.',
  kosong: 'Belum ada album foto.',
  kosongLanjut: 'Album muncul sesudah kelurahan menyetujui foto kegiatan.',
} as const;
