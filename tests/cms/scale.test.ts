import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { counts } from '../support/counts.ts';
import type { Answer } from '../support/people.ts';
import { publishAll, pullContent, report } from '../support/publisher-calls.ts';
import { writeReport } from '../support/reports.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { expectStatus, sendApproved } from '../support/submissions.ts';

let cms: RunningCms;
let cast: Cast;

beforeAll(async () => {
  cms = await startCms({ seed: 'none' });
  cast = await gatherCast(cms);
});
afterAll(() => cms.stop());

/** What an office waits at most with five thousand waiting reports, in ms: for the list, and for the next review. */
const listLimitMs = 1_000;
const reviewLimitMs = 300;

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

test(`with ${counts.waiting} reports that wait, the queue opens page by page, each of them once and in order`, async () => {
  await fillQueue(counts.waiting);
  const { jumlah } = (await timed('/moderasi/antrean')).body;
  expect(jumlah).toBeGreaterThanOrEqual(counts.waiting);
  const seen: string[] = [];
  const spent: number[] = [];
  const sent: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body, ms }: Timed = await timed(`/moderasi/antrean${cursor && `?setelah=${cursor}`}`);
    for (const { uuid, dikirim_pada } of body.daftar) {
      seen.push(uuid);
      sent.push(dikirim_pada);
    }
    spent.push(ms);
    cursor = body.lanjut;
  }
  expect(new Set(seen).size).toBe(jumlah);
  expect(sent).toEqual(sent.toSorted());
  const reviews = [];
  for (const uuid of seen.slice(0, 20)) reviews.push((await timed(`/moderasi/${uuid}`)).ms);
  const longest = (all: number[]) => Math.round(Math.max(...all));
  console.log(
    `${jumlah} reports wait: a page of the list took at most ${longest(spent)} ms (limit ${listLimitMs}), ` +
      `a review at most ${longest(reviews)} ms (limit ${reviewLimitMs})`,
  );
});

test('no query for a long queue, however it is filtered, walks through everything that is stored', async () => {
  const filters = ['rw=7', 'jenis=kegiatan&keadaan=terkirim', 'orang=1', 'lewat=1', 'baru=1'];
  const queries = await recordQueries(async () => {
    for (const filter of filters)
      expect((await timed(`/moderasi/antrean?${filter}`)).body.jumlah_tersaring).toBeDefined();
    await cast.petugas.call('GET', '/moderasi/terobosan');
  });
  expect(queries.length).toBeGreaterThan(20);
  expect(await walksOf(queries)).toEqual([]);
});

type Timed = Pick<Answer, 'body'> & { ms: number };

async function timed(path: string): Promise<Timed> {
  const start = performance.now();
  const { body } = expectStatus(await cast.petugas.call('GET', path), 200);
  return { body, ms: performance.now() - start };
}

/** Reports of all RWs that were sent one after the other, past the doors: what they are worth is not asked here. */
async function fillQueue(count: number): Promise<void> {
  const { isi } = writeReport(0, 'Antre').isi;
  const batch = 100;
  for (let first = 0; first < count; first += batch) {
    const nths = Array.from({ length: Math.min(batch, count - first) }, (_, index) => first + index);
    const sentAt = (nth: number) => new Date(Date.now() - 40 * 86_400_000 + nth * 60_000).toISOString();
    const kegiatan = nths.map((nth) => ({
      documentId: `antre-${nth}`,
      judul: `Antre ${nth}`,
      isi,
      mulai: sentAt(nth),
    }));
    await cms.strapi.db.query('api::kegiatan.kegiatan').createMany({ data: kegiatan });
    const kiriman = nths.map((nth) => ({
      ...{ uuid: randomUUID(), nomor: `K-A${nth}`, jenis: 'kegiatan', dokumen: `antre-${nth}`, sidik: 'x', versi: 1 },
      ...{ keadaan: nth % 3 ? 'terkirim' : 'diperiksa', rw: (nth % 39) + 1, relawan: 1, pemeriksaan: 'hijau' },
      ...{ dibuat_pada: sentAt(nth), dikirim_pada: sentAt(nth) },
    }));
    await cms.strapi.db.query('api::kiriman.kiriman').createMany({ data: kiriman });
  }
}

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
    if (/`(daftar|components)_/.test(sql) && !isSmall(sql)) queries.push({ sql, bindings });
  };
  cms.strapi.db.connection.on('query', record);
  await work();
  cms.strapi.db.connection.removeListener('query', record);
  return queries;
}

/** Tables that do not grow with the years: the office's hours, some thirty holidays a year, its forty areas. */
const isSmall = (sql: string) => /from `(daftar_hari_libur|daftar_wilayah|daftar_profil)`/.test(sql);

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
