import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { publishAll, pullContent, report } from '../support/publisher-calls.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { sendApproved } from '../support/submissions.ts';

let cms: RunningCms;
let cast: Cast;

beforeAll(async () => {
  cms = await startCms({ seed: 'none' });
  cast = await gatherCast(cms);
});
afterAll(() => cms.stop());

interface Query {
  sql: string;
  bindings: unknown[];
}

test('no query on the way from a phone to the site walks through everything that is stored', async () => {
  await sendApproved(cast.rt, cast.petugas, 'Lebih dulu');
  await publishAll(cms);
  const queries = await recordQueries(async () => {
    const before = await pullContent(cms, 1);
    await Promise.all([1, 2].map((nth) => sendApproved(cast.rt, cast.petugas, 'Besar', nth)));
    await cast.petugas.call('GET', '/moderasi/antrean');
    await cast.rt.call('GET', '/api/kiriman');
    const { revisi, lines } = await pullContent(cms, before.revisi);
    expect(lines).toHaveLength(2);
    await report(cms, revisi);
  });
  expect(queries.length).toBeGreaterThan(100);
  expect(await walksOf(queries)).toEqual([]);
});

test('nor does any query for a publisher that holds nothing yet: each goes on where the last one ended', async () => {
  const queries = await recordQueries(() => pullContent(cms));
  expect(queries.length).toBeGreaterThan(10);
  expect(await walksOf(queries)).toEqual([]);
});

test('a statement that is kept for the next time shows a table as it has become', async () => {
  const { connection } = cms.strapi.db;
  await connection.raw('create table uji (satu integer)');
  await connection('uji').insert({ satu: 1 });
  expect(await connection('uji').select()).toEqual([{ satu: 1 }]);
  await connection.raw('alter table uji add column dua integer default 2');
  expect(await connection('uji').select()).toEqual([{ satu: 1, dua: 2 }]);
  await connection.raw('drop table uji');
  await expect(connection('uji').select()).rejects.toThrow('no such table: uji');
});

/** Queries on what grows with the years: content, its components, submissions, history, outbox. */
async function recordQueries(work: () => Promise<unknown>): Promise<Query[]> {
  const queries: Query[] = [];
  const record = ({ sql, bindings }: Query) => {
    if (/`(daftar|components)_/.test(sql)) queries.push({ sql, bindings });
  };
  cms.strapi.db.connection.on('query', record);
  await work();
  cms.strapi.db.connection.removeListener('query', record);
  return queries;
}

/** Which of them read a whole table. SQLite's plan is the same however many rows there are: nobody has it count them. */
async function walksOf(queries: Query[]): Promise<string[]> {
  const walks: string[] = [];
  for (const { sql, bindings } of queries) {
    const plan: { detail: string }[] = await cms.strapi.db.connection.raw(`explain query plan ${sql}`, bindings);
    for (const { detail } of plan) if (isWalk(detail)) walks.push(`${detail}: ${sql}`);
  }
  return walks;
}

/** Not: new rows, subqueries, and `b`, the few rows in which Strapi numbers the components of one entry. */
const isWalk = (detail: string) => /^SCAN (?!CONSTANT|\(|b$)/.test(detail);
