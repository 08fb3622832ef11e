import type { Random } from './random.ts';

type Data = Record<string, unknown> & { slug: string };

const words =
  'warga kerja bakti pos ronda saluran taman bank sampah posyandu lansia arisan gunungan karang kali anyar randu'.split(
    ' ',
  );
const categories = ['layanan', 'budaya', 'lingkungan', 'kesehatan', 'ekonomi'];

/** A report or an agenda of the years 2019 to 2027, of any RW or of all. */
export function randomKegiatan(random: Random, number: number): Data {
  const mulai = randomInstant(random);
  return {
    slug: `kegiatan-acak-${number}`,
    jenis: random.chance(0.8) ? 'laporan' : 'agenda',
    judul: randomTitle(random, number),
    mulai,
    selesai: null,
    tanpa_jam: random.chance(0.3),
    tempat: `Balai ${random.pick(words)}`,
    titik: null,
    rw: randomRw(random),
    rt: null,
    penyelenggara: random.pick(['rt', 'rw', 'pkk', 'kelurahan']),
    kategori: random.pick(categories),
    isi: randomText(random),
    peserta: random.chance(0.5) ? random.below(300) : null,
    hasil_rapat: null,
    lembaga_hadir: null,
    foto: randomPhotos(random, 0),
    sumber: [],
    mutu_data: 'contoh',
    diverifikasi_pada: '2026-11-20',
    tinjau_sebelum: '2027-05-20',
  };
}

/** The same entry with one thing changed that readers see. */
export function randomEdit(random: Random, noun: string, data: Data): Data {
  const changes: Record<string, (() => object)[]> = {
    kegiatan: [
      () => ({ judul: randomTitle(random, random.below(10_000)) }),
      () => ({ mulai: randomInstant(random), selesai: null }),
      () => ({ rw: randomRw(random) }),
      () => ({ isi: randomText(random), diverifikasi_pada: randomCheck(random) }),
      () => ({ kategori: random.pick(categories), jenis: random.pick(['laporan', 'agenda']) }),
    ],
    potensi: [
      () => ({ ringkas: randomText(random).slice(0, 150) }),
      () => ({ jenis: random.pick(['umkm', 'kuliner', 'wisata', 'budaya', 'fasilitas']) }),
      () => ({ rw: randomRw(random), nama: `Usaha ${random.pick(words)} ${random.below(1000)}` }),
    ],
    galeri: [
      () => ({ judul: randomTitle(random, random.below(10_000)) }),
      () => ({ tanggal: randomInstant(random).slice(0, 10) }),
    ],
    layanan: [
      () => ({ ringkas: randomText(random).slice(0, 120) }),
      () => ({ nama: `Surat ${random.pick(words)} ${random.below(1000)}`, diverifikasi_pada: randomCheck(random) }),
    ],
    pengumuman: [() => ({ judul: randomTitle(random, random.below(10_000)) }), () => ({ isi: randomText(random) })],
  };
  return { ...data, ...random.pick(changes[noun] ?? [])() };
}

/** One to three photos, or at least as many as there have to be. */
export function randomPhotos(random: Random, atLeast: number): object[] {
  return Array.from({ length: Math.max(atLeast, random.below(3)) }, () => ({
    berkas: random.hex(64),
    lebar: random.pick([320, 640, 1200]),
    tinggi: 400,
    alt: `Gambar: ${random.pick(words)} dan ${random.pick(words)}`,
    keterangan: null,
    gambar: true,
  }));
}

function randomTitle(random: Random, number: number): string {
  return `${random.pick(words)} ${random.pick(words)} ke-${number}`;
}

function randomText(random: Random): string {
  return Array.from({ length: 20 + random.below(60) }, () => random.pick(words)).join(' ') + '.';
}

function randomInstant(random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const [year, month, day] = [2019 + random.below(9), 1 + random.below(12), 1 + random.below(28)];
  return `${year}-${two(month)}-${two(day)}T${two(random.below(24))}:00:00+07:00`;
}

/** The day on which the office looked at it. */
function randomCheck(random: Random): string {
  return `2026-11-${10 + random.below(12)}`;
}

function randomRw(random: Random): number[] {
  return [...new Set(Array.from({ length: random.below(3) }, () => 1 + random.below(39)))];
}
