import { bidang, bulat, cecek, garis, orang, pohon, rumah, svg, warna } from './parts.ts';

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

const duduk = (
  x: number,
  y: number,
  baju: string,
  kepala: 'peci' | 'kerudung' | 'rambut' | 'sanggul',
  kulit: 0 | 1 | 2,
) =>
  orang(x, y, 470, {
    baju,
    bawah: warna.kop,
    sarung: true,
    kepala,
    kulit,
    ...(kepala === 'kerudung' && { tutup: warna.krem }),
    tangan: [
      [-16, -46],
      [16, -46],
    ],
  });

export const rapat = svg(
  bidang('#f3e3c2', 'M0 0h1600v1200H0z'),
  bidang('#ead3a4', 'M0 0h1600v60H0z'),
  bidang('#dfe9f2', 'M90 150h300v330H90zM1210 150h300v330h-300z'),
  bidang(warna.rumput, 'M90 390q150-90 300-10v100H90zM1210 400q150-90 300-20v100h-300z'),
  garis(warna.kayu, 20, 'M90 150h300v330H90zM240 150v330M1210 150h300v330h-300zM1360 150v330'),
  bidang(warna.kertas, 'M480 90h640v420H480z'),
  garis(warna.kayu, 22, 'M480 90h640v420H480z'),
  bidang('#dfe6d0', 'M560 160l170-30 90 50 150-20 70 80-60 120 20 90-190 10-120-40-110 20-40-130z'),
  garis(warna.nila, 10, 'M770 150q30 150-60 300M620 280q200 40 400 0', 'stroke-dasharray="26 26" '),
  bulat(warna.merah, 20, [758, 290]),
  bidang('#e3c791', 'M0 760h1600v440H0z'),
  duduk(250, 1050, warna.nila, 'peci', 0),
  duduk(480, 1010, warna.bata, 'kerudung', 2),
  duduk(1120, 1010, warna.daun, 'sanggul', 1),
  duduk(1350, 1050, warna.terakota, 'kerudung', 0),
  orang(930, 830, 480, {
    baju: warna.kertas,
    bawah: warna.nila,
    kepala: 'peci',
    kulit: 2,
    tangan: [
      [-30, -92],
      [20, -44],
    ],
  }),
  bidang(warna.soga, 'M230 850h1140l140 130H90z'),
  bidang(warna.kop, 'M90 980h1420v50H90zM170 1030h60v170h-60zM1370 1030h60v170h-60z'),
  bidang(warna.kertas, 'M330 890h120l-16 50H300zM620 880h110l-6 50H600zM1160 890h120l20 50h-130z'),
  garis(warna.nila, 5, 'M350 908h70M340 922h76M636 898h70M632 912h76M1186 908h76M1190 922h76'),
  bidang('#fdf3dc', 'M500 900h56l-8 56h-40zM1060 900h56l-8 56h-40zM830 890h56l-8 56h-40z'),
  bidang(warna.terakota, 'M503 912h50l-5 40h-38zM1063 912h50l-5 40h-38zM833 902h50l-5 40h-38z'),
);

const kursi = (x: number, y: number) => garis(warna.nila, 18, `M${x - 70} ${y}v-130h140v130M${x - 70} ${y - 130}v-150`);

