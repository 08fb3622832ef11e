import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { exampleChanges } from '../../site/src/content/contoh.ts';
import { readChanges } from '../../site/src/content/changes.ts';
import { ContentDatabase, Touched } from '../../site/src/content/database.ts';
import { digestOf, tagOf } from '../../site/src/content/query.ts';
import type { Query } from '../../site/src/content/query.ts';
import { withEntry } from '../../site/publisher/preview-view.ts';

const examples = [...exampleChanges()];
const report = examples.find(({ jenis }) => jenis === 'kegiatan')?.data as Record<string, unknown>;

/** A report of an RW on a day, as the CMS hands it out. */
function kegiatan(id: string, fields: Record<string, unknown> = {}) {
  const mulai = '2026-11-10T08:00:00+07:00';
  return { jenis: 'kegiatan', id, data: { ...report, slug: id, mulai, selesai: null, rw: [4], ...fields } };
}

function filled(...changes: Parameters<ContentDatabase['apply']>[0][]): ContentDatabase {
  const content = new ContentDatabase(':memory:');
  for (const change of changes) content.apply(change, new Touched());
  return content;
}

const slugs = (rows: { isi: string }[]) => rows.map(({ isi }) => (JSON.parse(isi) as { slug: string }).slug);

test('a list has its natural order, whatever order the documents came in', () => {
  const days = ['2026-11-02', '2026-11-30', '2025-12-31', '2026-11-10'];
  const reports = days.map((day) => kegiatan(`pada-${day}`, { mulai: `${day}T08:00:00+07:00` }));
  const newestFirst = ['pada-2026-11-30', 'pada-2026-11-10', 'pada-2026-11-02', 'pada-2025-12-31'];
  for (const order of [reports, [...reports].reverse()]) {
    const content = filled(...order);
    expect(slugs(content.list('kegiatan', {}))).toEqual(newestFirst);
    expect(slugs(content.list('kegiatan', { where: ['bulan', '2026-11'], reverse: true, skip: 1, limit: 1 }))).toEqual([
      'pada-2026-11-10',
    ]);
    expect(slugs(content.list('kegiatan', { until: '2026-11-10', limit: 1 }))).toEqual(['pada-2026-11-10']);
    expect(slugs(content.list('kegiatan', { since: '2026-11-10', reverse: true }))).toEqual([
      'pada-2026-11-10',
      'pada-2026-11-30',
    ]);
  }
});

test('a report at 23.30 WIB belongs to that day and month, not to those of Greenwich', () => {
  const content = filled(kegiatan('malam', { mulai: '2026-10-31T23:30:00+07:00' }));
  expect(content.tally('kegiatan', 'bulan', '')).toEqual([{ value: '2026-10', count: 1 }]);
  expect(slugs(content.list('kegiatan', { since: '2026-11-01' }))).toEqual([]);
  expect(slugs(content.list('kegiatan', { until: '2026-10-31' }))).toEqual(['malam']);
});

test('of two documents with one slug the same one is shown in whatever order they come, the other when it goes', () => {
  const [a, b] = [kegiatan('a', { slug: 'sama', judul: 'Dari A' }), kegiatan('b', { slug: 'sama', judul: 'Dari B' })];
  for (const order of [
    [a, b],
    [b, a],
  ]) {
    const content = filled(...order);
    expect(content.entry('kegiatan', 'sama')?.isi).toContain('Dari A');
    expect(content.rejected()).toMatchObject([{ id: 'b', problems: [{ jalur: 'slug' }] }]);
    content.apply({ ...a, data: null }, new Touched());
    expect(content.entry('kegiatan', 'sama')?.isi).toContain('Dari B');
    expect(content.rejected()).toEqual([]);
  }
});

test('a document that fails its check is left out until it is put right', () => {
  const content = filled(kegiatan('a'), kegiatan('rusak', { mulai: '17 Agustus' }));
  expect(content.counts()).toEqual({ kegiatan: 1 });
  expect(content.rejected()).toMatchObject([{ id: 'rusak', slug: 'rusak', problems: [{ jalur: 'mulai' }] }]);
  content.apply(kegiatan('rusak'), new Touched());
  expect(content.counts()).toEqual({ kegiatan: 2 });
});

test('a withdrawn document that comes back under another address is found from the old one', () => {
  const content = filled(kegiatan('lama'));
  content.apply(
    { ...kegiatan('lama'), data: null, ditarik: { alamat: '/kegiatan/lama/', alasan: 'Diminta warga.' } },
    new Touched(),
  );
  const touched = new Touched();
  content.apply(kegiatan('lama', { slug: 'baru' }), touched);
  expect(touched.moved).toEqual([{ noun: 'kegiatan', id: 'lama', from: 'lama' }]);
  expect(content.withdrawnPaths()).toEqual([]);
});

