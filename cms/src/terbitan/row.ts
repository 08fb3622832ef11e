import type { Core } from '@strapi/strapi';
import type { Noun } from '../content-types';
import { rowsOf } from '../kiriman/row';

/** A document, as the outbox and the publisher name it. */
export interface DocumentName {
  jenis: Noun;
  /** Strapi's documentId. */
  dokumen: string;
}

/** One line of the outbox: what happened to a public document, and at which revision of the site. */
export interface TerbitanRow extends DocumentName {
  revisi: number;
  tindakan: 'terbit' | 'tarik';
  waktu: string;
}

export const terbitanRows = (strapi: Core.Strapi) => rowsOf<TerbitanRow>(strapi, 'api::terbitan.terbitan');
