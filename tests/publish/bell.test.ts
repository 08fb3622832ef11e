import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { exampleDocuments } from '../support/content-model.ts';
import { counts } from '../support/counts.ts';
import { liveFiles, untilLive, untilReported } from '../support/live-site.ts';
import { RunningSite } from '../support/running-site.ts';
import { ring, strapiWebhookHeaders } from '../support/site.ts';

/** A minute until the publisher looks by itself, and some seconds to publish. */
const withoutBellMs = 65_000;

let site: RunningSite;

beforeAll(async () => {
  site = await RunningSite.start();
});
afterAll(() => site?.stop());

const now = () => Math.floor(Date.now() / 1000);

test('a bell that our CMS did not ring is answered 401, and nobody goes to look', async () => {
  const pulls = site.source.pulls.length;
  expect(await ring(site.publisher, { secret: 'a-secret-that-somebody-guessed' })).toBe(401);
  expect(await ring(site.publisher, { sentBody: '{"revisi":2}' })).toBe(401);
  expect(await ring(site.publisher, { waktu: now() - 301 })).toBe(401);
  expect(await ring(site.publisher, { waktu: now() + 301 })).toBe(401);
  expect(await ring(site.publisher, { headers: {} })).toBe(401);
  expect(await ring(site.publisher, { headers: { 'x-moncer-webhook': '' } })).toBe(401);
  expect(await ring(site.publisher, { headers: { 'x-moncer-webhook': 'webhook-secret-of-the-test' } })).toBe(401);
  expect(await ring(site.publisher, { headers: { 'x-moncer-waktu': String(now()), 'x-moncer-tanda': '' } })).toBe(401);
  expect(site.source.pulls).toHaveLength(pulls);
});

test('a signed bell of the outbox publishes what is new', async () => {
  site.model.touch();
  expect(await ring(site.publisher)).toBe(202);
  await untilLive(site.data, site.model.revisi);
});

test('a webhook of Strapi rings the same bell with its secret header', async () => {
  site.model.touch();
  expect(
    await ring(site.publisher, { headers: strapiWebhookHeaders, sentBody: '{"event":"entry.publish","entry":null}' }),
  ).toBe(202);
  await untilLive(site.data, site.model.revisi);
});

test('a bell without a body, or with a very long one, does no harm', async () => {
  expect(await ring(site.publisher, { body: '' })).toBe(202);
  expect(await ring(site.publisher, { body: 'x'.repeat(2_000_000) })).toBe(413);
  expect(await ring(site.publisher)).toBe(202);
});

test(`with every bell dropped, ${counts.droppedBells} publishes are live within 65 s each all the same`, async () => {
  // Of its own: here a bell of an earlier test may still be heard.
  const unrung = await RunningSite.start();
  onTestFinished(() => unrung.stop());
  const report = exampleDocuments().find(({ jenis }) => jenis === 'kegiatan');
  for (let number = 1; number <= counts.droppedBells; number += 1) {
    const slug = `tanpa-bel-${number}`;
    unrung.model.publish({ jenis: 'kegiatan', id: slug, data: { ...(report?.data as object), slug } });
    const startedMs = performance.now();
    await untilReported(unrung.data, unrung.source, withoutBellMs);
    console.log(`live ${((performance.now() - startedMs) / 1000).toFixed(1)} s after a publish whose bell was dropped`);
    expect([...(await liveFiles(unrung.data)).keys()]).toContain(`kegiatan/${slug}/index.html`);
  }
}, 3_600_000);
