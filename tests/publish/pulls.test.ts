import { rm, writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ContentModel, exampleDocuments, formatAnswer } from '../support/content-model.ts';
import type { Document } from '../support/content-model.ts';
import type { Answer } from '../support/content-source.ts';
import { liveFiles, liveRelease, statusOf, strayFiles, untilLive, untilReported } from '../support/live-site.ts';
import { RunningSite } from '../support/running-site.ts';
import { ring } from '../support/site.ts';
import { until } from '../support/wait.ts';

const good = exampleDocuments();
let site: RunningSite;

beforeAll(async () => {
  site = await RunningSite.start();
});
afterEach(async () => {
  site.source.spoil();
  site.model.become(good);
  await site.publish();
});
afterAll(() => site?.stop());

/** Other content, of which the publisher can learn nothing before an answer is spoiled: it also looks by itself. */
function changeTo(documents: Document[]): void {
  site.source.spoil((answer) => ({ ...answer, text: '', status: 503 }));
  site.model.become(documents);
}

/** Spoils every answer and waits until the publisher has said that it does not take it. */
async function refused(how: (answer: Answer) => Partial<Answer>): Promise<string> {
  const live = [await liveRelease(site.data), ...(await liveFiles(site.data))];
  let before: number | undefined;
  site.source.spoil((answer) => {
    before ??= site.publisher.log().length;
    return { ...answer, ...how(answer) };
  });
  await ring(site.publisher);
  const said = () => (before === undefined ? '' : site.publisher.log().slice(before));
  await until('it is refused', () => Promise.resolve(said().includes('The live site stays as it is')));
  expect(said()).not.toContain('is live');
  expect([await liveRelease(site.data), ...(await liveFiles(site.data))]).toEqual(live);
  return said();
}

test('malformed documents are left out and named to staff and in the log; all others are published', async () => {
  const bad: Document[] = [
    { jenis: 'kegiatan', id: 'tanpa-mulai', data: { ...find('kegiatan'), slug: 'tanpa-mulai', mulai: '17 Agustus' } },
    { jenis: 'layanan', id: 'bukan-isi', data: 'bukan isi' },
    { jenis: 'potensi', id: 'isian-asing', data: { ...find('potensi'), slug: 'isian-asing', sandi: 'rahasia' } },
    { jenis: 'sandi', id: 'jenis-asing', data: {} },
    { jenis: 'layanan', id: 'zz-alamat-sama', data: find('layanan') },
  ];
  site.model.become([...bad, ...good]);
  await site.publish();

  const report = site.source.reports.findLast((each) => each.revisi === site.model.revisi);
  expect(report?.gagal.map(({ jenis, id, alasan }) => `${jenis} ${id}: ${alasan}`).sort()).toMatchInlineSnapshot(`
    [
      "kegiatan tanpa-mulai: mulai: Waktu mulai harus tanggal dan jam dengan zonanya, misalnya 2026-11-23T08:00:00+07:00.",
      "layanan bukan-isi: Isi dokumen ini kosong atau rusak.",
      "layanan zz-alamat-sama: slug: Alamat halaman "domisili" sudah dipakai oleh dokumen contoh-layanan-domisili.",
      "potensi isian-asing: Isian sandi tidak dikenal.",
      "sandi jenis-asing: jenis: Jenis isi "sandi" tidak dikenal oleh situs.",
    ]
  `);
  for (const { id } of bad) expect(site.publisher.log()).toContain(`(${id})`);
  const status = await statusOf(site.data);
  for (const jenis of ['kegiatan', 'layanan', 'potensi']) {
    expect(status?.dokumen[jenis]).toBe(good.filter((each) => each.jenis === jenis).length);
  }
  expect([...(await liveFiles(site.data)).keys()].join()).not.toMatch(/tanpa-mulai|isian-asing/);
});

test('fifty hostile documents block nobody', async () => {
  const template = find('kegiatan');
  const hostile = Array.from({ length: 50 }, (_, nomor) => ({
    jenis: 'kegiatan',
    id: `jahat-${nomor}`,
    data: { ...template, slug: ['../../etc', 'a/b', '', 'A B', `x${'y'.repeat(500)}`][nomor % 5] },
  }));
  site.model.become([...hostile, ...good]);
  await site.publish();
  expect(site.source.reports.at(-1)?.gagal).toHaveLength(50);
  expect((await statusOf(site.data))?.dokumen.kegiatan).toBe(good.filter(({ jenis }) => jenis === 'kegiatan').length);
});

test('an answer that is cut, anywhere, never reaches the site', async () => {
  changeTo(rewritten());
  const whole = formatAnswer(1, site.model.linesSince(1), site.model.revisi).length;
  for (const length of [0, 1, 20, 40, Math.floor(whole / 3), Math.floor(whole / 2)]) {
    await refused(({ text }) => ({ text: text.slice(0, length) }));
  }
  await refused(({ text }) => ({ text: text.slice(0, text.indexOf('\n', 5_000) + 1) }));
  await refused(({ text }) => ({ text: text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1) }));
  await refused(({ text }) => ({ text: text.slice(0, -2) }));
  expect(await refused(({ text }) => ({ text: text.replace('Mojosongo', 'Mojosango') }))).toMatch(/SHA-256/);
});

