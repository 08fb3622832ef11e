import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  exampleSnapshot,
  makeDataFolder,
  ring,
  startPublisher,
  startSnapshotSource,
  strapiWebhookHeaders,
  untilLive,
} from '../support/site.ts';
import type { SiteProcess, SnapshotSource } from '../support/site.ts';

let source: SnapshotSource;
let publisher: SiteProcess;
let data: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ data, remove } = await makeDataFolder());
  source = await startSnapshotSource({ ...exampleSnapshot(), revisi: 1 });
  publisher = await startPublisher(data, source);
  await untilLive(data, 1);
});
afterAll(async () => {
  await publisher.stop();
  await source.stop();
  await remove();
});

const now = () => Math.floor(Date.now() / 1000);

test('a bell that our CMS did not ring is answered 401, and nobody goes to look', async () => {
  const pulls = source.pulls();
  expect(await ring(publisher, { secret: 'a-secret-that-somebody-guessed' })).toBe(401);
  expect(await ring(publisher, { sentBody: '{"revisi":2}' })).toBe(401);
  expect(await ring(publisher, { waktu: now() - 301 })).toBe(401);
  expect(await ring(publisher, { waktu: now() + 301 })).toBe(401);
  expect(await ring(publisher, { headers: {} })).toBe(401);
  expect(await ring(publisher, { headers: { 'x-moncer-webhook': '' } })).toBe(401);
  expect(await ring(publisher, { headers: { 'x-moncer-webhook': 'webhook-secret-of-the-test' } })).toBe(401);
  expect(await ring(publisher, { headers: { 'x-moncer-waktu': String(now()), 'x-moncer-tanda': '' } })).toBe(401);
  expect(source.pulls()).toBe(pulls);
});

test('a signed bell of the outbox publishes what is new', async () => {
  source.serve({ ...exampleSnapshot(), revisi: 2 });
  expect(await ring(publisher)).toBe(202);
  await untilLive(data, 2);
});

test('a webhook of Strapi rings the same bell with its secret header', async () => {
  source.serve({ ...exampleSnapshot(), revisi: 3 });
  expect(
    await ring(publisher, { headers: strapiWebhookHeaders, sentBody: '{"event":"entry.publish","entry":null}' }),
  ).toBe(202);
  await untilLive(data, 3);
});

test('a bell without a body, or with a very long one, does no harm', async () => {
  expect(await ring(publisher, { body: '' })).toBe(202);
  expect(await ring(publisher, { body: 'x'.repeat(2_000_000) })).toBe(413);
  expect(await ring(publisher)).toBe(202);
});
