import { types, type Entry } from '@moncer/content-types';
import { formatNumber } from './numbers.ts';

type Monografi = Entry<'monografi'>;

/** Figures that one source gives for one year. Only these may be compared with each other. */
export interface FigureBlock {
  tahun: number | null;
  sumber: Monografi['sumber'];
  daftarAngka: Monografi[];
}

export interface FigureGroup {
  kelompok: Monografi['kelompok'];
  label: string;
  /** Blocks with enough figures to compare, each with a drawing and a table of its own. */
  charted: FigureBlock[];
  /** All other figures, each with its own year and source. */
  single: Monografi[];
}

export interface Bar {
  label: string;
  value: number;
  /** "±51.588 jiwa" */
  words: string;
}

/** Fewer bars than these say no more than the table. */
const minBars = 3;
/** Here each figure counts things of its own kind, so different units still compare. */
const countedKelompok: ReadonlySet<Monografi['kelompok']> = new Set(['sarana']);

/** The groups that occur, in the order of the content type. */
export function groupFigures(daftarMonografi: readonly Monografi[]): FigureGroup[] {
  const labels = types.monografi.fields.kelompok.words;
  return (Object.keys(labels) as Monografi['kelompok'][]).flatMap((kelompok) => {
    const blocks = blocksOf(daftarMonografi.filter((angka) => angka.kelompok === kelompok));
    if (blocks.length === 0) return [];
    const charted = blocks.filter((block) => barsOf(block).length > 0);
    const single = blocks.filter((block) => !charted.includes(block)).flatMap(({ daftarAngka }) => daftarAngka);
    return [{ kelompok, label: labels[kelompok], charted, single }];
  });
}

/** "±51.588 jiwa": the unit stays with its number. */
export function formatFigure({ nilai, satuan, perkiraan }: Pick<Monografi, 'nilai' | 'satuan' | 'perkiraan'>): string {
  return `${perkiraan ? '±' : ''}${formatNumber(nilai)}\u00a0${satuan}`;
}

/** The figure that is the sum of all others in its block, which a source gives as their total; it is never computed. */
export function totalOf({ daftarAngka }: FigureBlock): Monografi | undefined {
  const sum = daftarAngka.reduce((total, { nilai }) => total + nilai, 0);
  return daftarAngka.length > minBars ? daftarAngka.find(({ nilai }) => nilai * 2 === sum) : undefined;
}

/** The bars of a block, the total left out; none where the figures do not compare or are too few. */
export function barsOf(block: FigureBlock): Bar[] {
  const total = totalOf(block);
  const parts = block.daftarAngka.filter((angka) => angka !== total);
  const units = new Set(parts.map(({ satuan }) => satuan));
  const comparable = units.size === 1 || parts.every(({ kelompok }) => countedKelompok.has(kelompok));
  if (!comparable || parts.length < minBars) return [];
  return parts.map((angka) => ({ label: angka.label, value: angka.nilai, words: formatFigure(angka) }));
}

function blocksOf(daftarAngka: readonly Monografi[]): FigureBlock[] {
  const blocks = new Map<string, FigureBlock>();
  for (const angka of daftarAngka) {
    const key = JSON.stringify([angka.tahun, angka.sumber]);
    const block = blocks.get(key) ?? { tahun: angka.tahun, sumber: angka.sumber, daftarAngka: [] };
    block.daftarAngka.push(angka);
    blocks.set(key, block);
  }
  return [...blocks.values()];
}
