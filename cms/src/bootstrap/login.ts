import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { akunRows } from '../akun/account';
import { readPhone } from '../akun/phone';
import { extendController } from './registration';

/** Wrong passwords in a row that lock an account, and for how long. */
const maxFailures = 10;
const lockMs = 15 * 60_000;
/** Names that are remembered; above it the oldest are dropped, so that made-up names cannot fill the memory. */
const maxNames = 10_000;

/**
 * One account at a time is locked after too many wrong passwords. The limit by address is wide,
 * because a whole village can share one address. Answers in Indonesian.
 */
export function guardLogin(strapi: Core.Strapi): void {
  const failures = new Map<string, { count: number; since: number }>();
  extendController(strapi, 'plugin::users-permissions.auth', (controller) => ({
    ...controller,
    callback: async (given) => {
      const ctx = given as { params: { provider?: string }; request: { body?: Record<string, unknown> } };
      if (ctx.params.provider && ctx.params.provider !== 'local') throw new errors.NotFoundError();
      const body = ctx.request.body ?? {};
      if (typeof body.identifier === 'string') body.identifier = await usernameOf(strapi, body.identifier);
      // Its sessions are told apart by it, as those of a phone with a PIN; Strapi names one for staff only.
      body.deviceId ??= randomUUID();
      const name = String(body.identifier).toLowerCase();
      refuseLocked(failures, name);
      try {
        const answer = await controller.callback(ctx);
        failures.delete(name);
        return answer;
      } catch (error) {
        throw inIndonesian(error, () => countFailure(failures, name));
      }
    },
  }));
}

/** A telephone number stands for the account it belongs to. */
async function usernameOf(strapi: Core.Strapi, identifier: string): Promise<string> {
  const hp = readPhone(identifier);
  const akun = hp && (await akunRows(strapi).findOne({ where: { hp } }));
  return akun ? akun.username : identifier.trim();
}

type Failures = Map<string, { count: number; since: number }>;

function refuseLocked(failures: Failures, name: string): void {
  const known = failures.get(name);
  if (!known) return;
  const left = known.since + lockMs - Date.now();
  if (left <= 0) failures.delete(name);
  else if (known.count >= maxFailures) {
    throw new errors.RateLimitError(
      `Terlalu banyak sandi yang salah. Coba lagi ${Math.ceil(left / 60_000)} menit lagi, atau mintalah petugas membuatkan sandi baru.`,
    );
  }
}

function countFailure(failures: Failures, name: string): void {
  const count = (failures.get(name)?.count ?? 0) + 1;
  failures.delete(name);
  failures.set(name, { count, since: Date.now() });
  if (failures.size > maxNames) failures.delete(failures.keys().next().value!);
}

function inIndonesian(error: unknown, onWrongPassword: () => void): unknown {
  const message = error instanceof Error ? error.message : '';
  if (message === 'Invalid identifier or password') {
    onWrongPassword();
    return new errors.ValidationError('Nomor HP, nama akun, atau kata sandi salah.');
  }
  if (message === 'Your account has been blocked by an administrator') {
    return new errors.ApplicationError('Akun ini ditutup. Hubungi petugas kelurahan.');
  }
  if (error instanceof errors.ValidationError) {
    return new errors.ValidationError('Isilah nomor HP atau nama akun, dan kata sandi.');
  }
  return error;
}
