import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilLive } from '../support/live-site.ts';
import { RunningSite } from '../support/running-site.ts';
import { ring, strapiWebhookHeaders } from '../support/site.ts';

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
