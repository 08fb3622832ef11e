import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { check, types } from '../content-types';
import type { AnyEntry, ContentType, Noun, Problem } from '../content-types';
import { addTerbitan } from '../terbitan/outbox';
import { nextReview, todayInWib } from './day';
import { entryOf, readRow } from './document';
import type { DocumentCall, Next } from './document-call';
import { slugFor } from './slug';

/**
 * What staff write without review (wilayah, direktori, pengumuman, hari-libur): validated before it
 * is written and as it is stored, and announced to the publisher in the same transaction.
 *
 * @throws ValidationError with the first thing that is wrong, in Indonesian; nothing is written then.
 */
export async function writeDirectly(
  strapi: Core.Strapi,
  type: ContentType,
  call: DocumentCall,
  next: Next,
): Promise<unknown> {
  const jenis = type.nama;
  return strapi.db.transaction(async () => {
    if (call.action === 'delete') {
      const dokumen = String(call.params.documentId);
      const result = await next();
      await addTerbitan(strapi, { jenis, dokumen, tindakan: 'tarik' });
      return result;
    }
    call.params.data = await complete(strapi, jenis, call);
    const result = (await next()) as { documentId?: string } | null;
    const dokumen = result?.documentId;
    if (!dokumen) return result;
    const stored = await readRow(strapi, jenis, dokumen, 'published');
    if (stored) refuseProblems(jenis, entryOf(jenis, stored));
    await addTerbitan(strapi, { jenis, dokumen, tindakan: 'terbit' });
    return result;
  });
}

/** Adds what the server writes, and refuses what could not be published. */
async function complete(strapi: Core.Strapi, jenis: Noun, { action, params }: DocumentCall): Promise<AnyEntry> {
  const { documentId, data = {} } = params;
  const before = documentId ? await readRow(strapi, jenis, documentId, 'published') : null;
  const whole: AnyEntry = { ...before, ...data, ...(action === 'clone' && { slug: null }) };
  const today = todayInWib();
  const server = {
    slug: await slugFor(strapi, jenis, whole, action === 'clone' ? undefined : documentId),
    mutu_data: whole.mutu_data ?? 'terverifikasi',
    diverifikasi_pada: whole.diverifikasi_pada ?? today,
    // Left empty on purpose is an answer too.
    tinjau_sebelum: whole.tinjau_sebelum === undefined ? nextReview(today) : whole.tinjau_sebelum,
  };
  refuseProblems(jenis, entryOf(jenis, { ...whole, ...server }));
  return { ...data, ...server };
}

function refuseProblems(jenis: Noun, entry: AnyEntry): void {
  const checked = check(types[jenis], entry);
  if (checked.ok) return;
  const [first] = checked.problems as [Problem, ...Problem[]];
  throw new errors.ValidationError(first.pesan, {
    problems: checked.problems,
    // What the panel shows beside its fields.
    errors: checked.problems.map(({ jalur, pesan }) => ({
      path: jalur.split('.'),
      message: pesan,
      name: 'ValidationError',
    })),
  });
}
