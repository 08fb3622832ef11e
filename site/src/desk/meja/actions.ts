import type { Keadaan, Tinjauan } from '../shared/answers.ts';

/** States that wait for a decision of the office. */
const waiting: ReadonlySet<Keadaan> = new Set(['terkirim', 'diperiksa', 'dikirim_ulang']);

/** Waits for a decision of the office. */
export const isWaiting = ({ keadaan }: Pick<Tinjauan, 'keadaan'>): boolean => waiting.has(keadaan);

/** Its text may be corrected here. */
export const isEditable = ({ boleh }: Pick<Tinjauan, 'boleh'>): boolean => boleh.includes('betulkan');

/** What the desk offers of what is possible: nobody withdraws what can still be sent back or undone. */
export const offered = (kiriman: Pick<Tinjauan, 'keadaan' | 'boleh'>): readonly string[] =>
  kiriman.boleh.filter((tindakan) => tindakan !== 'tarik' || isFirm(kiriman));

const isFirm = (kiriman: Pick<Tinjauan, 'keadaan'>) =>
  !isWaiting(kiriman) && !['disetujui', 'menerbitkan'].includes(kiriman.keadaan);

/** Is read and accepted or not; nothing of it becomes a page. */
export const isProposal = ({ jenis }: Pick<Tinjauan, 'jenis'>): boolean => jenis === 'usulan';
