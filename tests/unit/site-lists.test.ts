import { types } from '@moncer/content-types';
import type { Entry, Noun } from '@moncer/content-types';
import { examples } from '@moncer/content-types/examples';
import { expect, test } from 'vitest';
import { barsOf, groupFigures, totalOf } from '../../site/src/lib/monografi.ts';
import { currentPengumuman } from '../../site/src/lib/pengumuman.ts';
import { reportingTree } from '../../site/src/lib/struktur.ts';

const monografi = entries('monografi');
const struktur = entries('struktur');

test('figures of different years or sources never share a chart', () => {
  for (const { charted } of groupFigures(monografi)) {
    for (const { daftarAngka } of charted) {
      expect(new Set(daftarAngka.map(({ tahun, sumber }) => JSON.stringify([tahun, sumber]))).size).toBe(1);
    }
  }
});

test('every figure stands on the page exactly once', () => {
  const shown = groupFigures(monografi).flatMap(({ charted, single }) => [
    ...charted.flatMap(({ daftarAngka }) => daftarAngka),
    ...single,
  ]);
  expect(shown.map(({ slug }) => slug).sort()).toEqual(monografi.map(({ slug }) => slug).sort());
});

test('the total that a source gives is no bar beside its parts', () => {
  const [block] = groupFigures(monografi).find(({ kelompok }) => kelompok === 'pendidikan')?.charted ?? [];
  if (!block) throw new Error('the examples have no figures on schooling');
  expect(totalOf(block)?.nilai).toBe(37_998);
  expect(barsOf(block).map(({ value }) => value)).not.toContain(37_998);
});

test('each post stands below the one it reports to, and none is lost', () => {
  const [lurah] = reportingTree(struktur.filter(({ kelompok }) => kelompok === 'kelurahan'));
  expect(lurah?.struktur.slug).toBe('lurah');
  expect(lurah?.below.map((post) => post.struktur.slug)).toEqual(
    struktur.filter(({ induk }) => induk === 'lurah').map(({ slug }) => slug),
  );
});

test('posts that report to each other in a ring are still shown', () => {
  const [first, second] = struktur;
  if (!first || !second) throw new Error('the examples have fewer than two posts');
  const ring = [
    { ...first, induk: second.slug },
    { ...second, induk: first.slug },
  ];
  const [top] = reportingTree(ring);
  expect([top?.struktur.slug, top?.below[0]?.struktur.slug]).toEqual([first.slug, second.slug]);
});

test('a notice is shown from its first day to its last, the urgent before the ordinary', () => {
  const [a, b] = entries('pengumuman');
  if (!a || !b) throw new Error('the examples have fewer than two notices');
  const ordinary = { ...a, tingkat: 'biasa' as const, mulai: '2026-11-20', selesai: '2026-11-22' };
  const urgent = { ...b, tingkat: 'darurat' as const, mulai: '2026-11-22', selesai: '2026-11-22' };
  const shownOn = (day: string) => currentPengumuman([ordinary, urgent], day).map(({ tingkat }) => tingkat);
  expect(['2026-11-19', '2026-11-20', '2026-11-22', '2026-11-23'].map(shownOn)).toEqual([
    [],
    ['biasa'],
    ['darurat', 'biasa'],
    [],
  ]);
});

/** The examples of a noun, as the site reads them. */
function entries<N extends Noun>(noun: N): Entry<N>[] {
  return examples[noun].map((example) => types[noun].entry.parse(example) as Entry<N>);
}