test('a change touches what it was and what it becomes, and no answer changes that it does not touch', () => {
  const content = filled(...examples, kegiatan('pindah'));
  const questions: Query[] = [
    ['entry', 'kegiatan', 'pindah'],
    ['entry', 'kegiatan', 'pindah-rumah'],
    ['list', 'kegiatan', { where: ['bulan', '2026-11'] }],
    ['list', 'kegiatan', { where: ['bulan', '2026-12'] }],
    ['list', 'kegiatan', { where: ['rw', '4'] }],
    ['list', 'kegiatan', { where: ['rw', '5'] }],
    ['list', 'kegiatan', { limit: 7 }],
    ['tally', 'kegiatan', 'bulan', '2026-'],
    ['values', 'kegiatan', 'rw-tahun', '5/'],
    ['parts', 'kegiatan', 'bulan', 40],
    ['parts-of', 'kegiatan', ['bulan', '2026-11'], 1],
    ['parts-of', 'kegiatan', ['bulan', '2026-12'], 1],
    ['count', 'kegiatan'],
    ['list', 'layanan', {}],
    ['list', 'wilayah', { where: ['jenis', 'rw'] }],
    ['today'],
  ];
  const view = { store: content, hari: '2026-11-22' };
  const before = questions.map((query) => digestOf(query, view));
  const touched = new Touched();
  content.apply(kegiatan('pindah', { slug: 'pindah-rumah', mulai: '2026-12-01T08:00:00+07:00', rw: [5] }), touched);
  const changed = questions.filter((query, index) => digestOf(query, view) !== before[index]);
  expect(changed.filter((query) => !touched.tags.has(tagOf(query)))).toEqual([]);
  expect(changed.map(([kind, noun]) => `${kind} ${noun}`)).toContain('values kegiatan');
  expect(changed.map(([, noun]) => noun)).not.toContain('layanan');
  expect(touched.moved).toEqual([{ noun: 'kegiatan', id: 'pindah', from: 'pindah' }]);
});

test('the store with one entry laid over it answers like a store that has it', () => {
  const edited = kegiatan('b', { slug: 'b-baru', mulai: '2026-11-20T08:00:00+07:00' });
  const others = [kegiatan('a'), kegiatan('c', { mulai: '2026-11-25T08:00:00+07:00' })];
  const laid = withEntry(filled(...others, kegiatan('b')), 'kegiatan', { ...edited.data, id: 'b' } as never);
  const stored = filled(...others, edited);
  for (const selection of [{}, { limit: 2 }, { reverse: true as const, skip: 1, limit: 1 }]) {
    expect(slugs(laid.list('kegiatan', selection))).toEqual(slugs(stored.list('kegiatan', selection)));
  }
  expect(laid.entry('kegiatan', 'b-baru')).toBeDefined();
});

test('an answer of the CMS counts only when it is whole and answers the question', async () => {
  const lines = ['{"skema":2,"sejak":4}', JSON.stringify(kegiatan('a')), '{"jenis":"kegiatan","id":"b","data":null}'];
  const body = lines.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(body).digest('hex');
  const whole = `${body}${JSON.stringify({ akhir: true, revisi: 6, jumlah: 2, sha256 })}\n`;
  expect(await read(whole, 4)).toEqual({ changes: 2, revisi: 6 });

  const [head = '', first = '', second = ''] = lines;
  const swapped = whole.replace(`${first}\n${second}`, `${second}\n${first}`);
  const damaged = [
    whole.slice(0, -2),
    body,
    whole.replace(`${second}\n`, ''),
    whole.replace('"rw":[4]', '"rw":[5]'),
    '',
  ];
  for (const text of [...damaged, swapped, `${whole}${second}\n`, whole.replace(head, '{"skema":1,"sejak":4}')]) {
    await expect(read(text, 4)).rejects.toThrow(/not whole/);
  }
  await expect(read(whole, 5)).rejects.toThrow(/it answers to 4, asked was 5/);
});

async function read(text: string, since: number): Promise<{ changes: number; revisi: number }> {
  const answer = readChanges([text.slice(0, 30), text.slice(30)], since);
  for (let changes = 0; ; changes += 1) {
    const next = await answer.next();
    if (next.done) return { changes, revisi: next.value.revisi };
  }
}
