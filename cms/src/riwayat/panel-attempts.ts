import type { Core } from '@strapi/strapi';
import { typeOfUid } from '../content-types';
import type { DocumentCall, Next } from '../moderasi/document-call';
import { isUnnoted, noteAttempt } from './attempts';

/** What the buttons of the panel ask of the document service. */
const actions: Readonly<Record<string, string>> = {
  publish: 'publish',
  bulkPublish: 'publish',
  unpublish: 'unpublish',
  bulkUnpublish: 'unpublish',
  discard: 'discardDraft',
  bulkDelete: 'delete',
};

/** The parts of Koa's context that are looked at. */
interface PanelContext {
  method: string;
  path: string;
  status: number;
  request: { body?: { documentIds?: unknown } };
}

/** Who may not even ask is refused by Strapi's permissions, before the guard hears of it: the history is to know it too. */
export function watchPanel(strapi: Core.Strapi): void {
  for (const kind of ['collection-types', 'single-types']) {
    strapi.server.router.use(`/content-manager/${kind}/:model`, async (context: PanelContext, next: Next) => {
      let refused = false;
      try {
        await next();
        refused = context.status === 403;
      } catch (error) {
        refused = isUnnoted(error);
        throw error;
      } finally {
        if (refused) for (const call of callsIn(context)) await noteAttempt(strapi, call);
      }
    });
  }
}

/** The calls of the document service that a request of the panel stands for, as far as they could change what is public. */
function callsIn({ method, path, request }: PanelContext): DocumentCall[] {
  const [, , kind, uid = '', ...rest] = decodeURIComponent(path).split('/');
  const button = rest.includes('actions') ? actions[rest.at(-1) ?? ''] : undefined;
  const action = method === 'DELETE' ? 'delete' : button;
  if (!action || !typeOfUid(uid)?.dimoderasi) return [];
  const named = kind === 'single-types' || rest[0] === 'actions' ? [] : rest.slice(0, 1);
  const { documentIds } = request.body ?? {};
  const ids = Array.isArray(documentIds) ? documentIds.filter((id) => typeof id === 'string') : named;
  if (ids.length === 0) return [{ uid, action, params: {} }];
  return ids.map((documentId) => ({ uid, action, params: { documentId } }));
}
