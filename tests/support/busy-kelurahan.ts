import { types } from '@moncer/content-types';
import { exampleDocuments } from './content-model.ts';
import type { Document } from './content-model.ts';
import type { Random } from './random.ts';

export const rwCount = 39;
export const rtCount = 191;
const organisers = Object.keys(types.kegiatan.fields.penyelenggara.words);
const categories = Object.keys(types.kegiatan.fields.kategori.words);
const maxTitleLength = 100;
/** Where every seventh report does not lie: one month of one organiser in one RW, so that each of their pages is full. */
const busiest = { year: 2026, month: 6, rw: 12, penyelenggara: 'karang_taruna' };
/** Titles use all that the examples tell about: other words compress no better. */
const words = [
  ...new Set(exampleDocuments().flatMap(({ data }) => (data as { isi?: string }).isi?.match(/\p{L}{4,}/gu) ?? [])),
];

/**
 * Reports of the 191 RT in 39 RW over eight years, each with a photo of its own and a title as long as may be. Most of a small
 * number lie in one place, so that full lists are made of few.
 *
 * @param count up to 1,000 gather; more spread over all RT and years, as over a real kelurahan
 */
export function busyKelurahan(random: Random, count: number): Document[] {
  return Array.from({ length: count }, (_, nth) => {
    const gathered = count <= 1_000 && nth % 7 > 0;
    const { rw, rt } = rtOf(nth % rtCount);
    const place = gathered ? busiest : { year: 2019 + random.below(8), month: 1 + random.below(12), rw };
    const slug = `laporan-${nth}-${words[nth % words.length]?.toLowerCase()}`;
    return { jenis: 'kegiatan', id: slug, data: report(random, slug, { ...place, rt }) };
  });
}

/** The RT with this number, counted over all RW: the first 35 have five, the others four. */
export function rtOf(nth: number): { rw: number; rt: number } {
  if (nth < 35 * 5) return { rw: 1 + Math.floor(nth / 5), rt: 1 + (nth % 5) };
  return { rw: 36 + Math.floor((nth - 35 * 5) / 4), rt: 1 + ((nth - 35 * 5) % 4) };
}

function report(
  random: Random,
  slug: string,
  place: { year: number; month: number; rw: number; rt: number; penyelenggara?: string },
) {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${place.year}-${two(place.month)}-${two(1 + random.below(28))}`;
  return {
    slug,
    jenis: 'laporan',
    judul: sentence(random, 20).slice(0, maxTitleLength).trim(),
    mulai: `${day}T${two(6 + random.below(14))}:00:00+07:00`,
    selesai: null,
    tanpa_jam: false,
    tempat: sentence(random, 3),
    titik: null,
    rw: [place.rw],
    rt: place.rt,
    penyelenggara: place.penyelenggara ?? random.pick(organisers),
    kategori: random.pick(categories),
    isi: sentence(random, 60),
    peserta: 8 + random.below(200),
    hasil_rapat: null,
    lembaga_hadir: null,
    foto: [
      { berkas: random.hex(64), lebar: 1600, tinggi: 1200, alt: sentence(random, 5), keterangan: null, gambar: false },
    ],
    sumber: [],
    mutu_data: 'contoh',
    diverifikasi_pada: day,
    tinjau_sebelum: `${place.year + 1}${day.slice(4)}`,
  };
}

function sentence(random: Random, length: number): string {
  return Array.from({ length }, () => random.pick(words)).join(' ');
}
