import type { ExampleFoto } from './example.ts';

/** What can be seen in each drawing, for people who do not see it. */
const alts = {
  loket: 'Gambar: warga menunggu giliran di depan loket pelayanan',
  kirab: 'Gambar: iring-iringan warga memikul tumpeng, diapit payung dan umbul-umbul',
  pagoda: 'Gambar: pagoda tujuh tingkat di antara pepohonan, dengan jalan setapak di depannya',
  larung: 'Gambar: warga di tepi kali melepas sesaji yang hanyut di atas rakit kecil',
  'kampung-sayur': 'Gambar: bedeng sayuran hijau di antara rumah warga, dengan dua orang merawat tanaman',
  'bank-sampah': 'Gambar: timbangan, karung botol plastik, dan bunga kerajinan dari bahan bekas',
  gunungan: 'Gambar: gunungan hasil bumi besar di atas tandu, diapit dua payung biru',
  taman: 'Gambar: taman kota dengan ayunan, bangku, jalan berkelok, dan pohon rindang',
  'taman-tutup': 'Gambar: palang merah putih menutup jalan masuk taman yang sepi',
  'kerja-bakti': 'Gambar: warga bercaping bekerja dengan sekop di jalan kampung di samping saluran air',
  pltsa: 'Gambar: gedung pembangkit dengan cerobong dan tiang listrik di samping bukit sampah hijau',
  'pasar-takjil': 'Gambar: deretan lapak takjil bertenda warna-warni pada senja hari, ramai pembeli',
  pendopo: 'Gambar: pendopo beratap joglo pada malam hari, terang dan berisi warga',
  rapat: 'Gambar: beberapa orang di sekeliling meja, satu orang menjelaskan peta di dinding',
  'tanam-pohon': 'Gambar: dua orang menanam pohon muda, dengan deretan bibit dalam polibag',
  senam: 'Gambar: warga berbaris senam pagi dengan tangan terangkat di lapangan terbuka',
  'anak-taman': 'Gambar: anak-anak bermain layang-layang dan bergandengan tangan di taman',
  'sangkar-paralon': 'Gambar: sangkar burung putih berbentuk kubah dengan burung biru di dalamnya',
  'sangkar-bambu': 'Gambar: sangkar burung bambu cokelat tergantung di teras, dengan burung di dalamnya',
  'tahu-tempe': 'Gambar: potongan tahu putih dan tempe di atas tampah beralas daun',
  'goa-maria': 'Gambar: gua batu di taman yang tenang, diterangi deretan lilin',
  bonsai: 'Gambar: pohon bonsai dalam pot biru di atas meja kayu',
  'beras-kencur': 'Gambar: botol dan gelas berisi jamu beras kencur dengan rimpang kencur di depannya',
  pasar: 'Gambar: los pasar tradisional dengan pedagang sayur dan buah',
  posyandu: 'Gambar: gedung kesehatan dengan ibu menimbang bayi di halaman',
  perpustakaan: 'Gambar: dua anak membaca buku di meja, di depan rak penuh buku',
  'pusat-disabilitas':
    'Gambar: pengguna kursi roda, pendamping, dan orang bertongkat putih di jalur landai menuju gedung',
} as const;

/** A drawing for an entry; the caption says what it stands for and that it is no photo. */
export function ilustrasi(gambar: keyof typeof alts, keterangan: string): ExampleFoto {
  return { gambar, alt: alts[gambar], keterangan };
}
