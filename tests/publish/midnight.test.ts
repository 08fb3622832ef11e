import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContentModel, exampleDocuments } from '../support/content-model.ts';
import type { Document } from '../support/content-model.ts';
import { checkParity, liveFiles, liveRelease, statusOf, strayFiles } from '../support/live-site.ts';
import { RunningSite } from '../support/running-site.ts';
import { ring } from '../support/site.ts';
import { until } from '../support/wait.ts';

const clock = join(tmpdir(), `moncer-jam-${process.pid}`);
const wib = (text: string) => Date.parse(`${text}+07:00`);
const days = ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'];
let aheadMs = 0;
let site: RunningSite;

/** Sets the clock of the publisher. */
function setClock(ms: number): void {
  aheadMs = ms - Date.now();
  writeFileSync(clock, String(aheadMs));
}

beforeAll(async () => {
  setClock(wib('2026-12-30T15:00:00'));
  const clockModule = join(import.meta.dirname, '../support/shifted-clock.ts');
  site = await RunningSite.start(new ContentModel([...exampleDocuments(), ...datedDocuments()]), undefined, {
    NODE_OPTIONS: `--import ${clockModule}`,
    MONCER_UJI_JAM: clock,
  });
});
afterAll(async () => {
  await site?.stop();
  await rm(clock, { force: true });
});

test('three midnights without a publish: each time the site is that of a clean build on the new day', async () => {
  expect((await statusOf(site.data))?.hari).toBe(days[0]);
  const release = await liveRelease(site.data);
  for (const [before, after] of [0, 1, 2].map((index) => [days[index], days[index + 1]] as const)) {
    const files = await liveFiles(site.data);
    setClock(wib(`${before}T23:59:56`));
    // The publisher looks, finds nothing new, and sets its timer by the clock as it is now.
    const rings = () => ring(site.publisher, { waktu: Math.floor((Date.now() + aheadMs) / 1000) });
    await until('it has heard the bell', async () => (await rings()) === 202, 2_000);
    await until(`${after} has come`, async () => (await statusOf(site.data))?.hari === after, 30_000).catch((error) => {
      throw new Error(`${error.message}; the publisher says:\n${site.publisher.log()}`);
    });
    const now = await liveFiles(site.data);
    const changed = [...now].filter(([path, hash]) => files.get(path) !== hash && /\.(?:html|xml)$/.test(path));
    console.log(`${after}: ${changed.length} of ${now.size} files changed: ${changed.map(([path]) => path).join(' ')}`);
    expect(changed.map(([path]) => path)).toContain('index.html');
    expect(changed.length).toBeLessThan(40);
    const { output } = await checkParity(site.data, site.source);
    expect(output).toMatch(new RegExp(`hari ${after}: \\d+ berkas, 0 berbeda`));
  }
  expect(await liveRelease(site.data)).toBe(release);
  expect(await strayFiles(site.data, site.model)).toEqual([]);
});

/** An agenda that passes, notices that end and begin, and a service that is overdue for another look. */
function datedDocuments(): Document[] {
  const [agenda, notice, service] = ['kegiatan', 'pengumuman', 'layanan'].map(find) as [object, object, object];
  return [
    ...days.map((day) => ({
      jenis: 'kegiatan',
      id: `agenda-${day}`,
      data: {
        ...agenda,
        slug: `agenda-${day}`,
        jenis: 'agenda',
        judul: `Agenda ${day}`,
        mulai: `${day}T08:00:00+07:00`,
        selesai: null,
      },
    })),
    ...days.map((day) => ({
      jenis: 'pengumuman',
      id: `sampai-${day}`,
      data: {
        ...notice,
        slug: `sampai-${day}`,
        judul: `Sampai ${day}`,
        tingkat: 'biasa',
        mulai: '2026-12-01',
        selesai: day,
      },
    })),
    {
      jenis: 'pengumuman',
      id: 'tahun-baru',
      data: {
        ...notice,
        slug: 'tahun-baru',
        judul: 'Tahun baru',
        tingkat: 'penting',
        mulai: '2027-01-01',
        selesai: '2027-01-01',
      },
    },
    ...days.map((day) => ({
      jenis: 'layanan',
      id: `tinjau-${day}`,
      data: { ...service, slug: `tinjau-${day}`, nama: `Ditinjau ${day}`, tinjau_sebelum: day },
    })),
  ];
}

function find(jenis: string): object {
  return exampleDocuments().find((document) => document.jenis === jenis)?.data as object;
}
