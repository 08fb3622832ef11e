import { bidang, bulat, cecek, garis, kerumunan, orang, payung, rumah, svg, warna } from './parts.ts';

const isiGunungan = (y: number, x1: number, x2: number, fill: string) => cecek(fill, 50, 74, `M${x1} ${y}H${x2}`);
/** Tofu, cut square. */
const tahu = (y: number, x1: number, x2: number) =>
  `<path stroke="${warna.kertas}" stroke-width="44" stroke-linecap="square" stroke-dasharray="0 74" d="M${x1} ${y}H${x2}"/>`;

/** The offering of the harvest: tofu, tempe, chillies and beans on a litter. */
const gununganHasilBumi = [
  bidang(warna.daun, 'M800 150q210 250 268 650H532q58-400 268-650z'),
  bidang('#5c8042', 'M800 150q210 250 268 650H800z'),
  isiGunungan(330, 763, 860, warna.merah),
  tahu(425, 726, 900),
  isiGunungan(520, 689, 940, warna.jingga),
  tahu(615, 652, 975),
  isiGunungan(710, 615, 1006, warna.merah),
  garis(warna.pucuk, 14, 'M800 150q-6-50-40-64M800 150q6-60 46-72M800 150v-80'),
  bidang(warna.soga, 'M500 796h600v56H500z'),
  cecek(warna.prada, 20, 50, 'M530 824h550'),
].join('');

export const gunungan = svg(
  bidang('#f0c766', 'M0 0h1600v1200H0z'),
  bulat('#f8dd97', 520, [800, 560]),
  bulat('#fbe9b7', 400, [800, 560]),
  bidang('#d9a94f', 'M0 900q400-60 800-30t800-20v350H0z'),
  garis(warna.daun, 12, 'M90 900Q60 420 250 210q50-50 100-20'),
  garis(warna.daun, 12, 'M1510 900q30-480-160-690-50-50-100-20'),
  cecek(warna.daunMuda, 34, 60, 'M90 860Q60 420 250 210q50-50 100-20M1510 860q30-440-160-650-50-50-100-20'),
  payung(330, 1010, 700),
  payung(1270, 1010, 700),
  garis(warna.kop, 26, 'M300 866h1000'),
  gununganHasilBumi,
  ...[390, 570, 1030, 1210].map((x, i) =>
    orang(x, 1150, 350, {
      baju: i % 2 ? warna.nila : warna.bata,
      bawah: warna.soga,
      sarung: true,
      kepala: 'blangkon',
      kulit: i % 2 ? 0 : 1,
      tangan: [
        [-15, -78],
        [15, -78],
      ],
    }),
  ),
  kerumunan(
    1120,
    Array.from({ length: 10 }, (_, i) => (i % 2 ? '#4d2e17' : '#5a3619')),
    170,
  ),
);

const umbul = (x: number, kain: string) =>
  garis(warna.kop, 12, `M${x} 960V250q0-90 70-110`) +
  bidang(kain, `M${x} 930V250q0-90 70-110 70 70 20 240-40 150-6 290 20 130-84 260z`) +
  cecek(warna.prada, 16, 44, `M${x + 26} 300v560`);

const pengirab: [number, number, 'blangkon' | 'sanggul' | 'kerudung' | 'peci'][] = [
  [150, 330, 'sanggul'],
  [310, 345, 'sanggul'],
  [1240, 340, 'blangkon'],
  [1390, 330, 'kerudung'],
  [1530, 345, 'peci'],
];

