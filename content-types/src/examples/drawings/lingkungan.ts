import { bidang, bulat, cecek, garis, orang, pohon, rumah, svg, warna } from './parts.ts';

/** A row of vegetables that grows towards the viewer. */
const bedeng = (tanah: string, ...tanaman: [number, number, number][]) =>
  bidang('#5a3619', tanah) +
  tanaman
    .map(
      ([x, y, r]) =>
        bulat(warna.daun, r, [x, y]) +
        bulat(warna.daunMuda, Math.round(r * 0.66), [x - 3, y - 4]) +
        bulat(warna.pucuk, Math.round(r * 0.3), [x - 4, y - 6]),
    )
    .join('');

export const kampungSayur = svg(
  bidang('#f3ddac', 'M0 0h1600v1200H0z'),
  bulat(warna.jingga, 100, [1190, 190]),
  bidang('#b9b873', 'M0 420q380-200 830-70t770-110v400H0z'),
  bidang('#86994f', 'M0 520q800-120 1600 0v680H0z'),
  rumah(-70, 640, 440, warna.krem),
  rumah(1230, 640, 440, '#d9b983', warna.terakota),
  rumah(390, 560, 230, '#d9b983', warna.terakota),
  rumah(980, 560, 230, warna.krem),
  pohon(690, 560, 210),
  garis(
    warna.kayu,
    16,
    'M60 800V640M330 800V640M40 690h320M40 760h320M1270 800V640M1540 800V640M1240 690h320M1240 760h320',
  ),
  cecek(warna.daunMuda, 54, 62, 'M70 672h260M70 742h260M1275 672h260M1275 742h260'),
  cecek(warna.merah, 16, 62, 'M100 668h230M1305 740h220'),
  bedeng(
    'M620 590h-90L60 1200h330zM0 0',
    [545, 660, 30],
    [478, 740, 38],
    [400, 840, 48],
    [300, 965, 60],
    [190, 1110, 74],
  ),
  bedeng('M750 590h100l110 610H640z', [800, 650, 30], [800, 730, 38], [800, 830, 48], [800, 955, 60], [800, 1110, 76]),
  bedeng(
    'M980 590h90l470 610h-330z',
    [1055, 660, 30],
    [1122, 740, 38],
    [1200, 840, 48],
    [1300, 965, 60],
    [1410, 1110, 74],
  ),
  orang(610, 1010, 370, {
    baju: warna.bata,
    bawah: warna.nila,
    sarung: true,
    kepala: 'caping',
    kulit: 1,
    tangan: [
      [-34, -48],
      [18, -44],
    ],
  }),
  bidang(warna.nilaMuda, 'M420 830h88v86h-88z'),
  garis(warna.nilaMuda, 16, 'M424 870 360 836M430 830q34-54 70 0'),
  cecek(warna.biru, 9, 22, 'M352 850l-30 110M366 850l-6 110'),
  orang(1010, 960, 350, {
    baju: warna.nilaMuda,
    bawah: warna.soga,
    sarung: true,
    kepala: 'caping',
    kulit: 0,
    tangan: [
      [-18, -40],
      [30, -44],
    ],
  }),
  bidang(warna.kayu, 'M1060 800h160l-24 76h-112z'),
  cecek(warna.daunMuda, 46, 42, 'M1090 790h120'),
);

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

const polibag = (x: number, y: number, daun: string) =>
  bidang(warna.tinta, `M${x - 34} ${y}l-8-74h84l-8 74z`) +
  garis(warna.daun, 9, `M${x} ${y - 74}v-70`) +
  bidang(daun, `M${x} ${y - 110}q-60-10-64-60 60-6 64 60 4-70 64-64 0 54-64 64z`) +
  bulat(warna.merah, 9, [x - 16, y - 86], [x + 20, y - 92]);