test('an answer that is out of order, doubled or to another question never reaches the site', async () => {
  changeTo(rewritten());
  const lines = (text: string) => text.split('\n');
  const swapped = ([head, first, second, ...rest]: string[]) => [head, second, first, ...rest].join('\n');
  expect(await refused(({ text }) => ({ text: swapped(lines(text)) }))).toMatch(/SHA-256/);
  expect(await refused(({ text }) => ({ text: text + text }))).toMatch(/not whole/);
  expect(await refused(({ sejak }) => ({ text: formatAnswer(sejak - 1, rewritten(), site.model.revisi) }))).toMatch(
    /asked was/,
  );
  expect(await refused(() => ({ text: formatAnswer(0, rewritten(), site.model.revisi) }))).toMatch(/asked was/);
  const another = ({ text }: Answer) => ({ text: text.replace('"skema":2', '"skema":3') });
  expect(await refused(another)).toMatch(/its format is 3/);
});

test('content that lost most of its documents is refused, and says how to confirm it', async () => {
  changeTo(good.filter(({ jenis }) => jenis === 'wilayah').slice(0, 3));
  expect(await refused((answer) => answer)).toMatch(/refused: 3 documents are published.*create the empty file/s);
  changeTo(good.filter((_, nomor) => nomor % 3 === 0));
  expect(await refused((answer) => answer)).toMatch(/refused/);
  changeTo(good.filter(({ jenis }) => jenis !== 'layanan'));
  const said = await refused((answer) => answer);
  expect(said).toMatch(/no layanan is published/);
  const permission = /create the empty file ([^;]+);/.exec(said)?.[1] ?? '';
  await writeFile(permission, '');
  site.source.spoil();
  await site.publish();
  expect((await statusOf(site.data))?.dokumen.layanan ?? 0).toBe(0);
  await rm(permission, { force: true });
});

test('a CMS that was put back from a backup is followed, unless it came back nearly empty', async () => {
  const other = await RunningSite.start(new ContentModel(rewritten()));
  try {
    for (let revisi = 1; revisi < 9; revisi += 1) other.model.touch();
    await other.publish();
    const rewound = (documents: Document[]) => (answer: Answer) => ({
      ...answer,
      text: formatAnswer(answer.sejak, answer.sejak > 3 ? [] : documents, 3),
    });
    const before = other.publisher.log().length;
    other.source.spoil(rewound(good.slice(0, 5)));
    await ring(other.publisher);
    await until('it is refused', async () => other.publisher.log().slice(before).includes('stays as it is'));
    expect((await statusOf(other.data))?.revisi).toBe(9);
    other.source.spoil(rewound(good));
    await ring(other.publisher);
    await untilLive(other.data, 3);
    expect(await liveFiles(other.data)).toEqual(await liveFiles(site.data));
  } finally {
    await other.stop();
  }
});

test('an answer other than 200 changes nothing, and the site catches up by itself afterwards', async () => {
  changeTo(rewritten());
  expect(await refused(() => ({ text: '', status: 500 }))).toMatch(/answered 500/);
  site.source.spoil();
  // Nobody rings: the pause after a failure is short.
  await untilReported(site.data, site.source);
});

test('a CMS that is slow to answer holds up nothing but this publish', async () => {
  site.model.become(rewritten());
  site.source.spoil(async (answer) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    return answer;
  });
  await ring(site.publisher);
  expect(await fetch(`${site.publisher.url}/healthz`)).toMatchObject({ status: 200 });
  await untilReported(site.data, site.source);
});

test('whatever the order of the documents, and how often one comes, the site is the same, byte for byte', async () => {
  const stale = good.slice(0, 40).map(({ jenis, id }) => ({ jenis, id, data: find('kegiatan') }));
  const other = await RunningSite.start(new ContentModel([...good].reverse()));
  try {
    expect(await liveFiles(other.data)).toEqual(await liveFiles(site.data));
    other.model.become(rewritten());
    await other.publish();
    other.source.spoil((answer) => ({
      ...answer,
      text: formatAnswer(answer.sejak, [...stale, ...[...good].reverse()], other.model.revisi),
    }));
    other.model.touch();
    await other.publish();
    expect(await liveFiles(other.data)).toEqual(await liveFiles(site.data));
    expect(await strayFiles(other.data, site.model)).toEqual([]);
  } finally {
    await other.stop();
  }
});

test('a burst of bells costs at most two looks at the CMS', async () => {
  const allRung = Promise.withResolvers<void>();
  // The look that the first of them has caused lasts until the last was heard, however slow this machine is.
  site.source.spoil(async (answer) => {
    await allRung.promise;
    return answer;
  });
  const before = site.source.pulls.length;
  site.model.touch();
  expect(new Set(await Promise.all(Array.from({ length: 30 }, () => ring(site.publisher))))).toEqual(new Set([202]));
  allRung.resolve();
  await untilLive(site.data, site.model.revisi);
  expect(site.source.pulls.length - before).toBeLessThanOrEqual(2);
});

/** The examples, each report with another title. */
function rewritten(): Document[] {
  return good.map((document) =>
    document.jenis === 'kegiatan'
      ? { ...document, data: { ...(document.data as object), judul: `Mojosongo, ${document.id.slice(0, 80)}` } }
      : document,
  );
}

function find(jenis: string): Record<string, unknown> {
  return good.find((document) => document.jenis === jenis)?.data as Record<string, unknown>;
}
