import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { announcePhoto, stranger } from '../support/people.ts';
import type { AnnouncedPhoto, Answer, Person } from '../support/people.ts';
import { writeReport } from '../support/reports.ts';
import { routesOf } from '../support/routes.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { expectStatus } from '../support/submissions.ts';
import { tusClient } from '../support/tus.ts';

/** Whose submissions there are, and who comes to each of them. */
const owners = ['rt', 'otherRt', 'rw', 'otherRw'] as const;
const people = ['stranger', ...owners, 'petugas', 'lurah', 'admin'] as const;
type Owner = (typeof owners)[number];
type Somebody = (typeof people)[number];

/** Product handbook, 4: an RT its own; an RW its own and its RTs'; the office all of them, by its own routes. */
const unitsOf: Partial<Record<Somebody, readonly Owner[]>> = {
  rt: ['rt'],
  otherRt: ['otherRt'],
  rw: ['rw', 'rt', 'otherRt'],
  otherRw: ['otherRw'],
};
const office: readonly Somebody[] = ['petugas', 'lurah', 'admin'];
/** Of it, whoever decides: the operator reads all, and decides nothing. */
const deciding: readonly Somebody[] = ['petugas', 'lurah'];

interface Submission {
  uuid: string;
  photo: AnnouncedPhoto;
  isi: object;
  dokumen: string;
  /** Of an upload that its owner has begun. */
  upload: string;
}

type Ask = (person: Person, submission: Submission) => Promise<Answer>;
type Rule = 'unit' | 'starter' | 'office' | 'deciding' | 'lurah' | 'nobody';

const call =
  (method: string, path: (submission: Submission) => string, body?: object): Ask =>
  (person, submission) =>
    person.call(method, path(submission), body);
const own =
  (end = '') =>
  (submission: Submission) =>
    `/api/kiriman/${submission.uuid}${end}`;
const desk =
  (end = '') =>
  (submission: Submission) =>
    `/moderasi/${submission.uuid}${end}`;
const seen = { versi: 1, catatan: 'Tanggal dan tempat kurang.' };

/**
 * Every route that concerns one submission, and who may use it: its unit, who began the upload, the office, of it
 * whoever decides, or the lurah and the operator.
 * What a volunteer has written, nobody in the office sends.
 */
const rules: Record<string, { rule: Rule; ask: Ask }> = {
  'GET /api/kiriman/:uuid': { rule: 'unit', ask: call('GET', own()) },
  'PUT /api/kiriman/:uuid': {
    rule: 'unit',
    ask: ({ call }, { uuid, isi, photo }) =>
      call('PUT', `/api/kiriman/${uuid}`, { jenis: 'kegiatan', versi: 1, isi, foto: [photo.announcement] }),
  },
  'POST /api/kiriman/:uuid/ajukan': { rule: 'unit', ask: call('POST', own('/ajukan'), {}) },
  'POST /api/kiriman/:uuid/batalkan': { rule: 'unit', ask: call('POST', own('/batalkan'), {}) },
  'POST /api/kiriman/:uuid/koreksi': { rule: 'unit', ask: call('POST', own('/koreksi'), {}) },
  'GET /api/kiriman/:uuid/foto/:id': { rule: 'unit', ask: askPhoto('GET') },
  'DELETE /api/kiriman/:uuid/foto/:id': { rule: 'unit', ask: askPhoto('DELETE') },
  'POST /api/unggah/:id?': {
    rule: 'unit',
    ask: async ({ token }, { uuid, photo }) => {
      const { filename, bytes, announcement } = photo;
      return plain(await tusClient(cms.url, token).begin({ kiriman: uuid, foto: announcement.id, filename, bytes }));
    },
  },
  'PATCH /api/unggah/:id?': {
    rule: 'starter',
    ask: async ({ token }, { upload, photo }) =>
      plain(await tusClient(cms.url, token).send(upload, 0, photo.bytes.subarray(0, 10))),
  },
  'GET /moderasi/:uuid': { rule: 'office', ask: call('GET', desk()) },
  'GET /moderasi/:uuid/foto/:id': {
    rule: 'office',
    ask: ({ call }, { uuid, photo }) => call('GET', `/moderasi/${uuid}/foto/${photo.announcement.id}`),
  },
  'GET /moderasi/dokumen/:jenis/:documentId': {
    rule: 'office',
    ask: ({ call }, { dokumen }) => call('GET', `/moderasi/dokumen/kegiatan/${dokumen}`),
  },
  'GET /moderasi/:uuid/versi': { rule: 'office', ask: call('GET', desk('/versi')) },
  'GET /moderasi/:uuid/versi/:n': { rule: 'office', ask: call('GET', desk('/versi/1')) },
  'POST /moderasi/:uuid/pulihkan': { rule: 'deciding', ask: call('POST', desk('/pulihkan'), { versi: 1, ke: 1 }) },
  'POST /moderasi/:uuid/hapus-data': {
    rule: 'lurah',
    ask: call('POST', desk('/hapus-data'), { versi: 1, alasan: 'Diminta pemilik data.' }),
  },
  'POST /moderasi/:uuid/pratinjau': { rule: 'office', ask: call('POST', desk('/pratinjau'), {}) },
  'POST /moderasi/:uuid/lihat': { rule: 'office', ask: call('POST', desk('/lihat'), {}) },
  'POST /moderasi/:uuid/tugaskan': { rule: 'deciding', ask: call('POST', desk('/tugaskan'), { petugas: null }) },
  'POST /moderasi/:uuid/sunting': { rule: 'deciding', ask: call('POST', desk('/sunting'), { versi: 1, isi: {} }) },
  'POST /moderasi/:uuid/foto/:id/samarkan': {
    rule: 'deciding',
    ask: ({ call }, { uuid, photo }) =>
      call('POST', `/moderasi/${uuid}/foto/${photo.announcement.id}/samarkan`, {
        versi: 1,
        bidang: [{ x: 0, y: 0, lebar: 1, tinggi: 1 }],
      }),
  },
  'POST /moderasi/:uuid/ajukan': { rule: 'nobody', ask: call('POST', desk('/ajukan'), { versi: 1 }) },
  ...Object.fromEntries(
    ['periksa', 'setujui', 'kembalikan', 'tolak', 'urungkan', 'tarik'].map((decision) => [
      `POST /moderasi/:uuid/${decision}`,
      { rule: 'deciding' as const, ask: call('POST', desk(`/${decision}`), seen) },
    ]),
  ),
};

