import type { Core } from '@strapi/strapi';
import { kirimanRows, lockDaftarKiriman } from '../kiriman/row';
import type { KirimanColumns, KirimanRow, Where } from '../kiriman/row';
import { addHistory } from './history';
import type { HistoryLine } from './history';
import { ruleOf } from './transition';
import type { Command } from './transition';

/** Submissions that are moved in one transaction: a few milliseconds on SQLite's only connection. */
const batchSize = 200;

interface Movers {
  /** Which submissions, besides being in a state that may be left. */
  where: Where;
  only?: (row: KirimanRow) => boolean;
  /** What is set besides, alike for all. */
  columns?: Partial<KirimanColumns>;
}

/**
 * Moves all of these submissions as `transition()` moves one: locked, compared, each with its line of
 * history. For changes of state that compare no content and publish nothing; those that somebody
 * else has moved meanwhile are where they were put.
 */
export async function transitionAll(
  strapi: Core.Strapi,
  command: Pick<Command, 'tindakan' | 'actor' | 'catatan'>,
  { where, only = () => true, columns = {} }: Movers,
): Promise<void> {
  const { rule, catatan } = ruleOf(command);
  const movable = { ...where, keadaan: { $in: Object.keys(rule.moves) } };
  for (let after: number | undefined = 0; after !== undefined;) {
    after = await strapi.db.transaction(() => moveBatch(after ?? 0));
  }

  /** @returns the last id that was looked at; none at the end. */
  async function moveBatch(after: number): Promise<number | undefined> {
    const next = { $and: [movable, { id: { $gt: after } }] };
    const found = await kirimanRows(strapi).findMany({ where: next, orderBy: { id: 'asc' }, limit: batchSize });
    const ids = found.filter(only).map(({ id }) => id);
    if (ids.length > 0) {
      await lockDaftarKiriman(strapi, ids);
      const rows = await kirimanRows(strapi).findMany({ where: { $and: [movable, { id: { $in: ids } }] } });
      await moveRows(rows);
    }
    return found.at(-1)?.id;
  }

  async function moveRows(rows: KirimanRow[]): Promise<void> {
    const lines: HistoryLine[] = [];
    for (const [dari, leaving] of Map.groupBy(rows, ({ keadaan }) => keadaan)) {
      const ke = rule.moves[dari];
      if (!ke) continue;
      const where = { id: { $in: leaving.map(({ id }) => id) } };
      await kirimanRows(strapi).updateMany({ where, data: { ...columns, keadaan: ke } });
      const line = { kejadian: command.tindakan, dari, ke, actor: command.actor, alasan: catatan ?? null };
      lines.push(...leaving.map(({ uuid, versi }) => ({ ...line, kiriman: uuid, versi })));
    }
    if (lines.length > 0) await addHistory(strapi, ...lines);
  }
}