export const loket = svg(
  bidang('#f6ead0', 'M0 0h1600v1200H0z'),
  bidang('#e3c791', 'M0 880h1600v320H0z'),
  garis('#d2b277', 8, 'M0 980h1600M0 1090h1600M200 880 60 1200M560 880 480 1200M1040 880l80 320M1400 880l140 320'),
  bidang(warna.kop, 'M560 90h980v110H560z'),
  cecek(warna.prada, 30, 70, 'M610 145h900'),
  bidang('#dfe9f2', 'M600 240h260v330H600zM920 240h260v330H920zM1240 240h260v330h-260z'),
  orang(730, 700, 430, { baju: warna.nila, kepala: 'kerudung', tutup: warna.krem, kulit: 0 }),
  orang(1050, 700, 430, { baju: warna.bata, kepala: 'peci', kulit: 2 }),
  orang(1370, 700, 430, { baju: warna.daun, kepala: 'rambut', kulit: 1 }),
  garis(warna.kayu, 24, 'M600 240h260v330H600zM920 240h260v330H920zM1240 240h260v330h-260z'),
  bidang(warna.soga, 'M540 560h1020v50H540z'),
  bidang(warna.kayu, 'M560 610h980v290H560z'),
  garis(warna.soga, 12, 'M890 610v290M1210 610v290'),
  bidang(warna.kertas, 'M640 530h90l10 30h-110zM1290 530h90l10 30h-110z'),
  bidang(warna.kertas, 'M90 150h340v420H90z'),
  garis(warna.kayu, 18, 'M90 150h340v420H90z'),
  bidang(warna.nila, 'M130 190h260v50H130z'),
  garis(warna.kayu, 14, 'M140 300h240M140 350h200M140 400h230M140 450h170M140 500h220'),
  orang(1050, 1090, 490, {
    baju: warna.jingga,
    bawah: warna.kop,
    kepala: 'sanggul',
    kulit: 2,
    tangan: [
      [-22, -50],
      [30, -70],
    ],
  }),
  bidang(warna.kertas, 'M1170 690l70-14 14 90-70 14z'),
  kursi(170, 1110),
  kursi(370, 1110),
  kursi(570, 1110),
  orang(170, 1130, 420, {
    baju: warna.bata,
    bawah: warna.soga,
    sarung: true,
    kepala: 'kerudung',
    tutup: warna.prada,
    kulit: 0,
  }),
  orang(370, 1130, 430, { baju: warna.nilaMuda, bawah: warna.kop, sarung: true, kepala: 'peci', kulit: 1 }),
  orang(570, 1130, 410, { baju: warna.daunMuda, bawah: warna.kop, sarung: true, kepala: 'sanggul', kulit: 2 }),
);

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

export const posyandu = svg(
  bidang('#e4ecf2', 'M0 0h1600v1200H0z'),
  bidang('#c9d9b0', 'M0 560q400-120 800-60t800-60v400H0z'),
  pohon(80, 830, 460),
  pohon(1540, 830, 440),
  bidang(warna.kertas, 'M250 360h1100v470H250z'),
  bidang(warna.bata, 'M190 370 340 190h920l150 180z'),
  bidang(warna.terakota, 'M560 420 800 280l240 140z'),
  bidang(warna.krem, 'M600 420h400v410H600z'),
  bidang(warna.nila, 'M700 560h200v270H700z'),
  garis(warna.krem, 8, 'M800 560v270'),
  bidang(warna.biru, 'M320 480h200v160H320zM1080 480h200v160h-200z'),
  garis(warna.kertas, 10, 'M420 480v160M1180 480v160M320 560h200M1080 560h200'),
  bidang(warna.daunMuda, 'M800 332q40-44 66-10 16 34-66 84-82-50-66-84 26-34 66 10z'),
  bidang(warna.rumput, 'M0 820h1600v380H0z'),
  bidang('#efe0bd', 'M640 830h320l140 370H500z'),
  garis(warna.kop, 16, 'M930 620h440M1150 620v60M950 620l-60 520M1350 620l60 520'),
  bulat(warna.kertas, 58, [1150, 730]),
  garis(warna.kop, 12, 'M1150 672a58 58 0 1 1-1 0zM1150 788v40M1150 828l-90 90M1150 828l90 90'),
  garis(warna.merah, 8, 'M1150 730l26-30'),
  bulat('#a8734a', 50, [1150, 880]),
  bidang(warna.tinta, 'M1100 876q0-52 50-52t50 52q-20-24-50-24t-50 24z'),
  bidang(warna.nila, 'M1030 910h240q-4 150-120 150t-120-150z'),
  cecek(warna.prada, 14, 34, 'M1070 960h170M1090 1004h120'),
  orang(860, 1120, 500, {
    baju: warna.bata,
    bawah: warna.soga,
    sarung: true,
    kepala: 'kerudung',
    tutup: warna.prada,
    kulit: 0,
    tangan: [
      [-20, -44],
      [40, -48],
    ],
  }),
  orang(400, 1110, 480, {
    baju: warna.kertas,
    bawah: warna.nila,
    kepala: 'kerudung',
    tutup: warna.nilaMuda,
    kulit: 2,
    tangan: [
      [-16, -48],
      [22, -54],
    ],
  }),
  bidang(warna.terakota, 'M450 790h110v140H450z'),
  bidang(warna.kertas, 'M464 810h82v106h-82z'),
  garis(warna.nila, 6, 'M478 838h54M478 862h54M478 886h36'),
  orang(590, 1130, 250, { baju: warna.daun, bawah: warna.kop, kulit: 2 }),
);

