import type { Noun } from '../content-types';
import { queued } from '../moderasi/states';
import type { Keadaan } from '../moderasi/states';
import type { Pihak } from './row';

/** Whom it concerns that a submission has reached a state. Other states are told to nobody. */
export const peristiwa = {
  terkirim: 'staf',
  dikirim_ulang: 'staf',
  gagal_terbit: 'staf',
  disetujui: 'relawan',
  perlu_perbaikan: 'relawan',
  ditolak: 'relawan',
  tayang: 'relawan',
  ditarik: 'relawan',
} as const satisfies Partial<Record<Keadaan, Pihak>>;

export type Peristiwa = keyof typeof peristiwa;

export const isPeristiwa = (keadaan: string): keadaan is Peristiwa => Object.hasOwn(peristiwa, keadaan);

/** What is approved goes on to the site, and its sender is told there; a proposal ends with the approval. */
export const isResult = (what: Peristiwa, jenis: Noun): boolean => what !== 'disetujui' || jenis === 'usulan';

/** The desk can take an approval back for ten seconds; only then is its sender told. */
const undoMs = 12_000;

/** How long a notice waits before it goes out. */
export const delayMs = (what: Peristiwa): number => (what === 'tayang' || what === 'disetujui' ? undoMs : 0);

/** Nobody is told what has been overtaken: taken back, answered or decided meanwhile. */
export function isStillTrue(what: Peristiwa, keadaan: Keadaan): boolean {
  return what === 'terkirim' || what === 'dikirim_ulang' ? queued.has(keadaan) : keadaan === what;
}
