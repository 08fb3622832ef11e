import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { akunRows } from '../akun/account';
import { readPhone } from '../akun/phone';
import { WrongTries } from '../akun/wrong-tries';
import { extendController } from './registration';

/**
 * One account at a time is locked after too many wrong passwords. The limit by address is wide,
 * because a whole village can share one address. Answers in Indonesian.
 */
export function guardLogin(strapi: Core.Strapi): void {
  const tries = new WrongTries();
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
      refuseLocked(tries, name);
      try {
        const answer = await controller.callback(ctx);
        tries.forget(name);
        return answer;
      } catch (error) {
        throw inIndonesian(error, () => tries.count(name));
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

function refuseLocked(tries: WrongTries, name: string): void {
  const minutes = tries.lockedMinutes(name);
  if (minutes === 0) return;
  throw new errors.RateLimitError(
    `Terlalu banyak sandi yang salah. Coba lagi ${minutes} menit lagi, atau mintalah petugas membuatkan sandi baru.`,
  );
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
