import { dayWords } from '../akun/day-words';
import { types } from '../content-types';
import type { AnyEntry, Field, Noun } from '../content-types';
import { todayInWib } from './day';
import { valueWords } from './words';

/** One field in two versions, as people read it. */
export interface Perubahan {
  jalur: string;
  label: string;
  lama: string | null;
  baru: string | null;
}

/** Written by the server: their change says nothing about the text. */
const unseen: ReadonlySet<string> = new Set(['slug', 'diverifikasi_pada', 'tinjau_sebelum', 'foto']);

interface Photo {
  berkas?: unknown;
  alt?: unknown;
  keterangan?: unknown;
}

/** What differs between two versions of an entry, field by field; photos by what is said about them. */
export function compare(jenis: Noun, before: AnyEntry, now: AnyEntry): Perubahan[] {
  const { fields } = types[jenis];
  const inText = Object.entries(fields).flatMap(([jalur, field]): Perubahan[] => {
    if (unseen.has(jalur)) return [];
    const [lama, baru] = [words(jalur, field, before), words(jalur, field, now)];
    return lama === baru ? [] : [{ jalur, label: field.label, lama, baru }];
  });
  return [...inText, ...comparePhotos(photosIn(before), photosIn(now))];
}

/** Of a report without a known hour the day alone is told. */
function words(jalur: string, field: Field, entry: AnyEntry): string | null {
  const { [jalur]: value, tanpa_jam: dayOnly } = entry;
  if (jalur === 'mulai' && dayOnly && typeof value === 'string') return dayWords(todayInWib(Date.parse(value)));
  return valueWords(field, value);
}

function comparePhotos(before: Photo[], now: Photo[]): Perubahan[] {
  return Array.from({ length: Math.max(before.length, now.length) }, (_, index) => {
    const [old, fresh] = [before[index], now[index]];
    const [lama, baru] = [photoWords(old), photoWords(fresh)];
    const replaced = old && fresh && old.berkas !== fresh.berkas;
    return { jalur: `foto.${index}`, label: `Foto ${index + 1}`, lama, baru: replaced ? `Foto lain: ${baru}` : baru };
  }).filter(({ lama, baru }) => lama !== baru);
}

const photosIn = (entry: AnyEntry): Photo[] => (Array.isArray(entry.foto) ? (entry.foto as Photo[]) : []);

function photoWords(photo: Photo | undefined): string | null {
  if (!photo) return null;
  const words = [photo.alt, photo.keterangan].filter((text) => typeof text === 'string' && text !== '');
  return words.join('. ') || 'Foto';
}

/** Earlier corrections with a newer one on top: of each field what stood first and what stands now. */
export function addChanges(earlier: readonly Perubahan[], newer: readonly Perubahan[]): Perubahan[] {
  const changes = new Map(earlier.map((change) => [change.jalur, change]));
  for (const change of newer) {
    changes.set(change.jalur, { ...change, lama: changes.get(change.jalur)?.lama ?? change.lama });
  }
  return [...changes.values()].filter(({ lama, baru }) => lama !== baru);
}
