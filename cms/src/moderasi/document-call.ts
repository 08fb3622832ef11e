import type { AnyEntry } from '../content-types';

/** A call of Strapi's document service, as its middlewares see it. */
export interface DocumentCall {
  uid: string;
  action: string;
  params: { documentId?: string; status?: string; data?: AnyEntry };
}

export type Next = () => Promise<unknown>;