export const tanamPohon = svg(
  bidang('#dfe9f2', 'M0 0h1600v1200H0z'),
  bulat('#fff6de', 120, [330, 230]),
  bidang('#c3d3a4', 'M0 560q360-180 800-80t800-80v420H0z'),
  pohon(130, 640, 330, warna.daunMuda, warna.rumput),
  pohon(1240, 590, 300, warna.daunMuda, warna.rumput),
  pohon(1480, 660, 440),
  bidang(warna.rumput, 'M0 640q800-90 1600 0v560H0z'),
  bidang('#96ae66', 'M0 930q800-60 1600 0v270H0z'),
  bidang('#5a3619', 'M560 1010q60-110 240-110t240 110q-240 60-480 0z'),
  garis('#6b4423', 22, 'M800 950Q790 760 806 560M800 720l70-80M797 650l-60-70'),
  bidang(
    warna.daun,
    'M806 560q-90-20-110-110 90 0 110 80-20-110 40-170 60 60-10 180 60-70 120-50-20 80-130 80zM870 640q90-50 120-10-50 60-120 10zM737 580q-90-30-110 20 60 50 110-20z',
  ),
  garis(warna.kayu, 14, 'M760 960V600'),
  orang(480, 1080, 500, {
    baju: warna.kertas,
    bawah: warna.nila,
    kepala: 'peci',
    kulit: 2,
    tangan: [
      [-14, -46],
      [48, -54],
    ],
  }),
  garis(warna.kayu, 18, 'M610 1060 720 790'),
  bidang(warna.nila, 'M560 1130l-6-100 96 36-30 70z'),
  orang(1110, 1080, 480, {
    baju: warna.daunTua,
    bawah: warna.soga,
    sarung: true,
    kepala: 'kerudung',
    tutup: warna.prada,
    kulit: 0,
    tangan: [
      [-54, -62],
      [20, -42],
    ],
  }),
  ...[130, 240, 350].map((x) => polibag(x, 1150, warna.daunMuda)),
  ...[1290, 1400, 1510].map((x) => polibag(x, 1150, warna.daunMuda)),
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

export const bonsai = svg(
  bidang('#e9e2cf', 'M0 0h1600v1200H0z'),
  bidang('#f4eddb', 'M250 60h1100v780H250z'),
  garis('#cbb68b', 16, 'M250 60h1100v780H250zM800 60v780M250 450h1100'),
  bulat('#f8dd97', 270, [1000, 350]),
  bidang(warna.kayu, 'M60 960h1480v60H60z'),
  bidang(warna.soga, 'M130 1020h90v180h-90zM1380 1020h90v180h-90z'),
  bidang(warna.nila, 'M500 790h600l-60 150q-4 20-24 20H584q-20 0-24-20z'),
  bidang(warna.nilaMuda, 'M476 750h648v56H476z'),
  cecek(warna.prada, 20, 56, 'M560 868h490'),
  bidang('#5a3619', 'M530 750q270-60 540 0z'),
  bidang(warna.daunMuda, 'M560 744q60-40 130-16 40-20 70 10zM900 738q80-40 150 6z'),
  bidang(
    '#6b4423',
    'M740 752q60-90-10-180-80-100 20-220 90-90 210-110l10 34q-130 30-180 110-50 80 40 160 110 110 90 206z',
  ),
  bidang('#6b4423', 'M742 560q-110 20-220-40l-10 34q110 80 240 50zM820 470q130 0 260-50l10 34q-130 80-270 66z'),
  garis('#8a5c33', 12, 'M800 740q40-110-30-190-70-90 10-180'),
  bidang(
    warna.daunTua,
    'M300 540a90 70 0 0 1 120-90 110 80 0 0 1 190 20 80 62 0 0 1 10 110q-160 30-300 0-20-16-20-40z',
  ),
  bidang(warna.daun, 'M980 450a90 70 0 0 1 110-100 110 84 0 0 1 200 20 84 64 0 0 1 0 120q-150 30-300 0-10-16-10-40z'),
  bidang(
    warna.daun,
    'M640 290a110 90 0 0 1 120-130 150 100 0 0 1 270-20 110 80 0 0 1 60 150q-220 50-430 30-20-12-20-30z',
  ),
  bulat(warna.daunMuda, 44, [420, 480], [530, 500], [1100, 400], [1210, 420], [780, 200], [900, 160], [1000, 220]),
  bulat(warna.rumput, 18, [410, 466], [1090, 388], [770, 186], [890, 146]),
  bidang(warna.bata, 'M180 960l-30-130h200l-30 130z'),
  garis(warna.daun, 14, 'M250 830v-90M250 770l-50-40M250 780l56-50'),
  bulat(warna.daunMuda, 32, [250, 730], [196, 730], [308, 728]),
  bidang(warna.terakota, 'M1290 960l-24-110h180l-24 110z'),
  garis('#6b4423', 14, 'M1356 850q-30-60 20-100'),
  bulat(warna.daun, 40, [1330, 740], [1400, 724]),
);
