import { bidang, bulat, cecek, garis, kerumunan, orang, pohon, svg, warna } from './parts.ts';

const meja = (x: number, y: number, lebar: number, isi: [string, number][]) =>
  bidang(warna.kayu, `M${x} ${y}h${lebar}l-20 170h-${lebar - 40}z`) +
  bidang(warna.soga, `M${x - 14} ${y - 12}h${lebar + 28}v30h-${lebar + 28}z`) +
  isi.map(([fill, at]) => bulat(fill, 30, [x + at - 34, y - 34], [x + at + 30, y - 34], [x + at, y - 76])).join('');

export const pasar = svg(
  bidang('#f3e3c2', 'M0 0h1600v1200H0z'),
  bidang(warna.bata, 'M0 0h1600v130L800 60 0 130z'),
  bidang('#a3492a', 'M0 130 800 60l800 70v60L800 120 0 190z'),
  garis(warna.kop, 26, 'M110 180v700M560 130v700M1040 130v700M1490 180v700'),
  garis(warna.kop, 5, 'M330 150v130M800 110v150M1270 150v130'),
  bulat(warna.prada, 34, [330, 300], [800, 280], [1270, 300]),
  bidang('#d9b983', 'M0 560h1600v640H0z'),
  bidang('#c9a66b', 'M0 960h1600v240H0z'),
  garis(warna.daun, 12, 'M170 330h330M1100 330h330'),
  cecek('#e0c04a', 44, 50, 'M190 366h300'),
  cecek(warna.daunMuda, 44, 50, 'M1120 366h300'),
  orang(330, 840, 400, { baju: warna.nila, kepala: 'kerudung', tutup: warna.krem, kulit: 0 }),
  orang(800, 820, 400, { baju: warna.bata, kepala: 'caping', tutup: warna.terakota, kulit: 1 }),
  orang(1270, 840, 400, { baju: warna.daun, kepala: 'sanggul', kulit: 2 }),
  meja(120, 760, 420, [
    [warna.merah, 80],
    [warna.jingga, 210],
    [warna.prada, 340],
  ]),
  meja(590, 740, 420, [
    [warna.daun, 80],
    [warna.pucuk, 210],
    [warna.daunMuda, 340],
  ]),
  meja(1060, 760, 420, [
    ['#7a3f6d', 80],
    [warna.krem, 210],
    [warna.terakota, 340],
  ]),
  orang(520, 1130, 470, {
    baju: warna.terakota,
    bawah: warna.nila,
    sarung: true,
    kepala: 'kerudung',
    tutup: warna.kertas,
    kulit: 2,
    tangan: [
      [-24, -44],
      [24, -60],
    ],
  }),
  bidang(warna.kayu, 'M350 960h130l-22 110h-86z'),
  garis(warna.kayu, 10, 'M360 960q56-100 110 0'),
  cecek(warna.daunMuda, 44, 36, 'M380 950h80'),
  orang(1080, 1140, 480, { baju: warna.biru, bawah: warna.kop, kepala: 'rambut', kulit: 0 }),
  orang(1200, 1150, 290, { baju: warna.prada, bawah: warna.bata, kepala: 'sanggul', kulit: 0 }),
);

const lapak = (x: number, y: number, kain: string, isi: string[]) => {
  const tenda = [0, 1, 2, 3, 4, 5].map((i) => {
    const left = x + i * 60;
    return bidang(
      i % 2 ? warna.kertas : kain,
      `M${left + (3 - i) * 12} ${y - 330}h48l${(i - 2.5) * 24 + 12} 110q0 34-30 34t-30-34z`,
    );
  });
  return [
    garis(warna.kop, 12, `M${x + 14} ${y}v-250M${x + 346} ${y}v-250`),
    bidang('#ffe7a8', `M${x + 16} ${y - 230}h330v130h-330z`),
    ...tenda,
    bidang(warna.kayu, `M${x - 6} ${y - 110}h372v24H${x - 6}z`),
    bidang(warna.soga, `M${x + 8} ${y - 86}h344v86h-344z`),
    ...isi.map((fill, i) => bidang(fill, `M${x + 26 + i * 82} ${y - 110}q0-60 36-60t36 60z`)),
  ].join('');
};

export const pasarTakjil = svg(
  bidang('#2c3a72', 'M0 0h1600v1200H0z'),
  bidang('#6a4a72', 'M0 300h1600v500H0z'),
  bidang('#c26a4e', 'M0 430h1600v300H0z'),
  bidang('#e8a054', 'M0 540h1600v250H0z'),
  bulat('#f9dd94', 110, [800, 600]),
  pohon(110, 720, 520, '#2c3a2a', '#3d4f34'),
  pohon(1500, 720, 540, '#2c3a2a', '#3d4f34'),
  pohon(700, 690, 240, '#3d4f34', '#4d6040'),
  bidang('#7a5a3c', 'M0 700h1600v500H0z'),
  bidang('#66492f', 'M0 960h1600v240H0z'),
  garis(warna.kop, 6, 'M0 210q400 170 800 40t800 10M0 330q420 110 800 20t800 40'),
  cecek(warna.prada, 30, 104, 'M0 224q400 170 800 40t800 10M0 344q420 110 800 20t800 40'),
  lapak(40, 880, warna.merah, [warna.jingga, '#d5566a', warna.pucuk, warna.krem]),
  lapak(430, 860, warna.nilaMuda, [warna.pucuk, warna.krem, warna.terakota, '#d5566a']),
  lapak(820, 860, warna.daun, [warna.krem, warna.jingga, '#d5566a', warna.pucuk]),
  lapak(1210, 880, warna.jingga, [warna.terakota, warna.pucuk, warna.krem, '#d5566a']),
  orang(620, 1090, 350, { baju: warna.gading, bawah: warna.nila, kepala: 'peci', kulit: 2 }),
  orang(760, 1100, 340, {
    baju: warna.bata,
    bawah: warna.kop,
    sarung: true,
    kepala: 'kerudung',
    tutup: warna.prada,
    kulit: 0,
  }),
  orang(860, 1110, 230, { baju: warna.biru, bawah: warna.kop, kulit: 2 }),
  orang(250, 1090, 340, {
    baju: warna.daunMuda,
    bawah: warna.kop,
    sarung: true,
    kepala: 'kerudung',
    tutup: warna.krem,
    kulit: 0,
  }),
  orang(1290, 1100, 350, { baju: warna.biru, bawah: warna.kop, kulit: 1 }),
  kerumunan(
    1130,
    ['#3a2212', '#24346b', '#3a2212', '#4d2e17', '#3a2212', '#24346b', '#3a2212', '#4d2e17', '#24346b'],
    190,
  ),
);
