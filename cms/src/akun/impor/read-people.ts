import { readPhone } from '../phone';
import { findColumns } from './columns';
import type { Column, Columns } from './columns';
import { readDay } from './read-day';

/** Somebody on the office's list, every field of the kind that the account needs. */
export interface Person {
  nama_tampil: string;
  rw: number;
  rt: number | null;
  hp: string | null;
  mulai: string;
  selesai: string;
}

/** One row: who it is, or what is wrong with it. */
export interface ReadRow {
  /** As the spreadsheet counts, from 1. */
  nomor: number;
  /** As it is written, for the office to find it. */
  teks: string;
  person: Person | undefined;
  salah: string[];
}

const maxName = 80;
const maxRw = 39;
const maxRt = 99;
/** NIK and KK have sixteen digits; Moncer stores neither. */
const identityNumber = /(?<!\d)\d{16}(?!\d)/;

/** Reads every row below the headings; empty ones are skipped. @throws Refusal 422 when columns are missing */
export function readPeople(rows: readonly (readonly string[])[]): { daftar: ReadRow[]; kolomLain: string[] } {
  const columns = findColumns(rows);
  const daftar = rows.flatMap((cells, index) => {
    const isData = index > columns.row && cells.some((cell) => cell.trim() !== '');
    return isData ? [readRow(cells, index + 1, columns)] : [];
  });
  refuseTwice(daftar);
  return { daftar, kolomLain: columns.unused };
}

function readRow(cells: readonly string[], nomor: number, { at }: Columns): ReadRow {
  const salah: string[] = [];
  const cell = (column: Column) => {
    const index = at[column];
    return index === undefined ? '' : (cells[index] ?? '').replace(/[\s\u00a0\u200b]+/g, ' ').trim();
  };
  const person = {
    nama_tampil: readName(cell('nama'), salah),
    ...readUnit(cell, salah),
    hp: readHp(cell('hp'), salah),
    ...readTerm(cell('mulai'), cell('selesai'), salah),
  };
  const teks = [cell('nama'), cell('unit') || unitText(cell('rt'), cell('rw'))].filter(Boolean).join(', ');
  return { nomor, teks, person: salah.length === 0 ? (person as Person) : undefined, salah };
}

function readName(text: string, salah: string[]): string | undefined {
  if (text === '') return void salah.push('Nama kosong.');
  if (text.length > maxName) return void salah.push(`Nama lebih dari ${maxName} huruf.`);
  if (identityNumber.test(text))
    return void salah.push('Nama memuat nomor 16 angka. NIK dan KK tidak disimpan di sini.');
  // What a spreadsheet would calculate, or a page would show as markup.
  if (/^[=+@-]|[<>{}]|\d/.test(text)) return void salah.push('Nama memuat tanda atau angka yang bukan nama.');
  return text === text.toUpperCase() || text === text.toLowerCase() ? capitalised(text) : text;
}

function readUnit(cell: (column: Column) => string, salah: string[]): { rw?: number; rt?: number | null } {
  const [rtText = '', rwText = ''] = cell('unit') ? splitUnit(cell('unit')) : [cell('rt'), cell('rw')];
  const rw = wholeNumber(rwText);
  const rt = /^[-–]?$/.test(rtText) ? null : wholeNumber(rtText);
  if (rwText === '') salah.push('RW kosong.');
  else if (rw === undefined || rw < 1 || rw > maxRw)
    salah.push(`RW "${rwText}" tidak ada. RW bernomor 1 sampai ${maxRw}.`);
  if (rt === undefined || (rt !== null && (rt < 1 || rt > maxRt))) salah.push(`RT "${rtText}" bukan nomor RT.`);
  return { rw, rt };
}

/** "03/12", "RT 3 RW 12", "RT 03 / RW 12", "RW 12": texts of RT and RW. */
function splitUnit(text: string): [string, string] {
  const both = /^(?:RT\.?)?\s*(\d+)\s*[/,]?\s*(?:RW\.?)?\s*(\d+)$/i.exec(text);
  if (both) return [both[1], both[2]];
  return /^RW/i.test(text) ? ['', text] : [text, text];
}

function wholeNumber(text: string): number | undefined {
  const found = /^(?:R[TW]\.?)?\s*0*(\d{1,3})(?:\.0+)?$/i.exec(text);
  return found ? Number(found[1]) : undefined;
}

function readHp(text: string, salah: string[]): string | null {
  if (/^[-–]?$/.test(text)) return null;
  if (/e\+/i.test(text)) {
    salah.push(`Nomor HP "${text}" dirusak oleh Excel. Ubah kolomnya menjadi teks, lalu tulis nomornya lagi.`);
    return null;
  }
  const hp = readPhone(text.replace(/^'/, ''));
  if (hp === undefined) salah.push(`Nomor HP "${text}" tidak lengkap atau bukan nomor HP.`);
  return hp ?? null;
}

function readTerm(mulaiText: string, selesaiText: string, salah: string[]): { mulai?: string; selesai?: string } {
  const mulai = readDay(mulaiText);
  const selesai = readDay(selesaiText);
  if (mulai === undefined) salah.push(dayProblem('Mulai', mulaiText));
  if (selesai === undefined) salah.push(dayProblem('Selesai', selesaiText));
  if (mulai && selesai && selesai < mulai) salah.push('Masa bakti selesai sebelum mulai.');
  return { mulai, selesai };
}

const dayProblem = (heading: string, text: string) =>
  text === '' ? `${heading} kosong.` : `${heading} "${text}" bukan tanggal. Tulis seperti 31/12/2027.`;

/** Two people cannot share a number to log in with, and nobody is on the list twice. */
function refuseTwice(daftar: ReadRow[]): void {
  const seen = new Map<string, number>();
  for (const row of daftar) {
    const { person } = row;
    if (!person) continue;
    const keys = [`${person.nama_tampil.toLowerCase()} ${person.rw} ${person.rt}`, ...(person.hp ? [person.hp] : [])];
    const first = keys.map((key) => seen.get(key)).find((nomor) => nomor !== undefined);
    if (first === undefined) for (const key of keys) seen.set(key, row.nomor);
    else {
      row.person = undefined;
      const same = seen.get(keys[0] ?? '') === undefined ? 'Nomor HP ini' : 'Orang ini';
      row.salah.push(`${same} sudah ada di baris ${first}.`);
    }
  }
}

const capitalised = (text: string) =>
  text.toLowerCase().replace(/(^|[\s.'-])(\p{L})/gu, (found) => found.toUpperCase());
const unitText = (rt: string, rw: string) => [rt && `RT ${rt}`, rw && `RW ${rw}`].filter(Boolean).join(' ');
