import type { Core } from '@strapi/strapi';
import type { Whole } from '../kiriman/view';
import { compare } from './compare';
import type { Perubahan } from './compare';
import type { RiwayatRow } from './history';
import type { Tindakan } from './states';
import { versionOf } from './versions';

const verdicts: ReadonlySet<string> = new Set<Tindakan>(['setujui', 'kembalikan', 'tolak', 'tarik']);

/**
 * What differs from the version that the office saw last: the one on which it last decided, else the one
 * that it had open when the text was changed. Nothing at first sight, or when that version was erased.
 */
export async function changesSinceSeen(strapi: Core.Strapi, { row, entry, history }: Whole): Promise<Perubahan[]> {
  const seen = seenVersion(history, row.versi);
  const before = seen === undefined ? null : await versionOf(strapi, row.uuid, seen);
  return before ? compare(row.jenis, before.isi, entry) : [];
}

function seenVersion(history: readonly RiwayatRow[], now: number): number | undefined {
  const older = history.filter(({ versi }) => versi !== null && versi < now);
  const seen =
    older.findLast(({ kejadian }) => verdicts.has(kejadian)) ??
    older.findLast(({ kejadian }) => kejadian === 'periksa');
  return seen?.versi;
}
