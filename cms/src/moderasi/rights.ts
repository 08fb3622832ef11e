import type { Noun } from '../content-types';
import type { KirimanRow } from '../kiriman/row';
import type { Actor } from './actor';
import { onItsWay, transitions } from './states';
import type { Tindakan, Transition } from './states';

/** Service standards, profile and maklumat bear the lurah's name (product handbook, 4). */
const approvedByLurah: ReadonlySet<Noun> = new Set(['layanan', 'profil']);

/** Answers for the office: the lurah, and the operator for it. They erase by law, and take the whole history home. */
export const answersForOffice = ({ lurah, admin }: Actor): boolean => lurah === true || admin === true;

/** Whether the text is of a kind that only the lurah approves, and this is somebody else. */
export const needsLurah = ({ jenis }: Pick<KirimanRow, 'jenis'>, { lurah }: Actor): boolean =>
  approvedByLurah.has(jenis) && !lurah;

type Row = Pick<KirimanRow, 'jenis' | 'keadaan' | 'relawan' | 'tayang_pada'>;

/** What this person may do with a submission as it stands. Whether the text is fit for it, is not asked. */
export function allowedTo(actor: Actor, row: Row): Tindakan[] {
  const conditions: Partial<Record<Tindakan, boolean>> = {
    // A volunteer's report is sent by its volunteer.
    ajukan: row.relawan === null,
    setujui: !needsLurah(row, actor),
    hapus_data: answersForOffice(actor),
    tarik: onItsWay.has(row.keadaan) || row.tayang_pada !== null,
  };
  return (Object.entries(transitions) as [Tindakan, Transition][])
    .filter(([, { by, moves }]) => by.includes(actor.peran) && moves[row.keadaan] !== undefined)
    .map(([tindakan]) => tindakan)
    .filter((tindakan) => conditions[tindakan] ?? true);
}
