import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { Ajukan, Kembalikan, Setujui, Tarik, Tolak } from './actions';
import { KirimanPanel } from './panel';

type Apis = ContentManagerPlugin['config']['apis'];

/** Strapi's own ways to publish or take down; the server refuses them, so they are not offered. */
const replaced: ReadonlySet<string | undefined> = new Set(['publish', 'unpublish', 'discard']);

/** Our decisions take the place of *Publish*, and call the same routes as the desk at `/meja`. */
export function replacePublishing(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { addDocumentAction, addBulkAction, addEditViewSidePanel } = app.getPlugin('content-manager').apis as Apis;
  addDocumentAction((actions) => {
    const kept = actions.filter(({ type }) => !replaced.has(type));
    const save = kept.filter(({ type }) => type === 'update');
    const rest = kept.filter(({ type }) => type !== 'update');
    return [...save, Ajukan, Setujui, Kembalikan, Tolak, Tarik, ...rest];
  });
  addBulkAction((actions) => actions.filter(({ type }) => !replaced.has(type)));
  addEditViewSidePanel((panels) => [...panels, KirimanPanel]);
}
