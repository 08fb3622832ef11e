import { bidang, bulat, cecek, garis, orang, pohon, rumah, svg, warna } from './parts.ts';

const botol = (x: number, y: number, isi: string) =>
  `<g transform="translate(${x} ${y})">${bidang('#e4ecf2', 'M-30 0v-130q0-22 18-30v-30h24v30q18 8 18 30V0z')}${bidang(isi, 'M-30 0v-104h60V0z')}${bidang(warna.nila, 'M-15-186h30v-22h-30z')}</g>`;

const bunga = (x: number, y: number, kelopak: string) =>
  [0, 60, 120, 180, 240, 300]
    .map(
      (a) => `<ellipse cx="${x}" cy="${y - 34}" rx="20" ry="34" fill="${kelopak}" transform="rotate(${a} ${x} ${y})"/>`,
    )
    .join('') + bulat(warna.prada, 19, [x, y]);

export const bankSampah = svg(
  bidang('#e6ecd8', 'M0 0h1600v1200H0z'),
  bidang('#cfdab6', 'M0 0h1600v150q-800 90-1600 0z'),
  bidang(warna.kayu, 'M80 270h640v30H80zM1010 270h500v30H1010z'),
  ...[150, 260, 370, 480, 590].map((x, i) =>
    botol(x, 270, [warna.merah, warna.daunMuda, warna.prada, warna.nilaMuda, warna.jingga][i]!),
  ),
  bidang('#e3c791', 'M0 860h1600v340H0z'),
  cecek('#c9a66b', 18, 80, 'M40 1150h1540'),
  bidang(warna.daun, 'M1050 270v-90h120v90zM1360 270v-110h120v110z'),
  bidang(warna.bata, 'M1200 270v-70h130v70z'),
  bunga(1110, 140, '#d9785f'),
  bunga(1420, 122, warna.kertas),
  bidang('#d9c7a0', 'M90 1060q-50-300 60-390-26-50-10-80h190q16 30-10 80 110 90 60 390z'),
  garis(warna.soga, 14, 'M150 668h180'),
  botol(190, 620, warna.biru),
  botol(270, 640, warna.pucuk),
  bidang('#cbb68b', 'M360 1080q-40-240 50-310-20-40-8-64h150q14 24-8 64 92 70 50 310z'),
  garis(warna.soga, 12, 'M410 768h140'),
  bidang(warna.kertas, 'M430 730l20-70 40 10 20-30 40 30-10 60z'),
  bidang(warna.nila, 'M660 1080h330v-60H660zM790 1020h70V700h-70z'),
  bulat(warna.kertas, 150, [825, 610]),
  garis(warna.nila, 26, 'M825 460a150 150 0 1 1-1 0z'),
  cecek(warna.kop, 12, 58, 'M825 500a110 110 0 1 1-1 0z'),
  garis(warna.merah, 14, 'M825 610 890 530'),
  bulat(warna.kop, 18, [825, 610]),
  bidang(warna.biru, 'M690 430h270l-30 40H720z'),
  bidang('#cbb68b', 'M740 430q-20-100 30-130h110q50 30 30 130z'),
  orang(1140, 1090, 480, {
    baju: warna.bata,
    bawah: warna.nila,
    sarung: true,
    kepala: 'kerudung',
    tutup: warna.krem,
    tangan: [
      [-34, -62],
      [30, -58],
    ],
  }),
  bunga(1290, 770, '#d9785f'),
  garis(warna.daun, 12, 'M1290 800v60'),
  bidang(warna.nilaMuda, 'M1380 1080V840h180v240z'),
  bidang(warna.nila, 'M1364 810h212v44h-212z'),
  garis(warna.kertas, 16, 'M1430 990l40-70 40 70zM1430 990h80'),
);

