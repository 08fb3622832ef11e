import { check, contentTypes, toStrapi } from '@moncer/content-types';
import type { ContentType } from '@moncer/content-types';
import { examples } from '@moncer/content-types/examples';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { counts } from '../support/counts.ts';
import { candidateOf } from '../support/examples.ts';
import { barest, fullest, spoilt } from '../support/extremes.ts';
import { pullPublished } from '../support/publisher-calls.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { expectStatus } from '../support/submissions.ts';

type Entry = Record<string, unknown>;

/** What the CMS lets staff publish is exactly what the site accepts. */
describe.each(['sqlite', 'postgres'] as const)('the law of content, on %s', (database) => {
  let cms: RunningCms;
  let cast: Cast;

  beforeAll(async () => {
    cms = await startCms({ seed: 'none', database });
    cast = await gatherCast(cms);
  });
  afterAll(() => cms.stop());

  describe.each(contentTypes.map((type) => [type.nama, type] as const))('%s', (nama, type) => {
    const given = (examples[nama as keyof typeof examples] as readonly Entry[]).map(candidateOf);

    test('every example is published and comes out as it went in', async () => {
      // The second database differs in how it stores, not in what: there the extremes are enough.
      await publishAndCompare(type, database === 'sqlite' ? given : given.slice(0, 1));
    });

    test('so do the fullest entry and the barest', async () => {
      for (const [size, entry] of Object.entries({ penuh: fullest(type), sedikit: barest(type) })) {
        await publishAndCompare(type, [{ ...entry, slug: `${nama}-${size}` }]);
      }
    });

    // The validators are the same code on both.
    if (database === 'sqlite') {
      test('nothing that the validators refuse can be published', async () => {
        const good = { ...fullest(type), slug: `${nama}-rusak` };
        const [id = ''] = await publishAndCompare(type, [good]);
        const before = await publishedNow();
        const bad = spoilt(type, good, counts.spoiltEntries);
        expect(bad.length).toBeGreaterThan(5);
        for (const { name, entry } of bad) {
          expect(check(type, entry).ok, name).toBe(false);
          expect([400, 422], `${nama}: ${name}`).toContain(await tryToPublish(type, id, entry));
        }
        expect(await publishedNow()).toEqual(before);
      });
    }
  });

  /** Writes entries as staff do, has them approved where they must be, and compares what the publisher gets. */
  async function publishAndCompare(type: ContentType, candidates: Entry[]): Promise<string[]> {
    const expected = new Map<string, Entry>();
    for (const candidate of candidates) {
      const checked = check(type, candidate);
      if (!checked.ok) throw new Error(`${type.nama} ${String(candidate.slug)}: ${JSON.stringify(checked.problems)}`);
      const id = await write(type, toStrapi(type.fields, checked.entry));
      if (type.dimoderasi) await approve(type, id);
      expected.set(id, inUtc(checked.entry));
    }
    const published = await publishedNow();
    for (const [id, entry] of expected) {
      const data = published.get(id) ?? {};
      expect(check(type, data)).toMatchObject({ ok: true });
      expect(data).toEqual({ ...entry, ...(type.dimoderasi && daysOfApproval(data)) });
    }
    return [...expected.keys()];
  }

  async function write(type: ContentType, data: Entry): Promise<string> {
    const single = type.jenis === 'tunggal';
    const kind = single ? 'single-types' : 'collection-types';
    const answer = await cast.petugas.call(
      single ? 'PUT' : 'POST',
      `/content-manager/${kind}/api::${type.nama}.${type.nama}`,
      data,
    );
    if (answer.status !== 200 && answer.status !== 201) expectStatus(answer, 201);
    return answer.body.data.documentId as string;
  }

  async function approve({ nama }: ContentType, dokumen: string): Promise<void> {
    const { uuid, versi, keadaan } = await kirimanOf(nama, dokumen);
    if (keadaan === 'draf') expectStatus(await cast.petugas.call('POST', `/moderasi/${uuid}/ajukan`, { versi }), 200);
    expectStatus(await cast.lurah.call('POST', `/moderasi/${uuid}/setujui`, { versi }), 200);
  }

  const kirimanOf = (jenis: string, dokumen: string) =>
    cms.strapi.db.query('api::kiriman.kiriman').findOne({ where: { jenis, dokumen } });

  /** Saves over what is published and asks for approval. @returns the status that ended it */
  async function tryToPublish(type: ContentType, documentId: string, entry: Entry): Promise<number> {
    const { nama } = type;
    const single = type.jenis === 'tunggal';
    const path = single ? `single-types/api::${nama}.${nama}` : `collection-types/api::${nama}.${nama}/${documentId}`;
    const saved = await cast.petugas.call('PUT', `/content-manager/${path}`, toStrapi(type.fields, entry));
    if (saved.status !== 200 || !type.dimoderasi) return saved.status;
    const { uuid, versi } = await kirimanOf(nama, documentId);
    return (await cast.lurah.call('POST', `/moderasi/${uuid}/setujui`, { versi })).status;
  }

  async function publishedNow(): Promise<Map<string, Entry>> {
    return new Map((await pullPublished(cms)).map(({ id, data }) => [id, data]));
  }
});

/** The approval writes these two itself. */
const daysOfApproval = ({ diverifikasi_pada, tinjau_sebelum }: Entry) => ({ diverifikasi_pada, tinjau_sebelum });

/** The same instants, written as databases give them back. */
function inUtc<Value>(value: Value): Value {
  const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/;
  const text = JSON.stringify(value, (_, inside: unknown) =>
    typeof inside === 'string' && instant.test(inside) ? new Date(inside).toISOString() : inside,
  );
  return JSON.parse(text) as Value;
}
