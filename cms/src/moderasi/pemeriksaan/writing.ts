import { types } from '../../content-types';
import type { Subject, Temuan } from './finding';

/** Shorter texts are names and abbreviations: "PKK RW 12". */
const minLettersToShout = 16;
const capitalsOfShouting = 0.7;
/** Fewer words tell no story. */
const minWords = 15;
/** Of a text that says the same again and again, fewer than so many of its words differ. */
const minDistinct = 0.4;

/** A text in capitals, one that says too little, or one that repeats itself. Hints only. */
export function findPoorWriting({ row, entry }: Subject): Temuan[] {
  const hint = (kode: string, jalur: string, pesan: string): Temuan => ({ kode, tingkat: 'ringan', jalur, pesan });
  const found: Temuan[] = [];
  const titleField = types[row.jenis].slugFrom;
  for (const jalur of new Set([titleField, 'isi'])) {
    const text = entry[jalur];
    if (typeof text === 'string' && isShouting(text)) {
      found.push(
        hint('huruf_besar', jalur, 'Hampir semuanya huruf besar. Tulis dengan huruf biasa agar mudah dibaca.'),
      );
    }
  }
  const story = row.jenis === 'kegiatan' ? entry.isi : undefined;
  if (typeof story !== 'string') return found;
  const words = wordsIn(story);
  if (words.length < minWords) {
    found.push(hint('terlalu_pendek', 'isi', 'Ceritanya sangat pendek. Tambahkan siapa, apa, dan hasilnya.'));
  } else if (new Set(words).size / words.length < minDistinct) {
    found.push(hint('kata_kosong', 'isi', 'Kata yang sama diulang-ulang. Periksa apakah ceritanya lengkap.'));
  }
  return found;
}

/** Whether a text is written mostly in capitals. */
function isShouting(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return letters.length >= minLettersToShout && capitals.length / letters.length >= capitalsOfShouting;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
