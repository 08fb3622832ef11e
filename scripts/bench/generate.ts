import { createHash } from 'node:crypto';
import type { Entry } from '@moncer/content-types';
import { seededRandom } from './random.ts';
import type { Random } from './random.ts';
import { ceritaUmum, themes } from './themes.ts';
import type { Theme } from './themes.ts';

/** The last day that is filled in; the others lie before it. What is sent while the bench runs fills the year up. */
const lastDay = Date.parse('2026-08-15T00:00:00+07:00');
/** About ten a day, from 39 RW: a busy kelurahan. A leap year then has 3,600. */
const reportsPerYear = 3_590;
const dayMs = 86_400_000;
const maxStoryLength = 1_990;

/** A stored photo, as far as a report names it. */
export type StoredPhoto = Pick<Entry<'kegiatan'>['foto'][number], 'berkas' | 'lebar' | 'tinggi'>;

export interface Generated {
  /** Strapi's documentId. */
  id: string;
  /** Of the submission. */
  uuid: string;
  entry: Entry<'kegiatan'>;
}

/**
 * Reports as a kelurahan collects them, from the oldest to the newest. The same count gives the same
 * reports; a larger one adds older years before them.
 *
 * @param photos what the photos are taken from; each report has none to four of them
 */
export function* generateKegiatan(count: number, photos: readonly StoredPhoto[]): Generator<Generated> {
  const taken = new Set<string>();
  for (let nth = count - 1; nth >= 0; nth -= 1) {
    const random = seededRandom(nth + 1);
    const startMs = lastDay - Math.floor(((nth + 0.5) * 365 * dayMs) / reportsPerYear / dayMs) * dayMs;
    const entry = writeKegiatan(random, startMs, random.between(1, 39), photos);
    yield { ...idsOf(nth), entry: { ...entry, slug: freeSlug(entry.judul, taken) } };
  }
}

/** The documentId and the uuid of the nth report, counted from the newest. */
export function idsOf(nth: number): Pick<Generated, 'id' | 'uuid'> {
  const hex = createHash('sha256').update(`kegiatan ${nth}`).digest('hex');
  const id = `k${BigInt(`0x${hex.slice(0, 36)}`)
    .toString(36)
    .padStart(28, '0')}`.slice(0, 24);
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return { id, uuid };
}

/** How many years back the nth report lies, counted from the newest. */
export function isOfOlderYear(nth: number): boolean {
  return lastDay - (nth * 365 * dayMs) / reportsPerYear < Date.parse('2026-01-01T00:00:00+07:00');
}

/**
 * What a volunteer sends while the bench runs: a third about today, the rest about the last three
 * months. The title names the day, so that the server finds a free address at the first try.
 *
 * @param today midnight of the present day in WIB, in ms since 1970
 */
export function writeSubmission(nth: number, today: number, marker: string): Record<string, unknown> {
  const random = seededRandom(1_000_003 + nth);
  const startMs = nth % 3 === 0 ? today : today - random.between(0, 90) * dayMs;
  const { jenis, mulai, tempat, penyelenggara, kategori, isi, peserta, judul } = writeKegiatan(random, startMs, 12, []);
  return {
    jenis,
    judul: `${judul.split(' RW ')[0]}, ${longDay(startMs)} (${nth})`.slice(0, 100),
    mulai,
    tempat,
    penyelenggara,
    kategori,
    isi: `Catatan ${marker}. ${isi.slice(0, maxStoryLength - marker.length - 20)}`,
    peserta,
  };
}

function writeKegiatan(random: Random, startMs: number, rw: number, photos: readonly StoredPhoto[]) {
  const theme = random.pick(themes);
  const rt = random.between(1, 12);
  const hour = random.between(6, 19);
  const peserta = random.between(8, 140);
  const place = fill(random.pick(theme.tempat), { rw: two(rw), rt: two(rt) });
  const slots = { rw: two(rw), rt: two(rt), tempat: place, jumlah: String(peserta), jam: `${two(hour)}.00` };
  const checked = Math.min(startMs + random.between(1, 3) * dayMs, lastDay + dayMs);
  const month = longDay(startMs).split(' ').slice(1).join(' ');
  return {
    slug: '',
    jenis: 'laporan' as const,
    judul: `${random.pick(theme.judul)} RT ${two(rt)} RW ${two(rw)}, ${month}`,
    mulai: new Date(startMs + hour * 3_600_000).toISOString(),
    selesai: random.next() < 0.3 ? new Date(startMs + (hour + 3) * 3_600_000).toISOString() : null,
    tanpa_jam: false,
    tempat: place,
    titik: null,
    rw: [rw],
    rt: random.next() < 0.5 ? rt : null,
    penyelenggara: random.pick(theme.penyelenggara),
    kategori: theme.kategori,
    isi: writeStory(random, theme, slots),
    peserta: random.next() < 0.8 ? peserta : null,
    hasil_rapat: null,
    lembaga_hadir: random.next() < 0.15 ? 'LPMK, PKK, dan karang taruna' : null,
    foto: pickPhotos(random, theme, photos),
    sumber: [],
    mutu_data: 'terverifikasi' as const,
    diverifikasi_pada: dayOf(checked),
    tinjau_sebelum: dayOf(checked + 182 * dayMs),
  } satisfies Entry<'kegiatan'>;
}

/** 80 to 280 words in paragraphs of two to four sentences, within what the field holds. */
function writeStory(random: Random, { cerita }: Theme, slots: Slots): string {
  const wanted = random.between(80, 270);
  const sentences = [...cerita.slice(0, 1), ...random.shuffle(cerita.slice(1)), ...random.shuffle(ceritaUmum)];
  const paragraphs: string[] = [];
  let words = 0;
  let length = 0;
  while (words < wanted && sentences.length > 0) {
    const paragraph = sentences
      .splice(0, random.between(2, 4))
      .map((sentence) => fill(sentence, slots))
      .join(' ');
    if (length + paragraph.length + 2 > maxStoryLength) break;
    paragraphs.push(paragraph);
    words += paragraph.split(' ').length;
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

function pickPhotos(random: Random, theme: Theme, photos: readonly StoredPhoto[]): Entry<'kegiatan'>['foto'] {
  const count = photos.length === 0 ? 0 : random.between(0, 4);
  return random
    .shuffle(photos)
    .slice(0, count)
    .map(({ berkas, lebar, tinggi }, index) => ({
      berkas,
      lebar,
      tinggi,
      alt: random.pick(theme.alt),
      keterangan: index === 0 ? 'Suasana kegiatan.' : null,
      gambar: false,
    }));
}

type Slots = Record<string, string>;

const fill = (text: string, slots: Slots) => text.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');
const two = (number: number) => String(number).padStart(2, '0');
const dayOf = (ms: number) => new Date(ms + 7 * 3_600_000).toISOString().slice(0, 10);
const words = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'Asia/Jakarta' });
const longDay = (ms: number) => words.format(ms);

/** As the CMS makes it: the words of the title, numbered where they are taken. */
function freeSlug(title: string, taken: Set<string>): string {
  const words = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  for (let nomor = 1; ; nomor += 1) {
    const slug = nomor === 1 ? words : `${words}-${nomor}`;
    if (taken.has(slug)) continue;
    taken.add(slug);
    return slug;
  }
}
