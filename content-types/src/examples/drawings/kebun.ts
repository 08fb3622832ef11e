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
