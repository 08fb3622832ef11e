import { bidang, bulat, cecek, garis, svg, warna } from './parts.ts';

/** A domed cage hanging from a hook, its floor's middle at x, y. */
const sangkar = (x: number, y: number, s: number, jeruji: string, alas: string, burung: string) =>
  `<g transform="translate(${x} ${y}) scale(${s})">${[
    garis(warna.soga, 9, 'M0-640v-90M0-640q0-50 34-50'),
    bidang('#ffffff', 'M-240 0v-380q0-220 240-260 240 40 240 260V0z').replace('/>', ' opacity=".22"/>'),
    garis(warna.kayu, 14, 'M-230-150h460'),
    bidang(burung, 'M-70-160c-50-80 20-170 110-150l44-36 14 56c36 70-10 130-74 130l-100 76z'),
    bidang(warna.prada, 'M96-318l36-2-30 26z'),
    bulat(warna.kertas, 9, [62, -292]),
    garis(
      jeruji,
      13,
      'M-240 0v-380q0-220 240-260 240 40 240 260V0M-160 0v-390q0-180 160-250 160 70 160 250V0M-80 0v-400q0-150 80-240 80 90 80 240V0M0 0v-640M-240-220H240M-228-430h456',
    ),
    bidang(alas, 'M-280 0h560v64h-560z'),
    cecek(warna.prada, 16, 50, 'M-250 32h510'),
  ].join('')}</g>`;

export const sangkarParalon = svg(
  bidang('#d8b980', 'M0 0h1600v1200H0z'),
  bulat('#ecd9ae', 500, [800, 600]),
  bulat('#f3e6c6', 390, [800, 600]),
  bidang(warna.kayu, 'M0 0h1600v70H0z'),
  cecek(warna.pasir, 14, 80, 'M40 36h1540'),
  garis(warna.soga, 9, 'M330 70v240M800 70v140M1270 70v240'),
  sangkar(330, 860, 0.72, '#e9e4d8', warna.bata, warna.jingga),
  sangkar(1270, 860, 0.72, '#e9e4d8', warna.daun, warna.daunMuda),
  sangkar(800, 1010, 1.08, warna.kertas, warna.nila, '#31458a'),
);

export const sangkarBambu = svg(
  bidang('#e8edd8', 'M0 0h1600v1200H0z'),
  bidang('#c3d3a4', 'M0 640q400-110 800-30t800-60v650H0z'),
  garis(
    warna.daunMuda,
    34,
    'M110 1200Q150 700 90 200M250 1200Q240 760 300 330M1390 1200q-10-500 40-900M1530 1200q-40-520 10-1060',
  ),
  garis(
    warna.daun,
    6,
    'M100 1000h50M116 760h46M110 520h44M230 980h40M236 740h46M1376 940h44M1386 680h44M1494 980h44M1490 700h40M1500 440h40',
  ),
  bidang(
    warna.daun,
    'M90 200q-80 20-120 120 90-10 120-120zM92 230q90 10 130 110-100-10-130-110zM300 330q-70 30-90 110 80-20 90-110zM1430 300q-80 20-120 110 90-10 120-110zM1540 140q-90 20-130 120 100-10 130-120z',
  ),
  bidang(warna.soga, 'M0 0h1600v90H0z'),
  bidang(warna.bata, 'M0 0h1600v44H0z'),
  cecek(warna.terakota, 34, 80, 'M40 60h1540'),
  garis(warna.soga, 9, 'M500 90v150M1110 90v120'),
  sangkar(500, 800, 0.84, '#a56b2c', warna.soga, warna.bata),
  sangkar(1110, 960, 1.06, warna.terakota, warna.kop, '#31458a'),
  bidang(warna.kayu, 'M0 1080h1600v120H0z'),
  garis(warna.soga, 8, 'M0 1120h1600M0 1164h1600'),
  garis(warna.pasir, 26, 'M240 1050h420M200 1070h420M300 1028h380'),
);

const kubusTahu = (x: number, y: number, s: number) =>
  `<g transform="translate(${x} ${y}) scale(${s})">${bidang('#fff7e2', 'M0-120 130-70 0-20-130-70z')}${bidang('#f1e0b4', 'M-130-70 0-20V110L-130 60z')}${bidang('#dcc48b', 'M130-70 0-20V110L130 60z')}</g>`;

const tempe = (x: number, y: number, s: number) =>
  `<g transform="translate(${x} ${y}) scale(${s})">${bidang('#f3e3bd', 'M-190-40 60-110 190-40-60 40z')}${bidang('#d9bd82', 'M-190-40-60 40V120l-130-80z')}${bidang('#c9a869', 'M-60 40 190-40V40L-60 120z')}${cecek('#b98f4b', 22, 44, 'M-140-36 30-84M-96-10 90-66M-48 14 140-40')}${cecek('#a9793a', 18, 44, 'M-30 76l200-64')}</g>`;

