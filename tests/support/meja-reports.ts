import { randomUUID } from 'node:crypto';
import { announcePhoto } from './people.ts';
import type { Person } from './people.ts';
import { jpeg } from './pictures.ts';
import { expectStatus } from './submissions.ts';
import { uploadPhoto } from './tus.ts';

export interface DeskReport {
  uuid: string;
  judul: string;
  versi: number;
}

export const stateOf = async (petugas: Person, uuid: string) =>
  String((await petugas.call('GET', `/moderasi/${uuid}`)).body.keadaan);

export async function timesApproved(petugas: Person, uuid: string): Promise<number> {
  const { riwayat } = (await petugas.call('GET', `/moderasi/${uuid}`)).body as { riwayat: { ke: string }[] };
  return riwayat.filter(({ ke }) => ke === 'disetujui').length;
}

/** Takes a report out of the queue. */
export async function refuse(petugas: Person, { uuid }: DeskReport): Promise<void> {
  const { body } = await petugas.call('GET', `/moderasi/${uuid}`);
  const answer = await petugas.call('POST', `/moderasi/${uuid}/tolak`, { versi: body.versi, catatan: 'Ditutup.' });
  expectStatus(answer, 200);
}

/** Another desk puts a word right. */
export async function correctElsewhere(petugas: Person, { uuid, judul }: DeskReport): Promise<void> {
  const { body } = await petugas.call('GET', `/moderasi/${uuid}`);
  const isi = { judul: `${judul} bersama` };
  expectStatus(await petugas.call('POST', `/moderasi/${uuid}/sunting`, { versi: body.versi, isi }), 200);
}

/** The office sends it back, and its unit sends it again with another place and with faces in its photos. */
export async function sendAgain(petugas: Person, volunteer: Person, { uuid }: DeskReport): Promise<void> {
  const { body: seen } = await petugas.call('GET', `/moderasi/${uuid}`);
  const back = { versi: seen.versi, catatan: 'Lengkapi tempatnya.' };
  expectStatus(await petugas.call('POST', `/moderasi/${uuid}/kembalikan`, back), 200);
  const { body: own } = await volunteer.call('GET', `/api/kiriman/${uuid}`);
  const consent = { wajah_dewasa: true, wajah_anak: false, dokumen_atau_pelat: false, izin: true };
  const foto = (own.foto as Record<string, unknown>[]).map(({ id, bytes, sha256, alt }) => ({
    ...{ id, bytes, sha256, alt },
    ...consent,
  }));
  const isi = { ...own.isi, tempat: `${own.isi.tempat} sebelah barat` };
  const body = { jenis: 'kegiatan', versi: own.versi, isi, foto };
  expectStatus(await volunteer.call('PUT', `/api/kiriman/${uuid}`, body), 200);
  expectStatus(await volunteer.call('POST', `/api/kiriman/${uuid}/ajukan`, {}), 200);
}

/** A member of staff writes in the panel what a unit has reported, and hands it in. */
export async function writeOwn(petugas: Person, { uuid }: DeskReport): Promise<DeskReport> {
  const { isi } = (await petugas.call('GET', `/moderasi/${uuid}`)).body;
  const judul = `${isi.judul} menurut kantor`;
  const { tempat, mulai, penyelenggara, kategori, isi: cerita } = isi;
  const entry = { jenis: 'laporan', judul, tempat, mulai, penyelenggara, kategori, isi: cerita };
  const panel = '/content-manager/collection-types/api::kegiatan.kegiatan';
  const { documentId } = expectStatus(await petugas.call('POST', panel, entry), 201).body.data;
  const { body: draft } = await petugas.call('GET', `/moderasi/dokumen/kegiatan/${documentId}`);
  const sent = expectStatus(await petugas.call('POST', `/moderasi/${draft.uuid}/ajukan`, {}), 200);
  return { uuid: draft.uuid, judul, versi: sent.body.versi };
}

/** Ends every report, which else would be too short for the machine. */
const ending = 'Acara berlangsung dua jam dan ditutup dengan makan bersama di tempat yang sama.';

