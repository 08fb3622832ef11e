import type { Core } from '@strapi/strapi';
import { toStrapi, types } from '../content-types';
import type { AnyEntry, Field, Noun, Problem } from '../content-types';
import { partProblems } from '../kiriman/body';
import { isForOffice } from '../kiriman/volunteer-fields';
import type { KirimanColumns, KirimanRow } from '../kiriman/row';
import type { Actor } from './actor';
import { addChanges, compare } from './compare';
import { contentFingerprint, documentsOf, entryOf, readRow } from './document';
import type { StoredRow } from './document';
import { authorsAfter } from './four-eyes';
import { lampOfDraft } from './pemeriksaan';
import { invalid } from './refusal';
import { transition } from './transition';

export interface Correction {
  uuid: string;
  versi: number;
  actor: Actor;
  /** New values of texts and dates. */
  isi: AnyEntry;
}

/**
 * Puts a slip of the pen right while the submission is being reviewed: texts and dates only, marked as the
 * office's, shown to the sender.
 *
 * @throws Refusal as `transition()`, and 422 with one sentence a field.
 */
export function correct(strapi: Core.Strapi, { isi, ...command }: Correction): Promise<KirimanRow> {
  const { actor } = command;
  return transition(strapi, { ...command, tindakan: 'betulkan' }, async (row, seen) => {
    const { fields } = types[row.jenis];
    const problems = correctionProblems(row, isi);
    if (problems.length > 0) throw invalid(problems);
    const write = () =>
      documentsOf(strapi, row.jenis).update({ documentId: row.dokumen, data: toStrapi(fields, isi), status: 'draft' });
    return changeDraft(strapi, { row, seen, actor, write });
  });
}

/** Changes a draft on behalf of the sender, within `betulkan`; gives what the submission has to note. */
export async function changeDraft(
  strapi: Core.Strapi,
  {
    row,
    seen,
    actor,
    write,
  }: { row: KirimanRow; seen: StoredRow | undefined; actor: Actor; write: () => Promise<unknown> },
): Promise<Partial<KirimanColumns>> {
  const { jenis, dokumen } = row;
  await write();
  const draft = await readRow(strapi, jenis, dokumen);
  if (!seen || !draft) throw new Error(`${jenis} ${dokumen}: its draft is gone while it is being corrected`);
  const changes = compare(jenis, entryOf(jenis, seen), entryOf(jenis, draft));
  return {
    sidik: contentFingerprint(jenis, draft),
    versi: row.versi + 1,
    suntingan: addChanges(row.suntingan ?? [], changes),
    pemeriksaan: await lampOfDraft(strapi, row, draft),
    // What staff correct in their own text is their text.
    ...(row.relawan === null && { penulis: authorsAfter(row.penulis, actor) }),
  };
}

function correctionProblems({ jenis }: KirimanRow, isi: AnyEntry): Problem[] {
  const { fields } = types[jenis];
  const strange = Object.keys(isi).filter((name) => !isCorrectable(jenis, name, fields[name]));
  if (strange.length > 0) {
    return strange.map((jalur) => ({ jalur, pesan: 'Hanya tulisan dan tanggal yang dapat dibetulkan di sini.' }));
  }
  const emptied = Object.entries(isi).filter(([name, value]) => fields[name]?.required && isBlank(value));
  return [
    ...emptied.map(([jalur]) => ({ jalur, pesan: `${fields[jalur]?.label} harus diisi.` })),
    ...partProblems(jenis, isi),
  ];
}

/** A tick says whether the time of a date is known. */
const correctable = ['string', 'text', 'datetime', 'date', 'boolean'];

function isCorrectable(jenis: Noun, name: string, field: Field | undefined): boolean {
  // A proposal is somebody's own words: it is answered, not corrected.
  if (!field || !types[jenis].publik || isForOffice(jenis, name)) return false;
  return field.shape === 'value' && !field.words && correctable.includes(field.strapi.type);
}

const isBlank = (value: unknown) => typeof value !== 'string' || value.trim() === '';
