import type { Core } from '@strapi/strapi';
import { inTransaction } from '../terbitan/transaction';
import { chainRows, linkEvents, textRows } from './chain';
import type { NewEvent } from './chain';
import { emptyHead, moveHead, takeNumbers } from './head';
import { dropChainTriggers } from './triggers';

/** Texts of rows from before the chain, while they wait to be laid beside it. */
const waiting = 'moncer_riwayat_lama';

const pageSize = 500;

/** Reason and name once stood in the row itself. Saves them before Strapi's schema sync drops their columns. */
export async function keepOldTexts(strapi: Core.Strapi): Promise<void> {
  const knex = strapi.db.connection;
  if (!(await knex.schema.hasColumn('daftar_riwayat', 'alasan')) || (await knex.schema.hasTable(waiting))) return;
  await knex.raw(`create table ${waiting} as select id, nama_oleh, alasan from daftar_riwayat`);
}

/** Chains the rows from before, oldest first, and lays their texts beside them. Done once: nothing waits any more. */
export async function chainOldRows(strapi: Core.Strapi): Promise<void> {
  if (!(await strapi.db.connection.schema.hasTable(waiting))) return;
  await inTransaction(strapi, async (trx) => {
    for (const statement of dropChainTriggers(strapi)) await trx.raw(statement);
    const texts = await trx<OldText>(waiting).select('id', 'nama_oleh', 'alasan');
    const textOf = new Map(texts.map((text) => [text.id, text]));
    for (let page = await nextPage(strapi); page.length > 0; page = await nextPage(strapi)) {
      const events = page.map(({ id, kiriman, dari, ke, oleh, versi, waktu }): NewEvent => {
        const { nama_oleh, alasan = null } = textOf.get(id) ?? {};
        const event = { kiriman, dari, ke, oleh, versi, waktu, sidik_isi: null } as const;
        return { kejadian: 'lama', asal: 'sistem', jaringan: null, ...event, nama_oleh: nama_oleh ?? oleh, alasan };
      });
      const links = linkEvents(await takeNumbers(strapi, page.length), events);
      for (const [index, { id }] of page.entries()) {
        await chainRows(strapi).updateMany({ where: { id }, data: { ...links.rows[index] } });
      }
      await textRows(strapi).createMany({ data: links.texts.map((text) => ({ ...text })) });
      await moveHead(strapi, links.rows.at(-1)?.sidik ?? emptyHead.sidik);
    }
    await trx.schema.dropTable(waiting);
  });
}

interface OldText {
  id: number;
  nama_oleh: string | null;
  alasan: string | null;
}

const nextPage = (strapi: Core.Strapi) =>
  chainRows(strapi).findMany({ where: { urut: { $null: true } }, orderBy: { id: 'asc' }, limit: pageSize });
