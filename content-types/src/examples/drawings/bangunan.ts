import { bidang, bulat, cecek, garis, orang, pohon, svg, warna } from './parts.ts';

/** One storey of the pagoda: half widths of the wall and of the roof, and the y of the wall's foot. */
const tingkat = (dinding: number, y: number, tinggi: number) => {
  const atap = dinding + 62;
  const top = y - tinggi;
  return [
    bidang('#f3e1bd', `M${800 - dinding} ${y}V${top}h${dinding * 2}V${y}z`),
    bidang('#dcc08a', `M${800 + dinding * 0.45} ${y}V${top}h${dinding * 0.55}V${y}z`),
    bidang('#fbeed2', `M${800 - dinding} ${y}V${top}h${dinding * 0.45}V${y}z`),
    bidang(warna.kop, `M784 ${y - 6}v-${tinggi * 0.45}q16-18 32 0v${tinggi * 0.45}z`),
    bidang(
      warna.bata,
      `M${800 - atap} ${top + 10}q44-8 58-46h${(atap - 58) * 2}q14 38 58 46-${atap} 14-${atap * 2} 0z`,
    ),
    bidang('#a3492a', `M${800 - atap} ${top + 10}q44-8 58-46h${(atap - 58) * 0.9}q-20 40-${atap * 0.45} 52z`),
  ].join('');
};

export const pagoda = svg(
  bidang(warna.langit, 'M0 0h1600v1200H0z'),
  bulat('#fff6de', 120, [330, 260]),
  bidang('#b4c2dc', 'M0 720 300 480l330 190 330-250 640 340v240H0z'),
  bidang('#9aabcd', 'M0 800 380 610l380 150 420-130 420 140v180H0z'),
  bidang('#6d8553', 'M0 890q400-110 800-50t800-60v430H0z'),
  bidang('#5c7444', 'M0 1000q400-60 800-20t800-40v270H0z'),
  bidang('#e5d2a6', 'M560 1200q190-120 180-170h120q10 50 220 170z'),
  garis('#c9ad76', 8, 'M640 1160h370M690 1100h250M725 1060h160'),
  pohon(150, 960, 420),
  pohon(1450, 950, 470),
  pohon(400, 900, 260, '#6b8a45', '#8fa968'),
  pohon(1200, 890, 270, '#6b8a45', '#8fa968'),
  bidang('#c9b48a', 'M560 1040h480v-36H560z'),
  bidang('#b39c6e', 'M590 1004h420v-30H590z'),
  tingkat(150, 974, 96),
  tingkat(134, 862, 90),
  tingkat(118, 758, 84),
  tingkat(102, 660, 78),
  tingkat(87, 568, 72),
  tingkat(73, 482, 66),
  tingkat(60, 402, 60),
  bidang(warna.bata, 'M678 352q92-34 122-124 30 90 122 124-122 22-244 0z'),
  bulat('#c98b10', 15, [800, 224]),
  garis('#c98b10', 10, 'M800 216v-40'),
);

const lilin = (x: number, y: number, tinggi: number) =>
  garis('#fff3d2', 20, `M${x} ${y}v-${tinggi}`) + bidang('#fbe08f', `M${x} ${y - tinggi - 76}q34 46 0 66-34-20 0-66z`);

