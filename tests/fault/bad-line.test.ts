import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BadLine, moments } from '../support/bad-line.ts';
import type { Plan } from '../support/bad-line.ts';
import { launchBrowser, newScreen } from '../support/browser.ts';
import { counts } from '../support/counts.ts';
import { itemAtKirim, logInAtKirim, writeAtKirim } from '../support/kirim-screens.ts';
import { logIn } from '../support/people.ts';
import type { Person } from '../support/people.ts';
import { jpeg } from '../support/pictures.ts';
import { Random } from '../support/random.ts';
import { startStack } from '../support/stack.ts';
import type { Akun, Stack } from '../support/stack.ts';

/** As `/kirim` sends photos. */
const chunkBytes = 65_536;
/** Besides one chunk a cut. */
const resentShare = 0.15;
/** The line of a plan breaks within so many requests. */
const requests = 14;
const patienceMs = 400_000;

const seed = Number(process.env.MONCER_SEED_UJI ?? 20261128);
let stack: Stack;
let browser: Browser;
let line: BadLine;
/** Two accounts take turns: one may send no more than sixty photos a day. */
let senders: { akun: Akun; person: Person }[];

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  line = await BadLine.open(stack.url, new Random(seed), () => stack.kill('cms').catch(() => undefined));
  const akun = stack.akun.filter(({ peran }) => peran === 'relawan');
  senders = await Promise.all(akun.map(async (each) => ({ akun: each, person: await logIn(stack.url, each) })));
});
afterAll(async () => {
  await browser?.close();
  line?.close();
  await stack?.stop();
});

test.each(Array.from({ length: counts.badLines }, (_, nth) => nth))(
  'line %i: everything arrives, once and whole, and little is sent twice',
  async (nth) => {
    const random = new Random(seed + nth);
    const isNarrow = nth % 25 === 24;
    const judul = `Kabar lewat saluran ${nth} ${random.hex(6)}`;
    const { context, page } = await newScreen(browser, 'hp');
    line.behave({ breaks: new Map(), killAt: undefined, stalledShare: 0, bytesPerS: undefined });
    const { akun, person } = senders[nth % senders.length] as (typeof senders)[number];
    await logInAtKirim(page, line.url, akun.identitas, akun.sandi);
    await writeAtKirim(page, {
      judul,
      tempat: 'Balai RW',
      isi: 'Warga membersihkan saluran air dari ujung gang sampai jembatan, lalu makan siang bersama.',
      foto: isNarrow ? [await photo(random, 700)] : [await photo(random, 1_600), await photo(random, 1_400)],
    });
    const chosen = await photosOnPhone(page);
    line.behave(planOf(nth, random, isNarrow));
    const startMs = performance.now();
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await itemAtKirim(page, judul)
      .getByText(/^Terkirim, nomor K.\d+/)
      .waitFor({ timeout: patienceMs });
    const tookMs = performance.now() - startMs;

    const { body } = await person.call('GET', '/api/kiriman');
    const stored = (body.daftar as { isi: { judul: string }; keadaan: string; foto: StoredPhoto[] }[]).filter(
      ({ isi }) => isi.judul === judul,
    );
    expect(stored).toHaveLength(1);
    expect(stored[0]?.keadaan).toBe('terkirim');
    expect(stored[0]?.foto.map(({ sha256, keadaan }) => `${keadaan} ${sha256}`)).toEqual(
      chosen.map(({ sha256 }) => `diterima ${sha256}`),
    );
    const bytes = chosen.reduce((sum, photo) => sum + photo.bytes, 0);
    const lostChunks = line.cuts.length + (line.plan.killAt === undefined ? 0 : 1);
    expect(line.photoBytes).toBeLessThanOrEqual(bytes * (1 + resentShare) + lostChunks * chunkBytes);
    console.log(
      `line ${nth}: ${(tookMs / 1_000).toFixed(1)} s, ${bytes} bytes of photos, ${line.photoBytes - bytes} sent twice; ` +
        `${line.cuts.map(({ request, moment }) => `${request} ${moment}`).join('; ') || 'no cut'}`,
    );
    await context.close();
  },
  patienceMs + 60_000,
);

interface StoredPhoto {
  sha256: string;
  keadaan: string;
}

/** Two to four breaks at random requests; on every fifth line the server dies, two lines are as narrow as they come. */
function planOf(nth: number, random: Random, isNarrow: boolean): Plan {
  const breaks = new Map(
    Array.from({ length: 2 + random.below(3) }, () => [random.below(requests), random.pick(moments)] as const),
  );
  return {
    breaks,
    killAt: nth % 5 === 1 ? random.below(requests / 2) : undefined,
    stalledShare: 0.15,
    bytesPerS: isNarrow ? 2_000 : undefined,
  };
}

/** What the phone is about to send, in order. */
function photosOnPhone(page: Page): Promise<{ bytes: number; sha256: string }[]> {
  return page.evaluate(async () => {
    const request = indexedDB.open('moncer-kirim');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('the drafts cannot be read'));
    });
    const all = database.transaction('draf').objectStore('draf').getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    const drafts = all.result as { foto: { bytes: number; sha256: string }[] }[];
    return drafts.flatMap(({ foto }) => foto.map(({ bytes, sha256 }) => ({ bytes, sha256 })));
  });
}

async function photo(random: Random, width: number) {
  const buffer = await jpeg({ width, height: (width * 3) / 4, seed: random.below(2 ** 31) });
  return { name: 'warga.jpg', mimeType: 'image/jpeg', buffer };
}
