import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import { CmsProcess } from '../support/cms-process.ts';
import { counts } from '../support/counts.ts';
import { personWith } from '../support/people.ts';
import type { Answer, Person } from '../support/people.ts';
import { Random } from '../support/random.ts';
import { startCms } from '../support/strapi.ts';
import { sendReport } from '../support/submissions.ts';
import { until } from '../support/wait.ts';

const reports = 12;
/** People who decide at the same time, each on whatever report comes next. */
const deciders = 4;
/** A kill comes this long after the first decisions of a round, at the latest. */
const workingMs = 1_000;
/** Decisions that are answered before a kill may come, on a machine however slow. */
const answeredFirst = 3;

const seed = Number(process.env.MONCER_SEED_UJI ?? 20261128);
let data: string;
let cms: CmsProcess;
let volunteer: Person;
let staff: Person[];
let uuids: string[];

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'moncer-putus-'));
  const first = await startCms({ seed: 'none', data });
  const { rt, petugas, lurah } = await gatherCast(first);
  uuids = [];
  for (let nth = 0; nth < reports; nth += 1) uuids.push((await sendReport(rt, 'Diputus', nth)).uuid);
  await first.stop();
  cms = new CmsProcess(data, Number(new URL(first.url).port));
  volunteer = personWith(cms.url, rt.token);
  staff = [petugas, lurah].map(({ token }) => personWith(cms.url, token));
  await cms.start();
});
afterAll(async () => {
  await cms?.kill();
  await rm(data, { recursive: true, force: true });
});

test(`killed ${counts.decisionKills} times inside decisions: state, published row, history and outbox agree, always`, async () => {
  const random = new Random(seed);
  let answered = 0;
  for (let kill = 0; kill < counts.decisionKills; kill += 1) {
    let goOn = true;
    const working = Array.from({ length: deciders }, async (_, nth) => {
      const own = new Random(seed + kill * deciders + nth);
      while (goOn) answered += await decideSomething(own);
    });
    const before = answered;
    await until('the first decisions', () => Promise.resolve(answered >= before + answeredFirst), 120_000);
    await sleep(random.next() * workingMs);
    await cms.kill();
    goOn = false;
    await Promise.all(working);
    expect(disagreements(), `after kill ${kill + 1} (seed ${seed})`).toEqual([]);
    await cms.start();
  }
  console.log(`killed ${counts.decisionKills} times: ${answered} decisions were answered`);
}, 3_600_000);

type Move = [person: Person, path: string, body: object];

/** One thing that somebody could do now with one of the reports. @returns how many decisions were answered with yes */
async function decideSomething(random: Random): Promise<number> {
  const uuid = random.pick(uuids);
  const person = random.pick(staff);
  const seen = await person.call('GET', `/moderasi/${uuid}`).catch(() => undefined);
  if (seen?.status !== 200) return 0;
  const [who, path, body] = random.pick(movesFrom(seen.body, person));
  const answer = await who.call('POST', path, body).catch(() => undefined);
  return answer?.status === 200 ? 1 : 0;
}

function movesFrom({ uuid, keadaan, versi }: Answer['body'], person: Person): Move[] {
  const desk = (action: string, body: object = {}): Move => [person, `/moderasi/${uuid}/${action}`, { versi, ...body }];
  const catatan = 'Alasannya.';
  const later = new Date(Date.now() + 3_600_000).toISOString();
  switch (keadaan) {
    case 'perlu_perbaikan':
      return [[volunteer, `/api/kiriman/${uuid}/ajukan`, {}]];
    case 'disetujui':
      return [desk('urungkan')];
    case 'diperiksa':
      return [
        desk('setujui'),
        desk('setujui'),
        desk('setujui', { terbit_pada: later }),
        desk('kembalikan', { catatan }),
        desk('sunting', { isi: { tempat: `Pos ronda ${versi}` } }),
      ];
    default:
      return [desk('periksa')];
  }
}

/** What the database holds, of each report, that does not fit together; one sentence each. */
function disagreements(): string[] {
  const database = new DatabaseSync(join(data, 'data', 'data.db'));
  const all = (sql: string, ...values: string[]) => database.prepare(sql).all(...values) as Record<string, unknown>[];
  try {
    return uuids.flatMap((uuid) => {
      const [row] = all('select * from daftar_kiriman where uuid = ?', uuid);
      if (!row) return [`${uuid}: gone`];
      const dokumen = String(row.dokumen);
      const history = all('select * from daftar_riwayat where kiriman = ? order by urut', uuid);
      const outbox = all('select * from daftar_terbitan where dokumen = ? order by revisi', dokumen);
      const published = all(
        'select id from daftar_kegiatan where document_id = ? and published_at is not null',
        dokumen,
      ).length;
      const shouldBe = row.keadaan === 'disetujui' && row.jadwal === null ? 1 : 0;
      const last = history.at(-1);
      const broken = history.some(({ dari }, at) => dari !== (history[at - 1]?.ke ?? null));
      const facts: [boolean, string][] = [
        [published === shouldBe, `${published} published rows while it is ${String(row.keadaan)}`],
        [last?.ke === row.keadaan && last?.versi === row.versi, `the history ends with ${String(last?.ke)}`],
        [!broken, 'a step of the history is missing'],
        [(outbox.at(-1)?.revisi ?? null) === row.revisi, `the outbox ends with ${String(outbox.at(-1)?.revisi)}`],
        [(outbox.at(-1)?.tindakan === 'terbit') === (published === 1), 'the outbox says something else'],
      ];
      return facts.filter(([fits]) => !fits).map(([, what]) => `${uuid}: ${what}`);
    });
  } finally {
    database.close();
  }
}
