import { createServer } from 'node:http';
import type { Agent } from 'node:https';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { loadCmsModule } from '../support/cms-module.ts';

const { nextTry } = loadCmsModule('kabar/back-off') as {
  nextTry: (tries: number, since: number, now: number) => number | undefined;
};
const { ringkasanMail } = loadCmsModule('kabar/ringkasan-words') as {
  ringkasanMail: (digest: object, room: string) => { subject: string; text: string };
};
const { isPublicEndpoint, publicAgent } = loadCmsModule('kabar/public-host') as {
  isPublicEndpoint: (address: string) => boolean;
  publicAgent: (lookup: unknown) => Agent;
};

const minute = 60_000;
const room = 'https://kel-contoh.go.id/meja/';

test('what fails is tried again after 1, 5 and 30 minutes, 2 hours, then daily, for seven days', () => {
  const pauses: number[] = [];
  let now = 0;
  for (let tries = 1; ; tries++) {
    const at = nextTry(tries, 0, now);
    if (at === undefined) break;
    pauses.push((at - now) / minute);
    now = at;
  }
  expect(pauses).toEqual([1, 5, 30, 120, ...Array.from({ length: 6 }, () => 1440)]);
});

test('the digest says what waits, what is late, what failed and what was decided', () => {
  const { subject, text } = ringkasanMail(
    {
      hari: '2026-11-30',
      menunggu: 7,
      lewat: 2,
      gagal: 1,
      sejak: '2026-11-27',
      diputus: [
        { nomor: 'K-000012', judul: 'Kerja bakti RT 3', putusan: 'disetujui' },
        { nomor: 'K-000013', judul: 'Posyandu Melati', putusan: 'dikembalikan' },
      ],
      lainnya: 4,
    },
    room,
  );
  expect(`${subject}\n\n${text}`).toMatchInlineSnapshot(`
    "Ringkasan 30 November 2026: 7 kiriman menunggu

    7 kiriman menunggu.
    2 kiriman sudah lewat batas waktu.
    1 kiriman sudah disetujui, tetapi belum bisa tayang.

    Diputus sejak 27 November 2026:
    - K-000012, Kerja bakti RT 3: disetujui
    - K-000013, Posyandu Melati: dikembalikan
    - dan 4 kiriman lain

    Buka: https://kel-contoh.go.id/meja/

    Anda meminta surel ini di Moncer. Untuk berhenti, buka "Pemberitahuan" di bagian bawah https://kel-contoh.go.id/meja/"
  `);
});

test('the digest of a quiet day is short', () => {
  const quiet = { hari: '2026-12-01', menunggu: 0, lewat: 0, gagal: 0, sejak: '2026-11-30', diputus: [], lainnya: 0 };
  expect(ringkasanMail(quiet, room).text).toMatchInlineSnapshot(`
    "Tidak ada kiriman yang menunggu.

    Sejak 30 November 2026 belum ada yang diputus.

    Buka: https://kel-contoh.go.id/meja/

    Anda meminta surel ini di Moncer. Untuk berhenti, buka "Pemberitahuan" di bagian bawah https://kel-contoh.go.id/meja/"
  `);
});

test('a browser may name public hosts over https, and no others', () => {
  const services = [
    'fcm.googleapis.com/fcm/send/a',
    'updates.push.services.mozilla.com/wpush/v2/b',
    'web.push.apple.com/c',
  ];
  for (const service of services) expect(isPublicEndpoint(`https://${service}`), service).toBe(true);
  const refused = [
    'http://fcm.googleapis.com/',
    'https://fcm.googleapis.com:8443/',
    'https://petugas:sandi@fcm.googleapis.com/',
    'https://localhost/',
    'https://meja.localhost./',
    'https://printer/',
    'https://printer.local/',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://10.1.2.3/',
    'https://172.31.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://100.64.0.1/',
    'https://0.0.0.0/',
    'https://[::1]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'file:///etc/passwd',
    'bukan alamat',
  ];
  expect(refused.filter(isPublicEndpoint)).toEqual([]);
});

test('a public name that stands for an address at home is not called', async () => {
  let connections = 0;
  const home = createServer().on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => home.listen(0, '127.0.0.1', resolve));
  const { port } = home.address() as AddressInfo;
  const lookup = (_: string, __: object, done: (error: null, found: object[]) => void) =>
    done(null, [
      { address: '203.0.114.1', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ]);
  const asked = request({ host: 'dorong.contoh.com', port, agent: publicAgent(lookup) });
  const error = await new Promise<Error>((resolve) => asked.on('error', resolve).end());
  expect(error.message).toBe('dorong.contoh.com is no public host: 127.0.0.1');
  expect(connections).toBe(0);
  await new Promise((resolve) => home.close(resolve));
});
