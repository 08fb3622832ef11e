import type { Core } from '@strapi/strapi';
import { check, toStrapi, types } from '../content-types';
import type { AnyEntry, Noun } from '../content-types';
import { addTerbitan } from '../terbitan/outbox';
import { sistem } from './actor';
import { documentsOf } from './document';
import { openKiriman } from './open';
import { withToken } from './token';
import { transition } from './transition';

/**
 * Publishes a whole entry that comes with the program, such as an example: the document, and where
 * the noun is moderated its submission, history and outbox line, in one transaction.
 *
 * @returns Strapi's documentId.
 * @throws Error that lists what is wrong with the entry; nothing is written then.
 */
export async function publishAsSystem(strapi: Core.Strapi, jenis: Noun, entry: AnyEntry): Promise<string> {
  const type = types[jenis];
  const checked = check(type, entry);
  if (!checked.ok) {
    const problems = checked.problems.map(({ jalur, pesan }) => `${jalur}: ${pesan}`).join(' ');
    throw new Error(`${jenis} "${String(entry.slug)}" cannot be published. ${problems} Correct the entry.`);
  }
  const data = toStrapi(type.fields, checked.entry);
  return withToken(() =>
    strapi.db.transaction(async () => {
      if (!type.dimoderasi) {
        const { documentId } = await documentsOf(strapi, jenis).create({ data });
        await addTerbitan(strapi, { jenis, dokumen: documentId, tindakan: 'terbit' });
        return documentId;
      }
      const { documentId } = await documentsOf(strapi, jenis).create({ data, status: 'draft' });
      const { uuid } = await openKiriman(strapi, { jenis, dokumen: documentId, actor: sistem });
      await transition(strapi, { uuid, tindakan: 'terbitkan', actor: sistem }, async () => {
        await documentsOf(strapi, jenis).publish({ documentId });
        const revisi = await addTerbitan(strapi, { jenis, dokumen: documentId, tindakan: 'terbit' });
        const now = new Date().toISOString();
        return { revisi, dikirim_pada: now, diputus_pada: now };
      });
      return documentId;
    }),
  );
}