/**
 * Accounts (product handbook, 4): kept by the operator, cards printed and phones locked by petugas too, the list seen
 * by the lurah. With an empty body, whoever is let in hears what is missing.
 */
const accountRules: Record<string, readonly Somebody[]> = {
  'POST /moderasi/setujui-sekaligus': office,
  'POST /moderasi/akun/pratinjau': ['admin'],
  'POST /moderasi/akun/impor': ['admin'],
  'POST /moderasi/akun/kartu': ['petugas', 'admin'],
  'POST /moderasi/akun/:id/kunci': ['petugas', 'admin'],
  'POST /moderasi/akun/:id/akhiri': ['admin'],
  // The second factor, everybody's own; who has lost theirs is helped by the lurah or an admin.
  'POST /moderasi/totp/mulai': office,
  'POST /moderasi/totp/aktifkan': office,
  'POST /moderasi/totp/matikan': office,
  'POST /moderasi/totp/:id/reset': ['lurah', 'admin'],
  // The first visit and the PIN: whoever holds the code or the phone, `akun.test.ts`.
  'POST /api/akun/aktivasi': people,
  'POST /api/akun/aktifkan': people,
  'POST /api/akun/masuk': people,
  // Each account what it is told itself; the office all that could not be sent.
  'PUT /api/kabar': owners,
  'POST /api/kabar/langganan': owners,
  'DELETE /api/kabar/langganan': owners,
  'PUT /moderasi/kabar': office,
  'POST /moderasi/kabar/langganan': office,
  'DELETE /moderasi/kabar/langganan': office,
  'POST /moderasi/kabar/ulang': office,
};

/** Routes that concern no single submission, or let nobody do anything, with who may use them. */
const others: Record<string, readonly Somebody[]> = {
  'GET /api/kiriman': owners,
  'GET /moderasi/antrean': office,
  'GET /moderasi/gagal': office,
  'GET /moderasi/riwayat.csv': ['lurah', 'admin'],
  'GET /moderasi/tugas/layanan': office,
  'GET /moderasi/papan': office,
  'GET /moderasi/akun': office,
  'GET /api/kabar': owners,
  'GET /moderasi/kabar': office,
  'GET /moderasi/totp': office,
  'GET /api/unggah/:id?': [],
  'PUT /api/unggah/:id?': [],
  'DELETE /api/unggah/:id?': [],
};

function askPhoto(method: string): Ask {
  return ({ call }, { uuid, photo }) => call(method, `/api/kiriman/${uuid}/foto/${photo.announcement.id}`);
}

const plain = ({ status, message }: { status: number; message: string }): Answer => ({
  status,
  body: { error: { message } },
});

let cms: RunningCms;
let cast: Cast & { stranger: Person };

beforeAll(async () => {
  cms = await startCms({ seed: 'none' });
  cast = { ...(await gatherCast(cms)), stranger: stranger(cms) };
});
afterAll(() => cms.stop());

