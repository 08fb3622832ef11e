import type { Core } from '@strapi/strapi';
import type { AnyEntry, Field, Fields } from '../content-types';
import { rowsOf } from '../kiriman/row';
import { inTransaction } from '../terbitan/transaction';

type Row = AnyEntry & { id: number };

/** Which component stands in which field of a row. */
interface Link {
  entity_id: number;
  cmp_id: number;
  field: string;
}

/**
 * Completes rows of one type with the components they are made of: one query for the links and one
 * for each kind of component. Strapi's `populate` asks for those of several rows by a left join with
 * `in`, which SQLite answers by walking through every component there is (0.1 s at 200,000).
 */
export async function withComponents<Stored extends Row>(
  strapi: Core.Strapi,
  uid: string,
  fields: Fields,
  rows: Stored[],
): Promise<Stored[]> {
  const composed = Object.entries(fields).filter(([, { inside }]) => inside);
  if (composed.length === 0 || rows.length === 0) return rows;
  const links = await readLinks(strapi, uid, composed[0]?.[0] ?? '', rows);
  const parts = new Map<string, Row>();
  for (const [name, field] of composed) {
    const ids = links.filter((link) => link.field === name).map(({ cmp_id }) => cmp_id);
    for (const part of await readParts(strapi, field, ids)) parts.set(`${name} ${part.id}`, part);
  }
  const placed = Map.groupBy(links, (link) => `${link.entity_id} ${link.field}`);
  return rows.map((row) => {
    const filled = composed.map(([name, { shape }]) => {
      const own = (placed.get(`${row.id} ${name}`) ?? []).flatMap((link) => parts.get(`${name} ${link.cmp_id}`) ?? []);
      return [name, shape === 'group' ? (own[0] ?? null) : own];
    });
    return { ...row, ...(Object.fromEntries(filled) as AnyEntry) };
  });
}

async function readParts(strapi: Core.Strapi, { strapi: { component }, inside }: Field, ids: number[]): Promise<Row[]> {
  if (ids.length === 0 || !component || !inside) return [];
  const parts = await rowsOf<Row>(strapi, component).findMany({ where: { id: { $in: ids } } });
  return withComponents(strapi, component, inside, parts);
}

/** In the order in which the components stand. */
async function readLinks(strapi: Core.Strapi, uid: string, field: string, rows: Row[]): Promise<Link[]> {
  const attribute = strapi.db.metadata.get(uid).attributes[field] as { joinTable?: { name: string } } | undefined;
  const table = attribute?.joinTable?.name;
  if (!table) throw new Error(`${uid}: Strapi keeps no components in its field ${field}`);
  const ids = rows.map(({ id }) => id);
  return inTransaction(strapi, async (trx) => {
    const links: unknown = await strapi.db
      .connection(table)
      .whereIn('entity_id', ids)
      .orderBy(['order', 'id'])
      .select('entity_id', 'cmp_id', 'field')
      .transacting(trx);
    return links as Link[];
  });
}
