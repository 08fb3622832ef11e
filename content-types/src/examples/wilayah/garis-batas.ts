/**
 * The outline of Kelurahan Mojosongo: longitude and latitude in degrees, WGS 84, closed by its first corner.
 *
 * From cahyadsn/wilayah_boundaries, commit 3c5a7960f4d227a38489094d84252bdbb3f978a5, under the MIT
 * licence in LICENSE-garis-batas.txt. Simplified by Douglas–Peucker from 84 corners to 30 and rounded
 * to 5 decimals; no original corner is more than 46 m away. Indicative, not a legal boundary.
 */
export const garisBatas = [
  [110.83645, -7.55395],
  [110.84281, -7.55464],
  [110.84772, -7.5544],
  [110.85178, -7.5521],
  [110.85362, -7.54917],
  [110.85816, -7.5499],
  [110.85747, -7.54929],
  [110.85729, -7.5461],
  [110.85956, -7.53993],
  [110.8547, -7.53856],
  [110.85685, -7.53711],
  [110.85707, -7.53611],
  [110.85921, -7.53508],
  [110.85833, -7.53388],
  [110.85688, -7.53352],
  [110.85424, -7.53532],
  [110.85062, -7.53337],
  [110.8499, -7.53382],
  [110.84838, -7.53308],
  [110.84302, -7.53461],
  [110.83752, -7.53102],
  [110.83513, -7.53275],
  [110.83401, -7.53408],
  [110.83372, -7.5369],
  [110.83128, -7.54142],
  [110.83248, -7.5417],
  [110.83211, -7.54341],
  [110.83514, -7.5442],
  [110.83518, -7.54662],
  [110.83627, -7.54766],
].map(([lng, lat]) => ({ lng: lng!, lat: lat! }));

/** The notice that the licence wants in every copy, after the words about what was changed. */
export const lisensiBatas = `Batas indikatif, bukan batas hukum. Sumber: cahyadsn/wilayah_boundaries, disederhanakan menjadi 30 sudut. Lisensi MIT:

Copyright (c) 2024 Cahya DSN

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