test('every route about submissions has its rule here', () => {
  const mounted = routesOf(cms.strapi).filter((route) =>
    /^\w+ \/(?:api\/(?:akun|kabar|kiriman|unggah)|moderasi)\b/.test(route),
  );
  expect([rules, others, accountRules].flatMap(Object.keys).sort()).toEqual(mounted);
});

test('a draft, with its photos, is no business of anybody but its unit: whoever else asks changes nothing', async () => {
  for (const owner of owners) {
    const submission = await write(owner);
    const before = await stored();
    const letIn: string[] = [];
    for (const [route, { rule, ask }] of Object.entries(rules)) {
      for (const person of people.filter((person) => !may(person, owner, rule))) {
        const answer = await ask(cast[person], submission);
        if (!isRefusal(answer)) letIn.push(`${person}: ${route} → ${answer.status}`);
      }
    }
    expect(letIn, `what ${owner} has written`).toEqual([]);
    expect(await stored()).toEqual(before);
  }
});

describe.each(Object.entries(rules).filter(([, { rule }]) => rule !== 'nobody'))('%s', (_, { rule, ask }) => {
  test('lets in whom it is for', async () => {
    const refused: string[] = [];
    for (const owner of owners) {
      for (const person of people.filter((person) => may(person, owner, rule))) {
        const answer = await ask(cast[person], await write(owner, rule === 'unit' || rule === 'starter'));
        if (isRefusal(answer)) refused.push(`${person}, of ${owner}: ${answer.status}`);
      }
    }
    expect(refused).toEqual([]);
  });
});

test('a list names what its reader may open, and nothing else', async () => {
  const written = new Map<string, Owner>();
  for (const owner of owners) written.set((await write(owner)).uuid, owner);
  for (const person of owners) {
    const { body } = expectStatus(await cast[person].call('GET', '/api/kiriman'), 200);
    const named = (body.daftar as { uuid: string }[]).flatMap(({ uuid }) => written.get(uuid) ?? []);
    expect(named.sort(), person).toEqual([...(unitsOf[person] ?? [])].sort());
  }
});

test.each(Object.entries(others))('%s is for %s', async (route, allowed) => {
  const [method = '', path = ''] = route.split(' ');
  for (const person of people) {
    const { status } = await cast[person].call(method, path.replace('/:id?', '/1'));
    expect(status < 400, `${person} → ${status}`).toBe(allowed.includes(person));
  }
});

test.each(Object.entries(accountRules))('%s lets in %s', async (route, allowed) => {
  const [method = '', path = ''] = route.split(' ');
  for (const person of people) {
    const { status } = await cast[person].call(method, path.replace(':id', '999999'), {});
    expect(![401, 403].includes(status), `${person} → ${status}`).toBe(allowed.includes(person));
  }
});

function may(person: Somebody, owner: Owner, rule: Rule): boolean {
  switch (rule) {
    case 'unit':
      return unitsOf[person]?.includes(owner) ?? false;
    case 'starter':
      return person === owner;
    case 'office':
      return office.includes(person);
    case 'deciding':
      return deciding.includes(person);
    case 'lurah':
      return person === 'lurah' || person === 'admin';
    case 'nobody':
      return false;
  }
}

/** Refused for who they are. Whom a route is for may still hear that something is too early or too late. */
function isRefusal({ status, body }: Answer): boolean {
  if (status === 401 || status === 403) return true;
  return status === 404 && /^(?:Kiriman|Unggahan) ini tidak ditemukan\.$/.test(String(body?.error?.message));
}

/** A draft with an announced photo, of which the upload has begun unless nobody asks: an account begins sixty a day. */
async function write(owner: Owner, begins = true): Promise<Submission> {
  const { uuid, isi } = writeReport(0, owner);
  const photo = announcePhoto('warga.jpg', Buffer.from(randomUUID()), 'Warga menyapu jalan');
  const body = { jenis: 'kegiatan', isi, foto: [photo.announcement] };
  expectStatus(await cast[owner].call('PUT', `/api/kiriman/${uuid}`, body), 201);
  const { dokumen } = await rows('kiriman').findOne({ where: { uuid } });
  if (!begins) return { uuid, photo, isi, dokumen, upload: '' };
  const { filename, bytes, announcement } = photo;
  const { location } = await tusClient(cms.url, cast[owner].token).begin({
    kiriman: uuid,
    foto: announcement.id,
    filename,
    bytes,
  });
  if (!location) throw new Error('the upload did not begin');
  return { uuid, photo, isi, dokumen, upload: location };
}

const rows = (name: string) => cms.strapi.db.query(`api::${name}.${name}`);

/** Everything that a request could have changed. */
async function stored(): Promise<object> {
  const tables = ['kiriman', 'foto-kiriman', 'riwayat', 'terbitan', 'kegiatan'];
  return Object.fromEntries(
    await Promise.all(tables.map(async (name) => [name, await rows(name).findMany()] as const)),
  );
}
