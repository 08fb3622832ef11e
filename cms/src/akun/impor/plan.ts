import type { Core } from '@strapi/strapi';
import { fingerprint } from '../../moderasi/canonical';
import { akunRows, volunteersOnly } from '../account';
import type { AkunRow } from '../account';
import { dayWords } from '../day-words';
import { readPeople } from './read-people';
import type { Person, ReadRow } from './read-people';

/** What an import would do with one row of the list. */
interface PlannedRow extends Omit<ReadRow, 'person'> {
  person: Person | undefined;
  tindakan: 'baru' | 'ubah' | 'tetap' | 'salah';
  /** The account that it changes. */
  akun: number | undefined;
  /** Somebody else has taken the office over, with the same number: the predecessor's phones are locked. */
  berganti: boolean;
  /** What changes, and what the office should know, in sentences. */
  catatan: string[];
}

export interface Plan {
  daftar: PlannedRow[];
  kolomLain: string[];
  /** Of everything that the plan would do: an import carries out only the plan that was looked at. */
  sidik: string;
}

/** Compares the office's list with the accounts that there are. Changes nothing. @throws Refusal 422 */
export async function planImport(strapi: Core.Strapi, rows: readonly (readonly string[])[]): Promise<Plan> {
  const { daftar, kolomLain } = readPeople(rows);
  const accounts = await akunRows(strapi).findMany({ where: volunteersOnly });
  const taken = new Set<number>();
  const planned = daftar.map((row) => planRow(row, accounts, taken));
  const done = planned.map(({ nomor, person, tindakan, akun, salah }) => [
    nomor,
    person ?? null,
    tindakan,
    akun ?? null,
    salah,
  ]);
  return { daftar: planned, kolomLain, sidik: fingerprint(done) };
}

function planRow(row: ReadRow, accounts: AkunRow[], taken: Set<number>): PlannedRow {
  const { person } = row;
  if (!person) return { ...row, tindakan: 'salah', akun: undefined, berganti: false, catatan: [] };
  const found = accounts.find((akun) => !taken.has(akun.id) && isSamePerson(akun, person));
  if (!found) return { ...row, tindakan: 'baru', akun: undefined, berganti: false, catatan: noPhone(person) };
  taken.add(found.id);
  const holder = person.hp && accounts.find(({ id, hp }) => id !== found.id && hp === person.hp);
  if (holder) {
    const salah = [`Nomor HP ini dipakai akun ${holder.username}.`];
    return { ...row, person: undefined, salah, tindakan: 'salah', akun: undefined, berganti: false, catatan: [] };
  }
  const catatan = changes(found, person);
  const berganti = isSuccessor(found, person);
  if (berganti) catatan.push('Pengurus berganti: HP yang lama dikunci. Berikan kartu baru.');
  return { ...row, tindakan: catatan.length > 0 ? 'ubah' : 'tetap', akun: found.id, berganti, catatan };
}

/** The same number, or the same name in the same unit. */
function isSamePerson(akun: AkunRow, { hp, nama_tampil, rw, rt }: Person): boolean {
  if (hp !== null && akun.hp === hp) return true;
  return akun.rw === rw && akun.rt === rt && akun.nama_tampil?.toLowerCase() === nama_tampil.toLowerCase();
}

/** Another name in another term; a name that is spelt better keeps its term. */
const isSuccessor = (akun: AkunRow, { nama_tampil, mulai }: Person) =>
  akun.nama_tampil?.toLowerCase() !== nama_tampil.toLowerCase() && akun.mulai !== mulai;

function changes(akun: AkunRow, person: Person): string[] {
  const found: string[] = [];
  if (akun.nama_tampil !== person.nama_tampil)
    found.push(`Nama: ${akun.nama_tampil ?? 'kosong'} menjadi ${person.nama_tampil}.`);
  if (akun.rw !== person.rw || akun.rt !== person.rt)
    found.push(`Wilayah: ${unitWords(akun)} menjadi ${unitWords(person)}.`);
  if (person.hp !== null && akun.hp !== person.hp) found.push(`Nomor HP: ${akun.hp ?? 'kosong'} menjadi ${person.hp}.`);
  if (akun.mulai !== person.mulai || akun.selesai !== person.selesai) {
    found.push(`Masa bakti menjadi ${dayWords(person.mulai)} sampai ${dayWords(person.selesai)}.`);
  }
  return found;
}

const noPhone = ({ hp }: Person) => (hp === null ? ['Tanpa nomor HP: kartunya harus diberikan langsung.'] : []);

const unitWords = ({ rt, rw }: Pick<AkunRow, 'rt' | 'rw'>): string =>
  [rt !== null && `RT ${rt}`, rw !== null && `RW ${rw}`].filter(Boolean).join(' ');