const daunPisang = (d: string, tulang: string) => bidang(warna.daun, d) + garis(warna.daunMuda, 8, tulang);

export const tahuTempe = svg(
  bidang('#f3e3c2', 'M0 0h1600v1200H0z'),
  bidang('#ead3a4', 'M0 0h1600v330H0z'),
  cecek('#d9bd82', 22, 100, 'M50 70h1540M100 170h1500M50 270h1540'),
  `<ellipse cx="800" cy="760" rx="740" ry="400" fill="#8a5523"/><ellipse cx="800" cy="735" rx="700" ry="370" fill="#c9954f"/>`,
  garis(
    '#a9712f',
    6,
    'M170 640 1300 470M130 760 1440 560M180 880 1490 680M300 980 1470 800M480 1060 1400 920M300 500l900 500M500 420l880 470M160 620l820 460M740 370l740 390',
  ),
  daunPisang(
    'M200 760Q420 430 860 470q180 60 90 190-260 270-750 100z',
    'M220 750Q560 620 930 540M430 680l-20-130M560 640l0-140M560 640l60 110M700 600l20-120M700 600l70 100',
  ),
  daunPisang(
    'M620 900q300-300 780-240 90 110-60 240-380 200-720 0z',
    'M640 895q380-70 740-140M900 850l-20-120M900 850l60 110M1100 810l-10-120M1100 810l70 90',
  ),
  kubusTahu(430, 640, 1),
  kubusTahu(690, 570, 1),
  kubusTahu(600, 740, 1.05),
  kubusTahu(545, 520, 0.92),
  tempe(1080, 700, 1),
  tempe(1000, 860, 1.12),
  tempe(1210, 840, 0.9),
  garis(warna.kertas, 16, 'M470 430q-40-60 0-120t0-120M640 380q-40-60 0-120t0-120', 'opacity=".8" '),
  bulat(warna.merah, 26, [1330, 590]),
  bidang(warna.merah, 'M1310 604q70 90 160 100-60-70-110-130z'),
  garis(warna.daun, 10, 'M1326 570l-20-40'),
);

const gelas = (x: number, y: number, s: number) =>
  `<g transform="translate(${x} ${y}) scale(${s})">${bidang('#fdf3dc', 'M-100-300h200L78 0H-78z').replace('/>', ' opacity=".75"/>')}${bidang('#e5b24a', 'M-92-230h184L74-8H-74z')}${bidang('#f0cd7c', 'M-92-230h184v24H-92z')}${garis(warna.kertas, 12, 'M-62-180l10 120')}</g>`;

const botolJamu = (x: number, y: number, s: number) =>
  `<g transform="translate(${x} ${y}) scale(${s})">${bidang('#fdf3dc', 'M-110 0v-300q0-50 60-84v-120h100v120q60 34 60 84V0z').replace('/>', ' opacity=".8"/>')}${bidang('#dba640', 'M-98-12v-270H98v270z')}${bidang(warna.kertas, 'M-98-210H98v120H-98z')}${bidang('#d98a2b', 'M0-196q44 30 0 92-44-62 0-92z')}${bidang(warna.soga, 'M-44-560h88v64h-88z')}</g>`;

const rimpang = (x: number, y: number, s: number) =>
  `<g transform="translate(${x} ${y}) scale(${s})">${garis('#b98f4b', 74, 'M-130 0H90M-60 0l-50-70M40 0l60-70M90 0l60 40')}${garis('#8a6328', 6, 'M-100-28v56M-30-32v64M50-32v64M-100-74l30 24M80-60l36 14')}</g>`;

export const berasKencur = svg(
  bidang(warna.nila, 'M0 0h1600v1200H0z'),
  bidang('#2b3e7c', 'M0 0h1600L0 980z'),
  bulat('#3a4f93', 330, [830, 560]),
  cecek('#4a5fa3', 12, 60, 'M830 170a390 390 0 1 1-1 0z'),
  bidang(warna.kayu, 'M0 940h1600v260H0z'),
  bidang(warna.soga, 'M0 940h1600v30H0z'),
  garis('#7a4a1e', 6, 'M0 1030h1600M0 1110h1600'),
  botolJamu(600, 1000, 1.3),
  botolJamu(980, 980, 1.05),
  gelas(320, 1020, 1.2),
  gelas(1270, 1010, 1),
  rimpang(1180, 1090, 0.9),
  rimpang(480, 1120, 0.8),
  bidang(warna.krem, 'M700 1120q80-70 190 0z'),
  cecek(warna.kertas, 14, 22, 'M740 1108h120M760 1094h80'),
  bidang(warna.daunMuda, 'M130 960q-90-260 40-420 60 200-20 420zM170 960q20-240 190-330-20 220-170 340z'),
  garis(warna.daun, 8, 'M146 940q-30-180 20-340M180 944q50-160 150-260'),
);
