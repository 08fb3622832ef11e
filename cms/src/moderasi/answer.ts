import type { ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { kirimanRows } from '../kiriman/row';
import { gatherOne } from '../kiriman/view';
import type { Whole } from '../kiriman/view';
import { Refusal } from './refusal';

/** What our handlers use of Koa's context. */
export interface Context {
  params: Record<string, string>;
  request: { body?: unknown };
  query: Record<string, unknown>;
  state: { user?: unknown; session?: { id?: string } };
  res: ServerResponse;
  status: number;
  body: unknown;
  set(header: string, value: string): void;
  get(header: string): string;
}

/**
 * Turns a handler into one that answers refusals in Strapi's form. A 409 carries the stored version
 * of the submission, as `view` shows it to whoever asked.
 */
export function answering(
  strapi: Core.Strapi,
  view: (whole: Whole, context: Context) => unknown,
  handler: (context: Context) => unknown,
) {
  return async (context: Context): Promise<void> => {
    context.set('cache-control', 'no-store');
    try {
      const body = await handler(context);
      if (body !== undefined) context.body = body;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, name, message } = error;
      const details = { ...error.details, ...(error.uuid && status === 409 && (await stored(error.uuid, context))) };
      context.status = status;
      context.body = { data: null, error: { status, name, message, details } };
    }
  };

  async function stored(uuid: string, context: Context) {
    const row = await kirimanRows(strapi).findOne({ where: { uuid } });
    return row ? { kiriman: await view(await gatherOne(strapi, row), context) } : {};
  }
}

/** Reads a body with its schema; unknown keys and wrong kinds of values are a 400 that names them. */
export function readBody<Body>(
  schema: { safeParse(body: unknown): { success: boolean; data?: Body; error?: { issues: Issue[] } } },
  body: unknown,
): Body {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data as Body;
  const problems = (parsed.error?.issues ?? []).map(({ path, message, keys }) => ({
    jalur: path.map(String).join('.'),
    pesan: keys ? `Isian ${keys.join(', ')} tidak dikenal.` : message,
  }));
  throw new Refusal(400, 'Permintaan ini tidak dapat dibaca.', { details: { problems } });
}

interface Issue {
  path: PropertyKey[];
  message: string;
  keys?: string[];
}
