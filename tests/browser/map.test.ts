import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlaceFeature, WilayahMap } from '../../site/src/components/peta/wilayah-map.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { baseMap } from '../support/base-map.ts';
import { keepScreenshot, launchBrowser, newScreen } from '../support/browser.ts';
import { startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';
import { until } from '../support/wait.ts';

const mapTimeoutMs = 60_000;

let stack: Stack;
let browser: Browser;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const pins = (page: Page) => page.locator('.penanda');
const status = (page: Page) => page.locator('moncer-peta [role=status]');
const offer = (page: Page) => page.getByRole('button', { name: 'Muat peta interaktif' });
const popup = (page: Page) => page.locator('.maplibregl-popup');

async function openMap(page: Page): Promise<void> {
  await page.goto(`${stack.url}/peta/`);
  await offer(page).click();
  await pins(page).first().waitFor({ timeout: mapTimeoutMs });
  await status(page).filter({ hasText: 'Peta interaktif siap' }).waitFor();
}

/** Addresses that a page asks for from now on. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return requests;
}

const foreign = (requests: readonly string[]) =>
  requests.filter((url) => !url.startsWith(`${stack.url}/`) && !/^(?:blob|data):/.test(url));

const mapData = async () => (await (await fetch(`${stack.url}/peta/wilayah.geojson`)).json()) as WilayahMap;

const placesIn = (data: WilayahMap) =>
  data.features.filter((feature): feature is PlaceFeature => feature.geometry.type === 'Point');

test('without a script the drawing and the list hold the same places, and nothing is offered that does not work', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${stack.url}/peta/`);
  expect(await offer(page).isVisible()).toBe(false);
  const linksOf = (locator: string) =>
    page.locator(locator).evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  const listed = await linksOf('ol.svcs a');
  expect(listed.length).toBeGreaterThan(3);
  expect((await linksOf('svg.map a')).sort()).toEqual([...listed].sort());
  expect(placesIn(await mapData()).map(({ properties }) => properties.href)).toEqual(listed);
  expect(await page.getByText('Garis ini hanya petunjuk, bukan batas resmi.').isVisible()).toBe(true);
  expect(await page.getByText('Sumber dan lisensi garis batas').isVisible()).toBe(true);
  await context.close();
});

test('the interactive map comes when asked, from this site alone, for as many KB as were named', async () => {
  const { context, page, faults } = await newScreen(browser, 'meja');
  // Nor does the browser's log say that something is missing: an office without a base map is in order.
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const requests = requestsOf(page);
  await page.goto(`${stack.url}/peta/`);
  const named = Number(/±\s(\d+)\sKB/.exec((await offer(page).textContent()) ?? '')?.[1]);
  let loadedBytes = 0;
  page.on('response', (response) => {
    if (response.ok()) loadedBytes += Number(response.headers()['content-length'] ?? 0);
  });
  expect(requests.join(' ')).not.toMatch(/maplibre|interactive-map/);
  await offer(page).click();
  await pins(page).first().waitFor({ timeout: mapTimeoutMs });
  expect(requests.join(' ')).toContain('maplibre-gl-worker');
  const loadedKb = loadedBytes / 1000;
  console.log(`the interactive map: ${loadedKb.toFixed(1)} KB`);
  expect(Math.abs(loadedKb / named - 1)).toBeLessThan(0.1);

  expect(await page.locator('canvas:focus').count()).toBe(1);
  expect(await pins(page).allTextContents()).toHaveLength(placesIn(await mapData()).length);
  await keepScreenshot(page, 'peta-meja');
  expect(foreign(requests)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('a pin opens by keyboard, leads to its page, and the Escape key goes back to it', async () => {
  const { context, page } = await newScreen(browser, 'hp');
  await openMap(page);
  await page.keyboard.press('Tab');
  const name = (await page.locator('.penanda:focus').getAttribute('aria-label')) ?? '';
  const nomor = Number(/^\d+/.exec(name));
  await page.keyboard.press('Enter');
  const link = popup(page).locator('a:focus');
  await link.waitFor();
  expect(name).toBe(`${nomor}. ${await link.textContent()}`);
  expect(await link.getAttribute('href')).toBe(placesIn(await mapData())[nomor - 1]?.properties.href);
  await keepScreenshot(page, 'peta-keterangan-hp');
  await page.keyboard.press('Escape');
  expect(await popup(page).count()).toBe(0);
  expect(await page.locator('.penanda:focus').getAttribute('aria-label')).toBe(name);
  await context.close();
});

test('places too near to each other are one button that leads closer and keeps the keyboard', async () => {
  const { context, page, faults } = await newScreen(browser, 'hp');
  const { nama } = await addNeighbour(page, 'Warung di sebelah', 0.0005);
  await openMap(page);
  const group = page.getByRole('button', { name: '2 tempat berdekatan' });
  await group.focus();
  await keepScreenshot(page, 'peta-gugus-hp');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Warung di sebelah' }).waitFor();
  expect(await group.count()).toBe(0);
  expect(await page.locator('.penanda:focus').getAttribute('aria-label')).toMatch(
    new RegExp(`${nama}|Warung di sebelah`),
  );
  expect(faults).toEqual([]);
  await context.close();
});

test('places in one building, which no zoom parts, are listed where they are', async () => {
  const { context, page } = await newScreen(browser, 'hp');
  const { nama } = await addNeighbour(page, 'Kios di dalam', 0);
  await openMap(page);
  await page.getByRole('button', { name: '2 tempat berdekatan' }).click();
  await popup(page).waitFor();
  expect((await popup(page).getByRole('link').allTextContents()).sort()).toEqual(['Kios di dalam', nama].sort());
  await context.close();
});

test('kinds of places are chosen by keyboard, and what the map then shows is said', async () => {
  const { context, page } = await newScreen(browser, 'hp');
  const places = placesIn(await mapData()).map(({ properties }) => properties);
  const jenis = places[0]?.jenis ?? '';
  const others = places.filter((place) => place.jenis !== jenis);
  const labels = (shown: typeof places) => shown.map(({ nomor, nama }) => `${nomor}. ${nama}`);
  const shown = async () =>
    (await pins(page).evaluateAll((all) => all.map((pin) => pin.getAttribute('aria-label')))).sort();
  await page.goto(`${stack.url}/peta/`);
  expect(await page.getByRole('checkbox').count()).toBe(0);
  await openMap(page);
  expect(await shown()).toEqual(labels(places));

  const choice = page.getByRole('group', { name: 'Tampilkan di peta' });
  await choice.getByLabel(`${jenis} (${places.length - others.length})`, { exact: true }).focus();
  await page.keyboard.press('Space');
  await status(page)
    .filter({ hasText: `Peta memuat ${others.length} dari ${places.length}\u00a0tempat.` })
    .waitFor();
  await until('the others are shown', async () => String(await shown()) === String(labels(others)));
  expect(await page.locator('ol.svcs a').count()).toBe(places.length);
  await page.keyboard.press('Space');
  await until('all are shown again', async () => String(await shown()) === String(labels(places)));
  await context.close();
});

test('where I am is asked for when I press the button, never before, and is sent nowhere', async () => {
  const { context, page, faults } = await newScreen(browser, 'hp');
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: -7.546, longitude: 110.84, accuracy: 50 });
  await context.addInitScript(() => {
    const asked = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
    navigator.geolocation.getCurrentPosition = (...args) => {
      document.documentElement.dataset.asked = 'yes';
      asked(...args);
    };
  });
  await openMap(page);
  expect(await page.locator('html[data-asked]').count()).toBe(0);
  const requests = requestsOf(page);
  const button = page.getByRole('button', { name: 'Tampilkan letak saya' });
  await button.click();
  await status(page).filter({ hasText: 'Titik biru adalah letak Anda.' }).waitFor();
  expect(await page.locator('html[data-asked]').count()).toBe(1);
  expect(await page.locator('.maplibregl-user-location-dot').isVisible()).toBe(true);
  await keepScreenshot(page, 'peta-letak-hp');
  expect(requests).toEqual([]);

  await context.setGeolocation({ latitude: -6.2, longitude: 106.8 });
  await button.click();
  await status(page).filter({ hasText: 'Anda berada di luar peta ini.' }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test('whoever does not let the map know where they are is told how to change that, and uses it all the same', async () => {
  const { context, page, faults } = await newScreen(browser, 'hp');
  await openMap(page);
  await page.getByRole('button', { name: 'Tampilkan letak saya' }).click();
  await status(page).filter({ hasText: 'izinnya ditolak' }).waitFor();
  await pins(page).first().click();
  await popup(page).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test('a base map of the operator is drawn below the places, from ranges of one file on this site', async () => {
  const { context, page, faults } = await newScreen(browser, 'meja');
  const lake = { closed: true, properties: { kind: 'lake' }, points: [[110.8, -7.58], [110.89, -7.58], [110.89, -7.5], [110.8, -7.5]] } as const; // prettier-ignore
  const archive = join(stack.data, 'peta.pmtiles');
  await writeFile(archive, baseMap({ water: [lake] }, { attribution: 'Peta dasar uji © OpenStreetMap' }));
  const requests = requestsOf(page);
  const ranges: string[] = [];
  page.on('response', (response) => {
    if (response.url() !== `${stack.url}/peta.pmtiles` || response.request().method() !== 'GET') return;
    ranges.push(`${response.status()} ${response.request().headers().range}`);
  });
  await openMap(page);
  await page.getByText('Peta dasar uji © OpenStreetMap').waitFor();
  await until('the water is drawn', () => isBlueAtCentre(page));
  await keepScreenshot(page, 'peta-dasar-meja');
  expect(ranges.length).toBeGreaterThan(1);
  for (const range of ranges) expect(range).toMatch(/^206 bytes=\d+-\d+$/);
  expect(foreign(requests)).toEqual([]);
  expect(faults).toEqual([]);
  await rm(archive);
  await context.close();
});

test('when the signal is gone the drawing stays, and the interactive map can be asked for again', async () => {
  const { context, page } = await newScreen(browser, 'hp');
  await page.goto(`${stack.url}/peta/`);
  await offer(page).waitFor();
  await context.setOffline(true);
  await offer(page).click();
  await status(page).filter({ hasText: 'Peta interaktif tidak dapat dimuat.' }).waitFor();
  expect(await page.locator('svg.map').isVisible()).toBe(true);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Coba muat lagi' }).click();
  await pins(page).first().waitFor({ timeout: mapTimeoutMs });
  await context.close();
});

test('with the interactive map open the page breaks no accessibility rule, by day and by night', async () => {
  for (const dark of [false, true]) {
    for (const screen of ['hp', 'meja'] as const) {
      const { context, page } = await newScreen(browser, screen, { dark });
      await openMap(page);
      expect(await accessibilityFaults(page)).toEqual([]);
      await pins(page).first().click();
      await popup(page).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await keepScreenshot(page, `peta-${screen}${dark ? '-gelap' : ''}`);
      await context.close();
    }
  }
});

/** Gives the first place of the map a neighbour in the east. @returns the first place */
async function addNeighbour(page: Page, nama: string, degrees: number): Promise<PlaceFeature['properties']> {
  const data = await mapData();
  const [first] = placesIn(data);
  if (!first) throw new Error('addNeighbour: the examples have no place on the map');
  const [lng, lat] = first.geometry.coordinates;
  data.features.push({
    ...first,
    geometry: { type: 'Point', coordinates: [lng + degrees, lat] },
    properties: { ...first.properties, nama, nomor: data.features.length },
  });
  await page.route('**/peta/wilayah.geojson', (route) => route.fulfill({ json: data }));
  return first.properties;
}

/** Whether the middle of the map, where no pin stands, is bluer than the ivory that it is without water. */
async function isBlueAtCentre(page: Page): Promise<boolean> {
  const picture = sharp(await page.locator('.maplibregl-canvas').screenshot());
  const { width, height } = await picture.metadata();
  const [red = 0, , blue = 0] = await picture
    .extract({ left: Math.round(width / 2), top: Math.round(height / 2), width: 1, height: 1 })
    .raw()
    .toBuffer();
  return blue > red + 10;
}