/** Deeds of a kampung that no machine takes for one another. */
const deeds = [
  ['Kerja bakti saluran air', 'Gang Salak', 'Warga mengangkat lumpur dari saluran, lalu menutup dua lubang di ujung gang.'],
  ['Posyandu balita', 'Balai RW', 'Empat puluh balita ditimbang dan diukur. Kader membagikan bubur kacang hijau.'],
  ['Rapat pengurus', 'Rumah Pak Darmo', 'Pengurus menyusun jadwal ronda dan memilih bendahara yang baru.'],
  ['Senam lansia', 'Lapangan Debegan', 'Tiga puluh lansia senam bersama, lalu memeriksa tekanan darahnya.'],
  ['Panen sayur', 'Kebun Kampung Sayur', 'Sawi dan kangkung dipanen, sebagian dijual untuk membeli bibit.'],
  ['Ronda malam', 'Pos ronda timur', 'Delapan warga berjaga sampai pukul empat dan mencatat lampu yang padam.'],
  ['Lomba kebersihan', 'Gang Manggis', 'Lima gang dinilai dari saluran, tanaman, dan tempat sampahnya.'],
  ['Pelatihan jahit', 'Gedung serbaguna', 'Dua belas ibu belajar membuat tas dari kain sisa.'],
  ['Pengajian bulanan', 'Masjid Al Huda', 'Warga mengaji bersama dan mengumpulkan santunan untuk lima keluarga.'],
  ['Tanam pohon', 'Tepi Kali Pepe', 'Enam puluh bibit mahoni ditanam oleh karang taruna dan murid sekolah.'],
  ['Bank sampah', 'Gudang RT', 'Plastik dan kertas dari empat puluh rumah ditimbang dan dicatat.'],
  ['Sosialisasi banjir', 'Balai pertemuan', 'Relawan memperagakan cara mematikan listrik dan menyimpan surat.'],
] as const; // prettier-ignore

/**
 * Puts reports into the queue, one after the other, each about something else.
 *
 * @param photos how many each has
 */
export async function fillQueue(
  url: string,
  volunteer: Person,
  { first = 0, many, photos = 0, more = {} }: { first?: number; many: number; photos?: number; more?: object },
): Promise<DeskReport[]> {
  const sent: DeskReport[] = [];
  for (let nth = first; nth < first + many; nth++) sent.push(await sendOne(url, volunteer, nth, photos, more));
  return sent;
}

async function sendOne(url: string, volunteer: Person, nth: number, photos: number, more: object): Promise<DeskReport> {
  const [deed, tempat, isi] = deeds[nth % deeds.length] ?? deeds[0];
  const uuid = randomUUID();
  const judul = `${deed} ${1 + Math.floor(nth / deeds.length)}`;
  const mulai = `2026-${String(1 + (nth % 9)).padStart(2, '0')}-${String(1 + (nth % 27)).padStart(2, '0')}T08:00:00+07:00`;
  const kegiatan = {
    jenis: 'laporan',
    judul,
    mulai,
    tempat,
    penyelenggara: 'rt',
    kategori: 'lingkungan',
    isi: `${isi} ${ending}`,
    ...more,
  };
  const announced = [];
  for (let photo = 0; photo < photos; photo++) {
    const bytes = await jpeg({ width: 900, height: 600, seed: 100 * nth + photo });
    announced.push(announcePhoto(`foto-${photo}.jpg`, bytes, `Warga di ${tempat}`));
  }
  const foto = announced.map(({ announcement }) => announcement);
  expectStatus(await volunteer.call('PUT', `/api/kiriman/${uuid}`, { jenis: 'kegiatan', isi: kegiatan, foto }), 201);
  for (const { announcement, filename, bytes } of announced) {
    await uploadPhoto(url, volunteer.token, { kiriman: uuid, foto: announcement.id, filename, bytes });
  }
  const answer = expectStatus(await volunteer.call('POST', `/api/kiriman/${uuid}/ajukan`, {}), 200);
  return { uuid, judul: String((kegiatan as { judul: string }).judul), versi: Number(answer.body.versi) };
}
