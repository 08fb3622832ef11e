import { expect, test } from 'vitest';
import { WorkerPhone } from '../support/worker-phone.ts';

const titles = JSON.stringify({ layanan: [['SKTM', '/layanan/sktm/']] });

test('the scripts of a page that is still being kept are not forgotten meanwhile', async () => {
  let lineBack = () => {};
  const slow = new Promise<string>((resolve) => (lineBack = () => resolve('/* slow */')));
  const answers: Record<string, string> = {
    '/cari/saran.json': titles,
    '/layanan/sktm/': '<script src="/_astro/old.js"></script>',
    '/peta/': '<script src="/_astro/quick.js"></script><script src="/_astro/slow.js"></script>',
  };
  const phone = await WorkerPhone.start(async (path) => (path === '/_astro/slow.js' ? slow : (answers[path] ?? '')));

  const map = phone.open('/peta/');
  await expect.poll(() => phone.names('aset-1')).toContain('/_astro/quick.js');
  // Keeps all services as well, and forgets then what no kept page names.
  await phone.open('/');
  expect(phone.names('halaman-1')).toContain('/layanan/sktm/');
  lineBack();
  await map;

  expect(phone.names('halaman-1')).toContain('/peta/');
  expect(phone.names('aset-1').sort()).toEqual(['/_astro/old.js', '/_astro/quick.js', '/_astro/slow.js']);
});

test('what no kept page names any more is forgotten when nothing is being kept', async () => {
  let script = 'first';
  const answers: Record<string, () => string> = {
    '/cari/saran.json': () => titles,
    '/layanan/sktm/': () => `<script src="/_astro/${script}.js"></script>`,
  };
  const phone = await WorkerPhone.start(async (path) => answers[path]?.() ?? '');
  await phone.open('/');
  expect(phone.names('aset-1')).toEqual(['/_astro/first.js']);
  script = 'second';
  await phone.open('/layanan/sktm/');
  expect(phone.names('aset-1')).toContain('/_astro/second.js');

  phone.kept.get('halaman-1')?.delete('/cari/saran.json');
  await phone.open('/');
  expect(phone.names('aset-1')).toEqual(['/_astro/second.js']);
});

test('a browser without locks keeps pages with their scripts too, and forgets none', async () => {
  const answers: Record<string, string> = {
    '/cari/saran.json': titles,
    '/layanan/sktm/': '<script src="/_astro/first.js"></script>',
  };
  const phone = await WorkerPhone.start(async (path) => answers[path] ?? '', false);
  phone.kept.set('aset-1', new Map([['/_astro/earlier.js', '']]));
  await phone.open('/');
  expect(phone.names('halaman-1')).toContain('/layanan/sktm/');
  expect(phone.names('aset-1')).toEqual(['/_astro/earlier.js', '/_astro/first.js']);
});
