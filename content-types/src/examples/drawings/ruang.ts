import { bidang, bulat, cecek, garis, orang, svg, warna } from './parts.ts';

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
  duduk(250, 1028, warna.nila, 'peci', 0),
  duduk(480, 1010, warna.bata, 'kerudung', 2),
  duduk(1120, 1010, warna.daun, 'sanggul', 1),
  duduk(1350, 1028, warna.terakota, 'kerudung', 0),
  orang(930, 870, 480, {
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
