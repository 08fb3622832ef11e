import { bidang, bulat, cecek, garis, orang, pohon, svg, warna } from './parts.ts';

const latarTaman = [
  bidang('#eaf0dc', 'M0 0h1600v1200H0z'),
  bidang('#d3dfb6', 'M0 520q300-130 700-70t900-60v400H0z'),
  bidang(warna.rumput, 'M0 640q520-120 1600-20v600H0z'),
  bidang('#96ae66', 'M0 960q600-90 1600 10v230H0z'),
].join('');

const jalanSetapak = bidang('#f5e6c3', 'M560 1200q420-210 200-360-130-100 60-210h70q-110 120 30 210 300 170 100 360z');

const lampu = (x: number, y: number) =>
  garis(warna.kop, 12, `M${x} ${y}V${y - 330}`) +
  bulat(warna.prada, 30, [x, y - 352]) +
  garis(warna.kop, 10, `M${x - 26} ${y}h52`);

const bangku = (x: number, y: number) =>
  garis(warna.kayu, 22, `M${x} ${y - 60}h230M${x} ${y - 110}h230`) +
  garis(warna.kop, 14, `M${x + 20} ${y - 110}V${y}M${x + 210} ${y - 110}V${y}`);

const ayunan = [
  garis(warna.nila, 22, 'M1010 1010 1090 620M1170 1010 1090 620M1370 1010 1450 620M1530 1010 1450 620M1080 620h380'),
  garis(warna.kop, 7, 'M1170 630v240M1240 630v240M1318 630l-50 230M1388 630l-50 230'),
  garis(warna.bata, 22, 'M1160 872h90M1258 866h92'),
].join('');

export const taman = svg(
  latarTaman,
  bulat('#fff6de', 110, [800, 210]),
  bidang(warna.kertas, 'M1060 300a54 54 0 0 1 100-26 64 64 0 0 1 118 18 46 46 0 0 1 18 88H1078a40 40 0 0 1-18-80z'),
  jalanSetapak,
  pohon(120, 700, 420),
  pohon(420, 640, 260, warna.daunMuda, warna.rumput),
  pohon(1540, 650, 380),
  pohon(1010, 620, 230, warna.daunMuda, warna.rumput),
  pohon(260, 900, 560, '#466530', '#6b8a45'),
  lampu(640, 860),
  ayunan,
  orang(1304, 960, 190, {
    baju: warna.prada,
    bawah: warna.nila,
    kulit: 2,
    tangan: [
      [-12, -88],
      [14, -90],
    ],
  }),
  bangku(90, 1090),
  bulat('#d9785f', 20, [420, 1080], [470, 1110], [520, 1075]),
  bulat(warna.prada, 20, [445, 1120], [500, 1140], [395, 1130]),
  garis(warna.daun, 8, 'M420 1100v40M470 1130v30M520 1095v40'),
);

const layang = (x: number, y: number, s: number, kain: string) =>
  `<g transform="translate(${x} ${y}) scale(${s})">${bidang(kain, 'M0-90 66 0 0 110-66 0z')}${garis(warna.kertas, 5, 'M0-90V110M-66 0H66')}${garis(kain, 7, 'M0 110q30 40 0 80t0 80')}</g>`;

export const anakTaman = svg(
  bidang('#dfe9f2', 'M0 0h1600v1200H0z'),
  bulat('#fff6de', 120, [1330, 200]),
  bidang(warna.kertas, 'M180 230a60 60 0 0 1 110-30 70 70 0 0 1 130 20 50 50 0 0 1 20 96H200a44 44 0 0 1-20-86z'),
  bidang('#c9d9a8', 'M0 680q380-150 820-70t780-60v650H0z'),
  bidang(warna.rumput, 'M0 800q500-90 1600 0v400H0z'),
  pohon(110, 830, 420),
  pohon(1500, 820, 470),
  pohon(1290, 760, 250, warna.daunMuda, warna.rumput),
  garis(warna.kop, 4, 'M560 780Q600 480 700 330M1112 760Q1110 420 1010 250'),
  layang(700, 280, 1, warna.merah),
  layang(1010, 190, 0.9, warna.nila),
  orang(500, 1060, 370, {
    baju: warna.jingga,
    bawah: warna.nila,
    kulit: 2,
    tangan: [
      [-24, -44],
      [17, -84],
    ],
  }),
  ...(
    [
      [690, warna.nilaMuda, 'kerudung', 0],
      [830, warna.bata, 'rambut', 1],
      [970, warna.daun, 'sanggul', 2],
    ] as const
  ).map(([x, baju, kepala, kulit]) =>
    orang(x, 1090, 330, {
      baju,
      bawah: warna.kop,
      kepala,
      kulit,
      ...(kepala === 'kerudung' && { tutup: warna.krem }),
      tangan: [
        [-21, -44],
        [21, -44],
      ],
    }),
  ),
  orang(1140, 1060, 370, {
    baju: warna.prada,
    bawah: warna.bata,
    kulit: 0,
    tangan: [
      [-9, -84],
      [23, -44],
    ],
  }),
  bulat(warna.kertas, 44, [1330, 1090]),
  garis(warna.nila, 9, 'M1300 1070q30 20 60 0M1310 1122q20-24 44 0'),
  cecek(warna.prada, 16, 150, 'M60 1150h1500'),
  cecek('#d9785f', 16, 190, 'M130 1120h1400'),
);

