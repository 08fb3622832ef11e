import type { Core } from '@strapi/strapi';
import type { MoncerConfig } from '../../config/moncer';
import { contentTypes, loadExamples, uidOf } from '../content-types';
import type { AnyEntry, PublicNoun } from '../content-types';
import { publishAsSystem } from '../moderasi';
import { drawingsIn, drawPhotos, withPhotos } from './drawings';
import type { Photos } from './drawings';

/**
 * Fills an empty database with the examples and their accounts, when `MONCER_SEED` asks for it.
 * A mark in the database lets a start that was cut short go on, and keeps a later one from
 * bringing back what the office has deleted.
 */
export async function writeContoh(strapi: Core.Strapi, createAccounts: () => Promise<void>): Promise<void> {
  const mark = strapi.store({ type: 'core', name: 'moncer', key: 'contoh' });
  const state = await mark.get({});
  if (strapi.config.get<MoncerConfig>('moncer').seed === 'none' || state === 'selesai') return;
  if (state !== 'berjalan' && !(await isEmpty(strapi))) return;
  await mark.set({ value: 'berjalan' });
  await createAccounts();
  await publishExamples(strapi);
  await mark.set({ value: 'selesai' });
}

async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  for (const type of contentTypes) {
    if ((await strapi.db.query(uidOf(type.nama)).count()) > 0) return false;
  }
  return true;
}

async function publishExamples(strapi: Core.Strapi): Promise<void> {
  const start = Date.now();
  const { examples, drawings } = loadExamples();
  const nouns = contentTypes.map((type) => type.nama);
  const isDrawn = (noun: PublicNoun) => drawingsIn(examples[noun]).length > 0;
  const publish = async (some: PublicNoun[], photos: Photos) => {
    for (const noun of some) await publishNew(strapi, noun, withPhotos(examples[noun], photos));
  };
  // Photos are encoded in processes of their own; meanwhile the entries without any are stored.
  const [photos] = await Promise.all([
    drawPhotos(strapi, drawingsIn(examples), drawings),
    publish(
      nouns.filter((noun) => !isDrawn(noun)),
      new Map(),
    ),
  ]);
  await publish(nouns.filter(isDrawn), photos);
  const counts = nouns.map((noun) => `${examples[noun].length} ${noun}`).join(', ');
  strapi.log.info(`Examples published in ${((Date.now() - start) / 1000).toFixed(1)} s: ${counts}`);
}

/** One transaction a noun: many times faster than one a document, and none is half there. */
async function publishNew(strapi: Core.Strapi, noun: PublicNoun, entries: readonly AnyEntry[]): Promise<void> {
  await strapi.db.transaction(async () => {
    const stored = await strapi.db.query(uidOf(noun)).findMany({ select: ['slug'] });
    const slugs = new Set(stored.map(({ slug }) => slug as string));
    for (const entry of entries) {
      if (!slugs.has(entry.slug as string)) await publishAsSystem(strapi, noun, entry);
    }
  });
}
