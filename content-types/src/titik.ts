import { decimal, group, yesNo } from './fields.ts';

/** A point, WGS 84 degrees. The limits are a box around Surakarta, so that swapped numbers are noticed. */
export const titik = group('Titik di peta', 'wilayah.titik', {
  lng: decimal('Bujur', { min: 110.7, max: 111 }),
  lat: decimal('Lintang', { min: -7.7, max: -7.4 }),
  perkiraan: yesNo('Letaknya perkiraan'),
});