const bukuWarna = [warna.bata, warna.nila, warna.daun, warna.prada, warna.terakota, warna.biru, warna.krem];
const barisBuku = (x: number, y: number, jumlah: number, mulai: number) =>
  Array.from({ length: jumlah }, (_, i) => {
    const tinggi = 110 + ((i * 37 + mulai * 23) % 5) * 10;
    return bidang(bukuWarna[(i + mulai) % 7]!, `M${x + i * 36} ${y}v-${tinggi}h30v${tinggi}z`);
  }).join('');

const pembaca = (x: number, baju: string, kepala: 'rambut' | 'kerudung', kulit: 0 | 1 | 2) =>
  orang(x, 1088, 470, {
    baju,
    bawah: warna.kop,
    sarung: true,
    kepala,
    kulit,
    ...(kepala === 'kerudung' && { tutup: warna.kertas }),
    tangan: [
      [-16, -50],
      [16, -50],
    ],
  });

export const perpustakaan = svg(
  bidang('#f3e3c2', 'M0 0h1600v1200H0z'),
  bidang(warna.soga, 'M60 80h620v760H60zM920 80h620v760H920z'),
  bidang(
    warna.kop,
    'M90 110h560v200H90zM90 350h560v200H90zM90 590h560v220H90zM950 110h560v200H950zM950 350h560v200H950zM950 590h560v220H950z',
  ),
  barisBuku(106, 310, 14, 0),
  barisBuku(106, 550, 11, 3),
  barisBuku(106, 810, 14, 5),
  barisBuku(966, 310, 12, 2),
  barisBuku(966, 550, 14, 4),
  barisBuku(966, 810, 14, 1),
  bidang('#dfe9f2', 'M715 190h170v330H715z'),
  bidang(warna.rumput, 'M715 430q80-50 170 0v90H715z'),
  garis(warna.kayu, 16, 'M715 190h170v330H715zM800 190v330'),
  bidang('#d9b983', 'M0 840h1600v360H0z'),
  bidang(
    warna.daun,
    'M800 840q-20-150-120-200 0 140 120 200zM800 840q20-150 120-200 0 140-120 200zM800 840q-56-150 0-290 56 140 0 290z',
  ),
  bidang(warna.bata, 'M730 820h140l-20 110H750z'),
  pembaca(470, warna.jingga, 'rambut', 2),
  pembaca(1130, warna.nilaMuda, 'kerudung', 0),
  bidang(warna.kayu, 'M200 970h1200l100 90H100z'),
  bidang(warna.soga, 'M100 1060h1400v40H100zM180 1100h60v100h-60zM1360 1100h60v100h-60z'),
  bidang(
    warna.kertas,
    'M350 960q60-50 120-10 60-40 120 10v-110q-60-50-120-10-60-40-120 10zM1010 960q60-50 120-10 60-40 120 10v-110q-60-50-120-10-60-40-120 10z',
  ),
  garis(
    warna.pasir,
    6,
    'M470 850v100M1130 850v100M376 880q40-20 70-8M376 910q40-20 70-8M1036 880q40-20 70-8M1036 910q40-20 70-8M496 872q40-12 68 8M496 902q40-12 68 8M1156 872q40-12 68 8M1156 902q40-12 68 8',
  ),
  bidang(warna.nila, 'M720 1000h200v-34H720z'),
  bidang(warna.bata, 'M734 966h176v-32H734z'),
  bidang(warna.prada, 'M726 934h170v-28H726z'),
);