export const kirab = svg(
  bidang('#f6e2b6', 'M0 0h1600v1200H0z'),
  bulat('#fff3cf', 190, [1180, 250]),
  bidang('#c9cfa0', 'M0 560q300-140 760-60t840-80v400H0z'),
  rumah(-60, 800, 420, '#d9b983'),
  rumah(400, 790, 360, warna.krem, warna.terakota),
  rumah(830, 795, 400, '#d9b983'),
  rumah(1280, 790, 400, warna.krem, warna.terakota),
  bidang('#cdb08a', 'M0 790h1600v410H0z'),
  bidang('#bd9c72', 'M0 1080h1600v120H0z'),
  cecek('#a9824f', 18, 90, 'M30 1120h1560'),
  umbul(60, warna.nila),
  umbul(420, warna.daun),
  umbul(1130, warna.bata),
  payung(640, 1030, 660, warna.merah),
  payung(980, 1030, 660),
  ...pengirab.map(([x, h, kepala], i) =>
    orang(x, 1050, h, {
      baju: [warna.bata, warna.nilaMuda, warna.nila, warna.daun, warna.bata][i]!,
      bawah: i % 2 ? warna.kayu : warna.soga,
      sarung: true,
      kepala,
      ...(kepala === 'kerudung' && { tutup: warna.krem }),
      kulit: (i % 3) as 0 | 1 | 2,
    }),
  ),
  bidang(warna.emas, 'M810 330q100 130 130 400H680q30-270 130-400z'),
  bidang('#fbe08f', 'M810 330q50 130 64 400h-40q-4-270-24-400z'),
  cecek(warna.merah, 40, 58, 'M776 480h80M752 620h130'),
  cecek(warna.daun, 40, 58, 'M764 550h110M730 690h170'),
  bidang(warna.soga, 'M640 724h340v46H640z'),
  garis(warna.kop, 22, 'M500 780h640'),
  ...[540, 690, 940, 1085].map((x, i) =>
    orang(x, 1090, 350, {
      baju: i % 2 ? warna.nila : warna.gading,
      bawah: warna.soga,
      sarung: true,
      kepala: 'blangkon',
      kulit: i % 2 ? 1 : 0,
      tangan: [
        [-14, -84],
        [14, -84],
      ],
    }),
  ),
);

const pelarung = (x: number, baju: string, kepala: 'blangkon' | 'kerudung' | 'sanggul' | 'peci', kulit: 0 | 1 | 2) =>
  orang(x, 560, 330, {
    baju,
    bawah: warna.soga,
    sarung: true,
    kepala,
    kulit,
    tutup: kepala === 'kerudung' ? warna.krem : warna.kop,
  });

/** Letting go of misfortune on the river, the end of the feast. */
export const larung = svg(
  bidang('#f4d9a4', 'M0 0h1600v1200H0z'),
  bulat(warna.jingga, 120, [1210, 190]),
  bidang('#b9b873', 'M0 300q400-120 860-40t740-60v400H0z'),
  bidang(warna.daunMuda, 'M0 400q420-90 900-20t700-40v260H0z'),
  bidang('#c9a66b', 'M0 520q380-50 820-10t780-30v180H0z'),
  payung(250, 570, 430),
  payung(1330, 560, 430, warna.merah),
  pelarung(390, warna.nila, 'blangkon', 0),
  pelarung(520, warna.bata, 'sanggul', 2),
  pelarung(1080, warna.daunTua, 'kerudung', 1),
  pelarung(1200, warna.nilaMuda, 'peci', 0),
  bidang(warna.biru, 'M0 600q400-40 800 0t800-20v620H0z'),
  bidang('#5b7ca0', 'M0 780q420 60 860 0t740 30v390H0z'),
  bidang('#496a90', 'M0 1000q420 60 860 0t740 30v170H0z'),
  garis('#a9c0d6', 10, 'M80 700h180M1260 690h220M120 910h260M1180 900h180M480 1110h220M1040 1100h300'),
  bidang('#3f5f85', 'M480 880q320 70 640 0l-60 60q-260 50-520 0z'),
  bidang(warna.soga, 'M500 800h600l-50 90q-250 36-500 0z'),
  garis(warna.kayu, 14, 'M530 830h540M548 862h500'),
  bidang(warna.daun, 'M560 800q40-70 120-60 30-80 120-70t120 70q80-10 120 60z'),
  bidang(warna.emas, 'M800 520q70 110 90 280H710q20-170 90-280z'),
  cecek(warna.merah, 32, 50, 'M776 640h60M758 730h100'),
  cecek(warna.kertas, 44, 66, 'M600 790h90M920 790h90'),
  cecek(warna.merah, 30, 40, 'M640 752h40M930 752h40'),
);