/** A plain picture of a sacred place: rock, plants and light, no symbol. */
export const goaMaria = svg(
  bidang('#c9d6c3', 'M0 0h1600v1200H0z'),
  bidang('#a9bd94', 'M0 300q300-190 700-110t900-60v500H0z'),
  pohon(120, 640, 560, '#46653a', '#64834f'),
  pohon(1480, 640, 600, '#46653a', '#64834f'),
  bidang('#75624e', 'M210 1010V520l140-220 210-130 240-30 260 50 190 130 130 230v460z'),
  bidang(
    '#8a7660',
    'M560 170l240-30 260 50-180 90-220-10zM350 300l210-130 100 100-160 110zM1250 320l130 230-150-40-110-170z',
  ),
  bidang(
    '#5d4d3d',
    'M210 1010V560l170-90 60 240-50 300zM1380 1010V560l-120-60-90 230 60 280zM500 380l160-110 90 90-150 80z',
  ),
  bidang(warna.tinta, 'M490 1010V680q0-330 310-330t310 330v330z'),
  bidang('#5f3d1a', 'M560 1010V710q0-280 240-280t240 280v300z'),
  bidang('#8a5a22', 'M620 1010V750q0-230 180-230t180 230v260z'),
  bidang('#d99a35', 'M690 1010V800q0-170 110-170t110 170v210z'),
  bulat('#f3c25c', 66, [800, 790]),
  garis('#6d8c48', 22, 'M420 240q30 130-50 230M500 190q40 110 0 190M1130 210q-30 120 40 220M1210 270q0 120 60 180'),
  cecek('#8fae66', 30, 46, 'M420 250q30 130-50 230M500 200q40 100 0 180M1130 220q-30 120 40 220M1210 280q0 110 60 170'),
  bidang('#cdbb95', 'M0 1000h1600v200H0z'),
  bidang('#b7a37a', 'M0 1090h1600v110H0z'),
  bidang('#e6d8b6', 'M520 1200 600 1000h400l80 200z'),
  lilin(640, 1010, 90),
  lilin(720, 1016, 124),
  lilin(800, 1010, 80),
  lilin(880, 1016, 124),
  lilin(960, 1010, 90),
  ...[170, 300, 430, 1180, 1310, 1440].map(
    (x, i) =>
      bidang(i % 2 ? warna.daunMuda : warna.daun, `M${x - 80} 1030q10-90 50-90 20-60 60-20 60-10 60 110z`) +
      bulat(i % 2 ? warna.kertas : '#e8b4a0', 13, [x - 34, 980], [x + 4, 958], [x + 30, 996]),
  ),
  garis(warna.kayu, 24, 'M90 1120h330M1180 1120h330'),
  garis(warna.soga, 18, 'M130 1130v54M380 1130v54M1220 1130v54M1470 1130v54'),
);

const orangPendopo = (
  x: number,
  baju: string,
  kepala: 'peci' | 'kerudung' | 'sanggul' | 'blangkon',
  kulit: 0 | 1 | 2,
) =>
  orang(x, 985, 230, {
    baju,
    bawah: warna.kop,
    sarung: true,
    kepala,
    kulit,
    tutup: kepala === 'kerudung' ? warna.kertas : warna.tinta,
  });

export const pendopo = svg(
  bidang(warna.nila, 'M0 0h1600v1200H0z'),
  bidang('#2b3e7c', 'M0 620q500-260 1600-100v680H0z'),
  bidang(warna.nilaMuda, 'M0 780q540-220 1600-100v520H0z'),
  bulat(warna.prada, 70, [1320, 190]),
  bulat('#f8e3b0', 6, [180, 160], [420, 90], [560, 250], [980, 120], [1120, 300], [240, 340], [1480, 330], [760, 70]),
  pohon(90, 990, 420, '#1c2a4d', '#28396a'),
  pohon(1520, 990, 440, '#1c2a4d', '#28396a'),
  bidang(warna.terakota, 'M680 230h240l130 210H550z'),
  bidang('#a56b2c', 'M800 230h120l130 210H800z'),
  bidang(warna.kayu, 'M550 440h500l380 190H170z'),
  bidang('#7c4b1f', 'M800 440h250l380 190H800z'),
  bidang(warna.soga, 'M150 622h1300v54H150z'),
  cecek(warna.prada, 16, 48, 'M190 650h1230'),
  garis(warna.prada, 14, 'M680 230h240'),
  bidang(warna.krem, 'M260 676h1080v310H260z'),
  bidang(warna.emas, 'M580 676h440v310H580z'),
  bidang('#fbe9b7', 'M640 676h320l-60 90H700z'),
  garis(warna.soga, 8, 'M420 676v50M800 676v60M1180 676v50'),
  bulat('#fff6de', 28, [420, 750], [1180, 750]),
  bulat('#fff6de', 36, [800, 770]),
  orangPendopo(360, warna.bata, 'kerudung', 0),
  orangPendopo(480, warna.nilaMuda, 'peci', 2),
  orangPendopo(700, warna.daun, 'blangkon', 1),
  orangPendopo(900, warna.bata, 'sanggul', 2),
  orangPendopo(1120, warna.nilaMuda, 'kerudung', 0),
  orangPendopo(1240, warna.terakota, 'peci', 1),
  bidang(warna.kop, 'M250 676h44v310h-44zM562 676h44v310h-44zM994 676h44v310h-44zM1306 676h44v310h-44z'),
  bidang(warna.soga, 'M242 950h60v36h-60zM554 950h60v36h-60zM986 950h60v36h-60zM1298 950h60v36h-60z'),
  bidang(warna.kop, 'M130 986h1340v44H130zM60 1030h1480v44H60z'),
  bidang(warna.tinta, 'M0 1074h1600v126H0z'),
  bidang('#5a3a1c', 'M620 1200 680 1074h240l60 126z'),
  cecek(warna.prada, 12, 64, 'M110 1052h1400'),
);
