import type { Core } from '@strapi/strapi';
import type { Noun } from '../content-types';
import { rowsOf } from '../kiriman/row';

/** One line of the outbox: what happened to a public document, and at which revision of the site. */
export interface TerbitanRow {
  revisi: number;
  jenis: Noun;
  dokumen: string;
  tindakan: 'terbit' | 'tarik';
  waktu: string;
}

export const terbitanRows = (strapi: Core.Strapi) => rowsOf<TerbitanRow>(strapi, 'api::terbitan.terbitan');
