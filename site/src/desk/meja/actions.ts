import type { Keadaan, Tinjauan } from '../shared/answers.ts';
import type { Tindakan } from './decisions.client.ts';

/** What can be decided in which state. */
export const actionsOf: Partial<Record<Keadaan, readonly Tindakan[]>> = {
  terkirim: ['setujui', 'kembalikan', 'tolak'],
  diperiksa: ['setujui', 'kembalikan', 'tolak'],
  dikirim_ulang: ['setujui', 'kembalikan', 'tolak'],
  tayang: ['tarik'],
  gagal_terbit: ['tarik'],
};

/** Waits for a decision of the office: the text can be corrected. */
export const isWaiting = (keadaan: Keadaan): boolean => actionsOf[keadaan]?.includes('setujui') ?? false;

/** Is read and accepted or not; nothing of it becomes a page. */
export const isProposal = ({ jenis }: Pick<Tinjauan, 'jenis'>): boolean => jenis === 'usulan';
