import { expect, test } from 'vitest';
import { areaBetween, changedBy } from '../../site/src/desk/meja/area.ts';
import { valueWords } from '../../site/src/desk/meja/fields.ts';
import { addressOf, filterOf, queryOf } from '../../site/src/desk/meja/filter.ts';

test('the address keeps the filters, and what it does not know falls away', () => {
  const filter = filterOf('?rw=37&lewat=1&jenis=kegiatan&apa=itu&orang=');
  expect(filter).toEqual({ diputus: false, nilai: { rw: '37', jenis: 'kegiatan', lewat: '1' } });
  expect(addressOf(filter)).toBe('/meja/?rw=37&jenis=kegiatan&lewat=1');
  expect(filterOf(addressOf(filter).slice('/meja/'.length))).toEqual(filter);
});

test('without a filter the address is that of the room, and the decided ones have their own', () => {
  expect(addressOf(filterOf(''))).toBe('/meja/');
  expect(addressOf(filterOf('?diputus=1'))).toBe('/meja/?diputus=1');
  expect(queryOf({})).toBe('');
});

test('a rectangle may be drawn from any corner, and ends at the edge of the photo', () => {
  const area = { x: 0.25, y: 0.5, lebar: 0.5, tinggi: 0.25 };
  expect(areaBetween({ x: 0.25, y: 0.5 }, { x: 0.75, y: 0.75 })).toEqual(area);
  expect(areaBetween({ x: 0.75, y: 0.75 }, { x: 0.25, y: 0.5 })).toEqual(area);
  expect(areaBetween({ x: 0.5, y: 0.5 }, { x: 1.4, y: -0.2 })).toEqual({ x: 0.5, y: 0, lebar: 0.5, tinggi: 0.5 });
});

test('by keys a rectangle neither leaves the photo nor vanishes', () => {
  const area = { x: 0.75, y: 0, lebar: 0.25, tinggi: 0.25 };
  const still = { x: 0, y: 0, lebar: 0, tinggi: 0 };
  expect(changedBy(area, { ...still, x: 0.5 })).toEqual(area);
  expect(changedBy(area, { ...still, y: -0.5 })).toEqual(area);
  expect(changedBy(area, { ...still, lebar: 0.25 })).toEqual({ ...area, x: 0.5, lebar: 0.5 });
  expect(changedBy(area, { ...still, tinggi: -1 }).tinggi).toBeGreaterThan(0);
});

test('values are written as people say them', () => {
  const mulai = '2026-10-11T08:30:00+07:00';
  expect(valueWords({ nama: 'selesai', macam: 'waktu' }, { selesai: mulai })).toBe('11\u00a0Oktober\u00a02026, 08.30');
  expect(valueWords({ nama: 'pada', macam: 'hari' }, { pada: '2026-10-11' })).toBe('11\u00a0Oktober\u00a02026');
  expect(valueWords({ nama: 'oleh', macam: 'pilihan', kata: { pkk: 'PKK' } }, { oleh: 'pkk' })).toBe('PKK');
  expect(valueWords({ nama: 'tanpa_jam', macam: 'ya' }, { tanpa_jam: true })).toBe('Ya');
  expect(valueWords({ nama: 'peserta', macam: 'angka' }, { peserta: null })).toBe('');
});

test('a report of which the day alone is known tells no time', () => {
  const isi = { mulai: '2026-10-11T00:00:00+07:00', selesai: '2026-10-11T10:00:00+07:00' };
  const words = (nama: string, tanpa_jam: boolean) => valueWords({ nama, macam: 'waktu' }, { ...isi, tanpa_jam });
  expect(words('mulai', true)).toBe('11\u00a0Oktober\u00a02026');
  expect(words('mulai', false)).toBe('11\u00a0Oktober\u00a02026, 00.00');
  expect(words('selesai', true)).toBe('11\u00a0Oktober\u00a02026, 10.00');
});
