/**
 * Parts that several drawings share. The style is that of the pages: flat shapes, the colours of batik,
 * faces without features, so that nobody can be taken for a real person.
 */

/** Ivory, soga brown, indigo and gold as on the pages, with the greens and reds of the drawings. */
export const warna = {
  tinta: '#2a180c',
  kop: '#3a2212',
  soga: '#6e421c',
  kayu: '#8a5523',
  terakota: '#b5762f',
  prada: '#f3cb6b',
  emas: '#efbf5a',
  gading: '#fbf5e9',
  kertas: '#fffdf6',
  krem: '#f8e3b0',
  pasir: '#e3c791',
  nila: '#24346b',
  nilaMuda: '#33488e',
  biru: '#6f8fb0',
  langit: '#d3dbea',
  daunTua: '#3d592b',
  daun: '#4f6f36',
  daunMuda: '#7a9751',
  rumput: '#a9bd7a',
  pucuk: '#c6d39a',
  bata: '#8a3a1f',
  merah: '#b3341f',
  jingga: '#e5982f',
} as const;

const kulit = ['#8a5a36', '#6e421c', '#a8734a'];

export function svg(...isi: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1200">${isi.join('')}</svg>`;
}

export function bidang(fill: string, d: string): string {
  return `<path fill="${fill}" d="${d}"/>`;
}

export function garis(stroke: string, width: number, d: string, more = ''): string {
  return `<path fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}d="${d}"/>`;
}

export function bulat(fill: string, r: number, ...pusat: [number, number][]): string {
  return pusat.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`).join('');
}

/** Wax dots along a path, as on cloth. */
export function cecek(fill: string, size: number, gap: number, d: string): string {
  return garis(fill, size, d, `stroke-dasharray="0 ${gap}" `);
}

interface Orang {
  baju: string;
  bawah?: string;
  sarung?: boolean;
  kepala?: 'rambut' | 'kerudung' | 'caping' | 'peci' | 'blangkon' | 'sanggul';
  /** The colour of what is on the head. */
  tutup?: string;
  kulit?: 0 | 1 | 2;
  /** Where the hands are, in hundredths of the height from the feet's middle. */
  tangan?: [number, number][];
}

/** A person standing with the feet's middle at x, y. */
export function orang(x: number, y: number, tinggi: number, o: Orang): string {
  const skin = kulit[o.kulit ?? 0]!;
  const legs = o.sarung
    ? bidang(o.bawah ?? warna.soga, 'M-16-45h32l3 45h-38z')
    : garis(o.bawah ?? warna.kop, 13, 'M-8-42-9-6M8-42 9-6');
  const arms = (
    o.tangan ?? [
      [-21, -40],
      [21, -40],
    ]
  ).map(([dx, dy]) => garis(o.baju, 9, `M${dx < 0 ? -13 : 13}-66 ${dx} ${dy}`) + bulat(skin, 4.5, [dx, dy]));
  const torso = bidang(o.baju, 'M-18-38v-23q0-17 18-17t18 17v23z');
  return `<g transform="translate(${x} ${y}) scale(${tinggi / 100})">${legs}${torso}${bulat(skin, 11, [0, -88])}${kepala(o)}${arms.join('')}</g>`;
}

function kepala({ kepala: kind = 'rambut', tutup }: Orang): string {
  const topRambut = 'M-12-87q0-13 12-13t12 13q-4-6-12-6t-12 6z';
  switch (kind) {
    case 'kerudung':
      return bidang(
        tutup ?? warna.prada,
        'M0-102c-13 0-16 10-15 20l-5 15q20 9 40 0l-5-15c1-10-2-20-15-20zm0 6a8 9 0 0 1 0 18 8 9 0 0 1 0-18z',
      );
    case 'caping':
      return bidang(tutup ?? warna.krem, 'M-25-91 0-110 25-91q-25-7-50 0z');
    case 'peci':
      return bidang(tutup ?? warna.tinta, 'M-11-92l1-10h20l1 10q-11-4-22 0z');
    case 'blangkon':
      return bidang(tutup ?? warna.kop, 'M-12-89q-1-15 12-15t12 15q-12-7-24 0z');
    case 'sanggul':
      return bidang(tutup ?? warna.tinta, topRambut) + bulat(tutup ?? warna.tinta, 5.5, [10, -97]);
    case 'rambut':
      return bidang(tutup ?? warna.tinta, topRambut);
  }
}

/** A round tree with its foot at x, y. */
export function pohon(x: number, y: number, tinggi: number, tua: string = warna.daun, muda: string = warna.daunMuda) {
  return `<g transform="translate(${x} ${y}) scale(${tinggi / 100})">${garis('#5a3619', 7, 'M0 0V-58M0-32l13-14M0-24l-11-12')}${bulat(tua, 25, [0, -72])}${bulat(tua, 18, [-22, -58], [21, -56])}${bulat(muda, 12, [-8, -80], [18, -62])}</g>`;
}

/** A village house, its ground line from x to x + lebar at y. */
export function rumah(x: number, y: number, lebar: number, dinding: string = warna.pasir, atap: string = warna.bata) {
  return `<g transform="translate(${x} ${y}) scale(${lebar / 100})">${bidang(dinding, 'M6 0v-44h88V0z')}${bidang(atap, 'M-4-42 22-70h56l26 28z')}${bidang(warna.soga, 'M18 0v-30h18V0z')}${bidang(warna.nilaMuda, 'M52-30h28v16H52z')}${garis(warna.gading, 2.5, 'M66-30v16')}</g>`;
}

/** A ceremonial umbrella, the foot of its pole at x, y. */
export function payung(x: number, y: number, tinggi: number, kain: string = warna.nila): string {
  return `<g transform="translate(${x} ${y}) scale(${tinggi / 100})">${garis(warna.kop, 2.6, 'M0 0v-96')}${bidang(kain, 'M-26-70q4-27 26-27t26 27q-6-4-13 0-6-4-13 0-7-4-13 0-7-4-13 0z')}${cecek(warna.prada, 2.6, 6, 'M-21-76h43')}${garis(warna.prada, 2.6, 'M0-97v-3')}</g>`;
}

/** Heads and shoulders of people seen from behind, along the lower edge; y is the top of the shoulders. */
export function kerumunan(y: number, warnaBaju: readonly string[], jarak = 160): string {
  return warnaBaju
    .map((baju, i) => {
      const x = 40 + i * jarak;
      const top = y + (i % 3) * 24;
      const bahu = bidang(baju, `M${x - 86} 1200q-4-${1200 - top} 86-${1200 - top}t86 ${1200 - top}z`);
      return bahu + bulat(warna.kop, 50, [x, top - 40]);
    })
    .join('');
}
