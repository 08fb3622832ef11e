import { afterAll, beforeAll, expect, test } from 'vitest';
import { counts } from '../support/counts.ts';
import { exampleDocuments } from '../support/content-model.ts';
import { liveFiles, untilReported } from '../support/live-site.ts';
import { RunningSite } from '../support/running-site.ts';

/** A minute until the publisher looks by itself, and some seconds to publish. */
const longestMs = 65_000;

let site: RunningSite;

beforeAll(async () => {
  site = await RunningSite.start();
});
afterAll(() => site?.stop());

test(`with every bell dropped, ${counts.droppedBells} publishes are live within 65 s each all the same`, async () => {
  const report = exampleDocuments().find(({ jenis }) => jenis === 'kegiatan');
  for (let number = 1; number <= counts.droppedBells; number += 1) {
    const slug = `tanpa-bel-${number}`;
    site.model.publish({ jenis: 'kegiatan', id: slug, data: { ...(report?.data as object), slug } });
    const startedMs = performance.now();
    await untilReported(site.data, site.source, longestMs);
    console.log(`live ${((performance.now() - startedMs) / 1000).toFixed(1)} s after a publish whose bell was dropped`);
    expect([...(await liveFiles(site.data)).keys()]).toContain(`kegiatan/${slug}/index.html`);
  }
}, 3_600_000);
