import type { Core } from '@strapi/strapi';
import { Refusal } from '../moderasi/refusal';
import { GateUnavailable } from './refusal';

/** Koa's, as Strapi types it. */
export type Context = Parameters<Core.ControllerHandler>[0];

/** A request that is answered with a refusal, in Strapi's form. The message is Indonesian, for the one who asked. */
export class Answer extends Error {
  readonly status: number;
  readonly details: Record<string, unknown>;

  constructor(status: number, name: string, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.name = name;
    this.status = status;
    this.details = details;
  }
}

/** The refusal that an error stands for; undefined for a fault of the program. */
export function refusalOf(error: unknown): Answer | undefined {
  if (error instanceof Answer) return error;
  if (error instanceof Refusal) return new Answer(error.status, error.name, error.message, error.details);
  if (!(error instanceof GateUnavailable)) return undefined;
  return new Answer(503, 'GateUnavailable', 'Foto sedang antre untuk diperiksa. Coba lagi sebentar lagi.');
}

export function bodyOf({ status, name, message, details }: Answer) {
  return { data: null, error: { status, name, message, details } };
}

/** Turns refusals into answers; other errors go on to Strapi, which tells nobody their text. */
export function answering(handle: (ctx: Context) => Promise<void>) {
  return async (ctx: Context): Promise<void> => {
    try {
      await handle(ctx);
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      ctx.status = refusal.status;
      ctx.body = bodyOf(refusal);
      if (refusal.status === 503) ctx.set('Retry-After', '5');
    }
  };
}
