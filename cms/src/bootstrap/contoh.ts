import type { Core } from '@strapi/strapi';
import type { MoncerConfig } from '../../config/moncer';
import { contentTypes, uidOf } from '../content-types';

/**
 * Fills an empty database with the examples and their accounts, when `MONCER_SEED` asks for it.
 * A mark in the database keeps a start that was cut short going, and a later one from bringing
 * back what the office has deleted.
 */
export async function writeContoh(strapi: Core.Strapi, createAccounts: () => Promise<void>): Promise<void> {
  const mark = strapi.store({ type: 'core', name: 'moncer', key: 'contoh' });
  const state = await mark.get({});
  if (strapi.config.get<MoncerConfig>('moncer').seed === 'none' || state === 'selesai') return;
  if (state !== 'berjalan' && !(await isEmpty(strapi))) return;
  await mark.set({ value: 'berjalan' });
  await createAccounts();
  await mark.set({ value: 'selesai' });
}

async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  for (const type of contentTypes) {
    if ((await strapi.db.query(uidOf(type.nama)).count()) > 0) return false;
  }
  return true;
}
