import type { PhotoRow } from '../../kiriman/photo-row';
import type { Subject, Temuan } from './finding';

/**
 * A child that can be recognised, without leave of its parents: such a photo is never approved (UU 27/2022
 * Ps. 25). Once the office has made faces unrecognisable, a person judges whether it was all of them.
 */
export const showsChildWithoutLeave = ({ wajah_anak, izin, keadaan, disamarkan }: PhotoRow): boolean =>
  keadaan !== 'ditolak' && wajah_anak === true && izin !== true && disamarkan !== true;

/** What was ticked about the photos, where a permission is missing. */
export function findFaces({ photos }: Subject): Temuan[] {
  return photos.flatMap((photo, index): Temuan[] => {
    if (photo.keadaan === 'ditolak' || photo.izin === true) return [];
    const ticked = photo.wajah_anak || photo.wajah_dewasa || photo.dokumen_atau_pelat;
    if (photo.disamarkan && ticked) return [blurredHint(index)];
    const found: Temuan[] = [];
    const add = (kode: string, pesan: string) =>
      found.push({ kode, tingkat: 'berat', jalur: `foto.${index}`, pesan: `Foto ${index + 1}: ${pesan}` });
    if (showsChildWithoutLeave(photo)) {
      add('wajah_anak', 'ada wajah anak tanpa izin orang tua. Samarkan wajahnya, atau kembalikan laporan ini.');
    }
    if (photo.wajah_dewasa) add('wajah_dewasa', 'ada wajah orang dewasa, dan izinnya belum dicentang.');
    if (photo.dokumen_atau_pelat) {
      add('dokumen_atau_pelat', 'ada dokumen atau pelat nomor, dan izinnya belum dicentang.');
    }
    return found;
  });
}

const blurredHint = (index: number): Temuan => ({
  kode: 'disamarkan',
  tingkat: 'ringan',
  jalur: `foto.${index}`,
  pesan: `Foto ${index + 1} sudah disamarkan. Pastikan tidak ada lagi yang dapat dikenali tanpa izin.`,
});
