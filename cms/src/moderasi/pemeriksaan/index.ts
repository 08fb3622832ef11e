import type { Core } from '@strapi/strapi';
import { photosOf } from '../../kiriman/photo-row';
import type { KirimanRow } from '../../kiriman/row';
import { todayInWib } from '../day';
import { entryOf } from '../document';
import type { StoredRow } from '../document';
import { findFutureDate } from './date';
import { findDuplicates } from './duplicate';
import { findFaces } from './faces';
import { lampOf } from './finding';
import type { Lampu, Subject, Temuan } from './finding';
import { findPersonalNumbers } from './personal-numbers';
import { findMissingRw } from './place';
import { findProposal } from './proposal';
import { findPoorWriting } from './writing';

/**
 * Looks at a submission before a person does, the grave things first. Takes a handful of indexed
 * queries, so one submission is examined when it is opened; the queue shows the colour that was stored
 * when the content last changed.
 */
export async function examine(strapi: Core.Strapi, subject: Subject): Promise<Temuan[]> {
  const found = [
    ...findPersonalNumbers(subject),
    ...findFaces(subject),
    ...(await findMissingRw(strapi, subject)),
    ...(await findDuplicates(strapi, subject)),
    ...findFutureDate(subject, todayInWib()),
    ...findPoorWriting(subject),
    ...findProposal(subject),
  ];
  return found.sort((a, b) => weight(a) - weight(b));
}

const weight = ({ tingkat }: Temuan) => (tingkat === 'berat' ? 0 : 1);

/** The colour of a submission whose draft has just changed. */
export async function lampOfDraft(strapi: Core.Strapi, row: KirimanRow, draft: StoredRow): Promise<Lampu> {
  const photos = row.relawan === null ? [] : await photosOf(strapi, row.uuid);
  return lampOf(await examine(strapi, { row, entry: entryOf(row.jenis, draft), photos }));
}
