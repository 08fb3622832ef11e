import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { counts } from '../support/counts.ts';
import { applyLines, pullContent } from '../support/publisher-calls.ts';
import type { Line } from '../support/publisher-calls.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { expectStatus, sendApproved, sendReport } from '../support/submissions.ts';

/** On a machine that does much else besides. */
const longestRoundMs = 15_000;

/** What is public at a revision, by the outbox: the documents, and how often each was published by then. */
type PublicAt = Map<string, number>;

describe.each(['sqlite', 'postgres'] as const)('pulled while others publish, on %s', (database) => {
  let cms: RunningCms;
  let cast: Cast;

  beforeAll(async () => {
    cms = await startCms({ seed: 'none', database });
    cast = await gatherCast(cms);
  });
  afterAll(() => cms.stop());

  test(
    'no answer is torn, and none names a revision that is not wholly in it',
    async () => {
      const held = new Map<string, Line>();
      let reached = 0;
      const follow = async () => {
        const changed = await pullContent(cms, reached);
        applyLines(held, changed);
        reached = changed.revisi;
        expectExactly(await publicAt(reached), held);
      };
      let live = await Promise.all([1, 2, 3].map((nth) => sendApproved(cast.rt, cast.petugas, 'Awal', nth)));
      for (let round = 0; round < counts.pullRounds; round += 1) {
        const sent = await Promise.all([1, 2, 3].map((nth) => sendReport(cast.rt, `Tarikan ${round}`, nth)));
        const [withdrawn, undone, edited] = live as [Live, Live, Live];
        await edit(edited, `Sunting ${round}`);
        const changes = [
          ...sent.map(({ uuid, versi }) => decide(uuid, 'setujui', versi)),
          decide(withdrawn.uuid, 'tarik', withdrawn.versi, 'Salah.'),
          decide(undone.uuid, 'urungkan', undone.versi),
          decide(edited.uuid, 'setujui', edited.versi + 1),
        ];
        const wholes = Promise.all([pullContent(cms), pullContent(cms), pullContent(cms)]);
        await follow();
        await follow();
        const answers = await Promise.all(changes);
        for (const whole of await wholes) expectExactly(await publicAt(whole.revisi), applyLines(new Map(), whole));
        await follow();
        live = answers.slice(0, 3).map(({ body }) => ({ uuid: body.uuid, versi: body.versi, dokumen: body.dokumen }));
      }
      expect(byId(held)).toEqual(byId(applyLines(new Map(), await pullContent(cms))));
    },
    longestRoundMs * counts.pullRounds,
  );

  type Live = Awaited<ReturnType<typeof sendApproved>>;

  async function decide(uuid: string, tindakan: string, versi: number, catatan?: string) {
    const body = { versi, ...(catatan && { catatan }) };
    return expectStatus(await cast.lurah.call('POST', `/moderasi/${uuid}/${tindakan}`, body), 200);
  }

  /** Title and source bear the same mark: a row that is read in two halves shows two. */
  async function edit({ dokumen }: Live, mark: string): Promise<void> {
    const path = `/content-manager/collection-types/api::kegiatan.kegiatan/${dokumen}`;
    const sumber = [{ judul: mark }];
    expectStatus(await cast.petugas.call('PUT', path, { judul: mark, sumber }), 200);
  }

  async function publicAt(revisi: number): Promise<PublicAt> {
    const outbox = await cms.strapi.db
      .query('api::terbitan.terbitan')
      .findMany({ where: { revisi: { $lte: revisi } }, orderBy: { revisi: 'asc' } });
    expect(outbox).toHaveLength(revisi);
    const now: PublicAt = new Map();
    for (const { dokumen, tindakan } of outbox) {
      if (tindakan === 'tarik') now.delete(dokumen);
      else now.set(dokumen, (now.get(dokumen) ?? 0) + 1);
    }
    return now;
  }

  function expectExactly(expected: PublicAt, held: Map<string, Line>): void {
    const published = [...held.values()].filter(({ data }) => data);
    expect(published.map(({ id }) => id).sort()).toEqual([...expected.keys()].sort());
    for (const { id, data } of published) {
      const [source] = data?.sumber as { judul: string }[];
      const wasEdited = (expected.get(id) ?? 0) > 1;
      expect(source?.judul, id).toBe(wasEdited ? data?.judul : undefined);
      expect(data?.rw, id).toEqual([37]);
    }
  }
});

const byId = (held: Map<string, Line>) => new Map([...held].sort(([a], [b]) => (a < b ? -1 : 1)));