export const kerjaBakti = svg(
  bidang('#e3e9d4', 'M0 0h1600v1200H0z'),
  bidang('#c9d3ae', 'M0 430q400-150 800-60t800-70v400H0z'),
  rumah(-90, 720, 560, '#d9b983'),
  rumah(1090, 700, 560, warna.krem, warna.terakota),
  rumah(470, 610, 280, warna.krem, warna.terakota),
  pohon(860, 610, 280),
  pohon(1030, 620, 240, warna.daunMuda, warna.rumput),
  bidang(warna.rumput, 'M0 700q800-160 1600 0v500H0z'),
  bidang('#b9b2a4', 'M820 620h170l430 580H560z'),
  bidang('#8f8778', 'M820 620h60l90 580H560z'),
  bidang('#7a5a3c', 'M640 970h620l160 230H560z'),
  cecek('#5f452d', 26, 74, 'M690 1020h520M650 1090h640M620 1160h740'),
  bidang('#5a4a3c', 'M640 620h90L420 1200H120z'),
  bidang(warna.biru, 'M660 620h50L360 1200H200z'),
  garis('#a9c0d6', 8, 'M560 820l-30 50M420 1040l-30 60'),
  orang(500, 930, 330, {
    baju: warna.nila,
    bawah: warna.kop,
    kepala: 'caping',
    tangan: [
      [-28, -40],
      [4, -48],
    ],
  }),
  garis(warna.kayu, 14, 'M540 740 350 960'),
  bidang(warna.kop, 'M330 930l60 46-54 60-50-40z'),
  orang(870, 1080, 420, {
    baju: warna.bata,
    bawah: warna.nila,
    kepala: 'caping',
    kulit: 1,
    tangan: [
      [-8, -46],
      [34, -38],
    ],
  }),
  garis(warna.kayu, 16, 'M810 840l260 210'),
  bidang(warna.kop, 'M1050 1050l50-40 70 80-20 40-70-10z'),
  orang(1210, 960, 350, {
    baju: warna.daun,
    bawah: warna.kop,
    kepala: 'rambut',
    kulit: 2,
    tangan: [
      [20, -44],
      [30, -44],
    ],
  }),
  garis(warna.kop, 16, 'M1300 810h150M1340 990l40-90'),
  bidang(warna.nilaMuda, 'M1370 820h210l-50 110h-130z'),
  bidang('#7a5a3c', 'M1390 820q80-90 170 0z'),
  bulat(warna.kop, 46, [1500, 980]),
  bulat(warna.pasir, 18, [1500, 980]),
  orang(1030, 800, 240, {
    baju: warna.jingga,
    bawah: warna.kop,
    kepala: 'kerudung',
    tutup: warna.krem,
    tangan: [
      [-20, -44],
      [24, -46],
    ],
  }),
);

const menara = (x: number, y: number, s: number) =>
  `<g transform="translate(${x} ${y}) scale(${s})">${garis(warna.kop, 5, 'M-40 0-12-260M40 0 12-260M-12-260 0-300 12-260M-60-220H60M-46-170H46M-30-90 34-40M30-90-34-40M-22-160 28-90M22-160-28-90')}</g>`;

export const pltsa = svg(
  bidang('#e2e8f2', 'M0 0h1600v1200H0z'),
  bulat('#fff3cf', 130, [240, 250]),
  bidang(
    '#f4f6fa',
    'M1010 190a80 80 0 0 1 150-40 100 100 0 0 1 180-20 90 90 0 0 1 150 50 70 70 0 0 1-10 140H1070a66 66 0 0 1-60-130z',
  ),
  bidang('#b9c69a', 'M0 700q120-260 420-300t520 300z'),
  bidang('#a2b27e', 'M0 760q160-230 430-250t600 260z'),
  garis('#8a9b66', 12, 'M120 600q300-120 560-10M60 680q360-140 760-10M260 500q160-50 300 10'),
  menara(1420, 820, 1.5),
  menara(1180, 780, 0.8),
  garis(warna.kop, 4, 'M1600 440q-90 60-270 50-100 60-190 110M1600 520q-100 40-270 40-90 40-180 60'),
  bidang('#d8dbe0', 'M762 210h86l16 590H746z'),
  bidang(warna.merah, 'M761 240h88l2 50H759zM758 340h94l2 50H757z'),
  bidang(warna.nila, 'M560 520h620v320H560z'),
  bidang(warna.nilaMuda, 'M560 520h620v60H560z'),
  bidang('#dfe5f0', 'M440 640h260v200H440z'),
  bidang(warna.soga, 'M420 610h300v40H420z'),
  bidang(warna.prada, 'M760 640h70v70h-70zM870 640h70v70h-70zM980 640h70v70h-70zM1090 640h50v70h-50z'),
  bidang(warna.kop, 'M800 840V750h110v90zM490 840V720h90v120zM610 720h60v50h-60z'),
  bidang(warna.biru, 'M1180 620h120v220h-120zM1320 660h80v180h-80z'),
  garis(warna.nila, 14, 'M1180 680h-40M1300 720h30'),
  bidang('#b7b09f', 'M0 830h1600v370H0z'),
  bidang('#8f8778', 'M0 940q800-60 1600 0v150q-800-60-1600 0z'),
  garis(warna.kertas, 12, 'M60 1016q740-56 1480 0', 'stroke-dasharray="90 70" '),
  pohon(70, 850, 230),
  pohon(1530, 860, 220),
  bidang(warna.jingga, 'M250 870h300v130H250z'),
  bidang('#c87a1f', 'M250 870h300v30H250z'),
  bidang(warna.kertas, 'M560 900h110q50 0 60 100H560z'),
  bidang(warna.nilaMuda, 'M600 916h60q30 4 40 44H600z'),
  bulat(warna.kop, 40, [320, 1006], [440, 1006], [650, 1006]),
  bulat(warna.pasir, 15, [320, 1006], [440, 1006], [650, 1006]),
  bidang(warna.daun, 'M0 1110q200-40 420 0t420 0 420 0 340 0v90H0z'),
);
