import type { Problem } from '../content-types';

const names = {
  400: 'BadRequestError',
  401: 'UnauthorizedError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  409: 'ConflictError',
  422: 'ValidationError',
} as const;

/** A request that is understood and refused. The message is a sentence for the person who asked. */
export class Refusal extends Error {
  readonly status: keyof typeof names;
  readonly details: Record<string, unknown>;
  /** The submission it is about; a 409 shows its stored version. */
  readonly uuid: string | undefined;

  constructor(
    status: keyof typeof names,
    message: string,
    { details = {}, uuid }: { details?: Record<string, unknown>; uuid?: string } = {},
  ) {
    super(message);
    this.name = names[status];
    this.status = status;
    this.details = details;
    this.uuid = uuid;
  }
}

export const notFound = () => new Refusal(404, 'Kiriman ini tidak ditemukan.');

export const conflict = (uuid: string, message: string, details: Record<string, unknown> = {}) =>
  new Refusal(409, message, { uuid, details });

/** @param problems one sentence a field; `jalur` names the field, as in `foto.0.alt`. */
export const invalid = (problems: Problem[]) =>
  new Refusal(422, 'Ada isian yang perlu diperbaiki.', { details: { problems } });
