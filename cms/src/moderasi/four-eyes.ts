import type { Core } from '@strapi/strapi';
import type { MoncerConfig } from '../../config/moncer';
import type { KirimanRow } from '../kiriman/row';
import { isOfOffice } from './actor';
import type { Actor } from './actor';

/** What a history line begins with when somebody approved the own text, before the reason. */
export const ownTextPrefix = 'Menyetujui teks sendiri: ';

/**
 * Whether the rule of four eyes (product handbook, 4) keeps this person from approving: who wrote any of
 * the text since its last approval. A small correction of a volunteer's report is no text of one's own.
 */
export function isOwnText(strapi: Core.Strapi, { penulis }: Pick<KirimanRow, 'penulis'>, actor: Actor): boolean {
  const { fourEyes } = strapi.config.get<MoncerConfig>('moncer');
  return fourEyes && isOfOffice(actor) && actor.id !== undefined && (penulis ?? []).includes(actor.id);
}

/** The authors of a text after one more has written in it. Volunteers approve nothing, so only staff count. */
export function authorsAfter(before: number[] | null, actor: Actor): number[] {
  if (!isOfOffice(actor) || actor.id === undefined) return before ?? [];
  return [...new Set([...(before ?? []), actor.id])];
}
