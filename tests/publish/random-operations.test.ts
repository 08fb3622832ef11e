import { afterAll, beforeAll, expect, test } from 'vitest';
import { BusyOffice } from '../support/busy-office.ts';
import { ContentModel } from '../support/content-model.ts';
import { counts } from '../support/counts.ts';
import { checkParity, goneListOf, strayFiles } from '../support/live-site.ts';
import { Random } from '../support/random.ts';
import { RunningSite } from '../support/running-site.ts';

const { operations, operationDocuments } = counts;
/** Another seed plays another day at the office. */
const seed = Number(process.env.MONCER_SEED_UJI ?? 20261122);
/** A publish makes pages of the report, its month, its RW and year, the lists that name it: not the site. */
const mostPages = 60;

const random = new Random(seed);
let site: RunningSite;
let office: BusyOffice;

beforeAll(async () => {
  const model = new ContentModel();
  site = await RunningSite.start(model, async (data) => {
    office = new BusyOffice(model, random, data);
    await office.fill(Math.max(0, operationDocuments - model.documents.length));
  });
});
afterAll(() => site?.stop());

test(`after ${operations} random operations the site has the bytes of a clean build, and nothing is left over`, async () => {
  const log = site.publisher.log();
  const done: string[] = [];
  for (let number = 0; number < operations; number += 1) {
    done.push(await office.act());
    // Now and then several things happen before the publisher looks.
    if (number < operations - 1 && random.chance(0.3)) continue;
    await site.publish();
    office.look();
  }
  const rendered = renderedPages(site.publisher.log().slice(log.length));
  console.log(
    `seed ${seed}: ${operations} operations on ${site.model.documents.length} documents, ` +
      `pages rendered per publish: median ${rendered[rendered.length >> 1]}, most ${rendered.at(-1)}`,
  );
  const { output } = await checkParity(site.data, site.source);
  expect(output, done.join('\n')).toMatch(/ 0 berbeda\./);
  expect(await strayFiles(site.data, site.model)).toEqual([]);
  expect(office.wrongAnswers(await goneListOf(site.data))).toEqual([]);
  expect(rendered.at(-1)).toBeLessThan(mostPages);
}, 3_600_000);

/** How many pages each publish made, fewest first. */
function renderedPages(log: string): number[] {
  return [...log.matchAll(/ (\d+) pages rendered/g)].map(([, pages]) => Number(pages)).sort((a, b) => a - b);
}