export const pusatDisabilitas = svg(
  bidang('#dfe9f2', 'M0 0h1600v1200H0z'),
  bulat('#fff6de', 110, [250, 210]),
  bidang('#c3d3a4', 'M0 600q400-130 800-60t800-70v400H0z'),
  rumah(-120, 780, 330, warna.pasir, warna.terakota),
  pohon(300, 790, 340),
  bidang(warna.krem, 'M640 330h900v520H640z'),
  bidang(warna.bata, 'M580 350 700 190h780l120 160z'),
  bidang(warna.nila, 'M1010 500h240v350h-240z'),
  garis(warna.krem, 10, 'M1130 500v350'),
  bidang(warna.biru, 'M720 470h210v170H720zM1320 470h160v170h-160z'),
  garis(warna.kertas, 10, 'M825 470v170M1400 470v170'),
  bidang(warna.rumput, 'M0 800h640v400H0z'),
  bidang('#b9ad92', 'M0 1020h1600v180H0z'),
  bidang('#e6d8b6', 'M130 1060 760 850h840v210z'),
  bidang('#cdbb95', 'M130 1060 760 850h840v40H790L210 1060z'),
  cecek(warna.prada, 22, 34, 'M300 1034 800 870h340'),
  garis(warna.kop, 14, 'M170 960 760 740h240M230 1030V940M430 960V864M630 890V790M830 850V740M1000 850V740'),
  garis(warna.kop, 20, 'M470 700v150h140l30 110'),
  bulat(warna.kop, 110, [510, 930]),
  bulat('#dfe0dc', 90, [510, 930]),
  garis(warna.kop, 8, 'M510 840v180M420 930h180M446 866l128 128M574 866 446 994'),
  bulat(warna.kop, 34, [660, 980]),
  bulat('#dfe0dc', 20, [660, 980]),
  bidang(warna.kop, 'M520 806h120q30 0 34 30l12 104h-46l-12-84H520z'),
  bidang(warna.jingga, 'M474 826V690q0-80 70-80t66 80v136z'),
  bulat('#8a5a36', 56, [542, 556]),
  bidang(warna.tinta, 'M482 560q0-66 60-66t60 66q-20-32-60-32t-60 32z'),
  garis(warna.jingga, 40, 'M570 680l66 90'),
  bulat('#8a5a36', 22, [640, 776]),
  garis(warna.kop, 16, 'M470 720l-70-34'),
  orang(330, 1080, 540, {
    baju: warna.daun,
    bawah: warna.nila,
    sarung: true,
    kepala: 'kerudung',
    tutup: warna.kertas,
    kulit: 2,
    tangan: [
      [-20, -44],
      [14, -72],
    ],
  }),
  orang(1270, 1060, 440, {
    baju: warna.nilaMuda,
    bawah: warna.kop,
    kepala: 'peci',
    kulit: 1,
    tangan: [
      [-32, -60],
      [20, -44],
    ],
  }),
  garis(warna.kertas, 14, 'M1130 800 1060 1056'),
  garis(warna.merah, 14, 'M1080 984l-20 72'),
  pohon(1540, 900, 260, warna.daunMuda, warna.rumput),
);
