import type {
  BulkActionComponent,
  ContentManagerPlugin,
  DocumentActionComponent,
} from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { Ajukan, Kembalikan, Setujui, Tarik, Tolak } from './actions';
import { KirimanPanel } from './panel';

type Apis = ContentManagerPlugin['config']['apis'];

/**
 * Strapi's own ways to publish or take down: the server refuses them, so they are not offered. Nor
 * is the way to its builder of content types, which come from code here.
 */
const replaced: ReadonlySet<string | undefined> = new Set(['publish', 'unpublish', 'discard', 'edit-the-model']);

/** Our decisions take the place of *Publish*, and call the same routes as the desk at `/meja`. */
export function replacePublishing(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { addDocumentAction, addBulkAction, addEditViewSidePanel } = app.getPlugin('content-manager').apis as Apis;
  addDocumentAction((actions) => {
    const kept = actions.filter(({ type }) => !replaced.has(type)).map(withoutDelete);
    const save = kept.filter(({ type }) => type === 'update');
    const rest = kept.filter(({ type }) => type !== 'update');
    return [...save, Ajukan, Setujui, Kembalikan, Tolak, Tarik, ...rest];
  });
  addBulkAction((actions) => actions.filter(({ type }) => !replaced.has(type)).map(withoutBulkDelete));
  addEditViewSidePanel((panels) => [...panels, KirimanPanel]);
}

/** What is moderated is withdrawn or refused, never deleted. */
function withoutDelete(action: DocumentActionComponent): DocumentActionComponent {
  if (action.type !== 'delete') return action;
  const describe: DocumentActionComponent = (props) => {
    const description = action(props);
    return isModerated(props.document) ? null : description;
  };
  return Object.assign(describe, action);
}

function withoutBulkDelete(action: BulkActionComponent): BulkActionComponent {
  if (action.type !== 'delete') return action;
  const describe: BulkActionComponent = (props) => {
    const description = action(props);
    return props.documents.some(isModerated) ? null : description;
  };
  return Object.assign(describe, action);
}

/** Strapi gives a status to documents with drafts only, and all of those are moderated. */
function isModerated(document: object | undefined): boolean {
  return document !== undefined && 'status' in document && document.status !== undefined;
}
