import type { Kiriman } from '../shared/answers.ts';
import type { Unit } from '../shared/unit.ts';
import type { Isian, Jenis } from './isian.ts';
import { galeri } from './jenis/galeri.ts';
import { kegiatan } from './jenis/kegiatan.ts';
import { potensi } from './jenis/potensi.ts';
import { struktur } from './jenis/struktur.ts';
import { usulan } from './jenis/usulan.ts';

/** Limits that the page gives from the content type, in letters. */
export interface Limits {
  isiMin: number;
}

/** A line of the overview: its name, its value in words, and the part of the form it is in. */
export type Line = [label: string, value: string, step: number];

/** What a kind of submission has of its own: how its fields become the entry, and come back from it. */
export interface Kind {
  /** The field that a submission is called by. */
  titleOf(isian: Isian): string;
  /** What stands in the form when it is opened for the first time, beyond what is empty. */
  begin?(about: { tahun: string; unit: Unit | null }): Partial<Isian>;
  /** Of what stands in the form at first, the fields that nobody has typed. */
  untyped?: readonly (keyof Isian)[];
  /** The entry as the office has it → the fields of the form. */
  from(isi: Kiriman['isi']): Partial<Isian>;
  /**
   * The fields of the form → those of the entry. Empty optional ones are sent as null, so that clearing a field
   * clears it. @param isiLain what the stored entry holds beyond the form
   */
  entryOf(isian: Isian, isiLain: Record<string, unknown>): Record<string, unknown>;
  /** The fields of the entry that the form writes. */
  written: readonly string[];
  /** Says what is missing, in the order of the form. */
  check(isian: Isian, need: Need, limits: Limits, nowIso: string): void;
  /** @param chosen the words of a chosen option */
  lines(isian: Isian, chosen: (name: keyof Isian) => string): Line[];
  /** Whether photos belong to it, and whether it is nothing without one. */
  foto: 'boleh' | 'harus' | 'tanpa';
  /** The server's names of fields that have another one in the form. */
  paths?: Readonly<Record<string, string>>;
}

export const kinds: Readonly<Record<Jenis, Kind>> = { kegiatan, potensi, galeri, struktur, usulan };

/** The kind of a stored submission; an older one of an unknown kind is read as a kegiatan. */
export const jenisOf = (jenis: string): Jenis => (jenis in kinds ? (jenis as Jenis) : 'kegiatan');

/** Notes that a field is missing or wrong, with a sentence that says what to do. */
export type Need = (jalur: string, pesan: string) => void;