export const tamanTutup = svg(
  bidang('#dfe3dc', 'M0 0h1600v1200H0z'),
  bidang('#c6d0b4', 'M0 520q300-130 700-70t900-60v400H0z'),
  bidang('#a7b58d', 'M0 660q520-120 1600-20v600H0z'),
  bidang('#efe2c4', 'M330 1200q220-330 350-560h240q130 230 350 560z'),
  pohon(150, 730, 480, '#51683f', '#758b58'),
  pohon(1440, 740, 500, '#51683f', '#758b58'),
  pohon(480, 650, 240, '#758b58', '#93a577'),
  pohon(1120, 650, 240, '#758b58', '#93a577'),
  garis('#4f5f8a', 18, 'M700 700 740 520M780 700 740 520M900 700 940 520M980 700 940 520M730 520h220'),
  garis(warna.kop, 6, 'M800 525v120M850 525v120M795 648h60'),
  garis(warna.prada, 26, 'M690 600q150 60 300 0'),
  garis(warna.kop, 26, 'M690 600q150 60 300 0', 'stroke-dasharray="2 60" '),
  bidang(warna.kop, 'M240 720h90v420h-90zM1270 720h90v420h-90z'),
  bidang(warna.soga, 'M220 690h130v50H220zM1250 690h130v50h-130z'),
  garis(warna.kop, 22, 'M420 1130 470 860M560 1130 510 860M1040 1130l50-270M1180 1130l-50-270'),
  bidang(warna.kertas, 'M380 850h840v86H380zM380 980h840v86H380z'),
  bidang(
    warna.merah,
    'M420 850h100l-60 86H380v-28zM640 850h100l-60 86H580zM840 850h100l-60 86H780zM1040 850h100l-60 86H980zM1200 850h20v57l-20 29zM420 980h100l-60 86H380v-28zM640 980h100l-60 86H580zM840 980h100l-60 86H780zM1040 980h100l-60 86H980zM1200 980h20v57l-20 29z',
  ),
  bulat(warna.prada, 30, [470, 826], [1130, 826]),
  bidang('#c8953a', 'M60 1200q20-60 70-50 20-60 70-20 60-20 70 70zM1350 1200q20-60 70-50 20-60 70-20 60-20 70 70z'),
);

const pesenam = (
  x: number,
  y: number,
  h: number,
  baju: string,
  kepala: 'kerudung' | 'rambut' | 'sanggul',
  kulit: 0 | 1 | 2,
) =>
  orang(x, y, h, {
    baju,
    bawah: warna.nila,
    kepala,
    kulit,
    ...(kepala === 'kerudung' && { tutup: warna.krem }),
    tangan: [
      [-32, -102],
      [32, -102],
    ],
  });

export const senam = svg(
  bidang('#f7e5bd', 'M0 0h1600v1200H0z'),
  bulat('#fff3cf', 260, [800, 420]),
  bulat(warna.emas, 150, [800, 420]),
  bidang('#c9cfa0', 'M0 560q300-110 800-50t800-50v300H0z'),
  pohon(90, 660, 400),
  pohon(1510, 660, 420),
  pohon(330, 620, 220, warna.daunMuda, warna.rumput),
  pohon(1270, 620, 230, warna.daunMuda, warna.rumput),
  bidang(warna.rumput, 'M0 640q800-50 1600 0v560H0z'),
  bidang('#96ae66', 'M0 900q800-40 1600 0v300H0z'),
  ...[520, 800, 1080].map((x, i) => pesenam(x, 820, 240, [warna.jingga, warna.kertas, warna.bata][i]!, 'rambut', 1)),
  ...[330, 640, 960, 1270].map((x, i) =>
    pesenam(x, 1010, 310, i % 2 ? warna.kertas : warna.bata, i % 2 ? 'sanggul' : 'kerudung', i % 2 ? 2 : 0),
  ),
  ...[170, 800, 1430].map((x, i) =>
    pesenam(x, 1220, 400, i % 2 ? warna.prada : warna.nilaMuda, i % 2 ? 'kerudung' : 'rambut', i % 2 ? 0 : 2),
  ),
);
