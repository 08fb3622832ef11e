import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isGuessable, maxPasswordBytes, minPasswordLength, tooEasy, tooLong, tooShort } from '../akun/guessable';
import { extendController } from './registration';

interface Given {
  password?: unknown;
}

interface UserService {
  create(given: Given): Promise<unknown>;
  updateById(id: number, change: Given): Promise<unknown>;
  resetPasswordByEmail(email: string, password: string): Promise<unknown>;
}

interface Services {
  extend(uid: string, change: (service: UserService) => UserService): void;
}

type Body = Given & { userInfo?: Given };

/** The doors at which staff choose a password: an invitation, their profile, an admin for somebody else. */
const doors = [
  ['admin::authentication', 'register'],
  ['admin::authenticated-user', 'updateMe'],
  ['admin::user', 'update'],
] as const;

/**
 * A password of staff has twelve characters or more and is not among the commonest. Asked at the door, before Strapi
 * ends sessions or answers in English, and once more where accounts are stored, however a change came there.
 */
export function guardStaffPasswords(strapi: Core.Strapi): void {
  for (const [uid, action] of doors) {
    extendController(strapi, uid, (controller) => ({
      ...controller,
      [action]: (given: unknown) => {
        const { body = {} } = (given as { request: { body?: Body } }).request;
        requireStrong(body.password ?? body.userInfo?.password);
        return controller[action](given);
      },
    }));
  }
  const services: Services = strapi.get('services');
  services.extend('admin::user', (service) => ({
    ...service,
    create: (given) => stored(given.password, () => service.create(given)),
    updateById: (id, change) => stored(change.password, () => service.updateById(id, change)),
    resetPasswordByEmail: (email, password) => stored(password, () => service.resetPasswordByEmail(email, password)),
  }));
}

async function stored(password: unknown, store: () => Promise<unknown>): Promise<unknown> {
  requireStrong(password);
  return store();
}

/** @throws ValidationError in the form in which Strapi's panel shows it beside the field */
function requireStrong(password: unknown): void {
  const message = typeof password === 'string' && problemOf(password);
  if (!message) return;
  throw new errors.ValidationError(message, { errors: [{ path: ['password'], name: 'ValidationError', message }] });
}

function problemOf(password: string): string | undefined {
  if (password.length < minPasswordLength) return tooShort;
  if (Buffer.byteLength(password) > maxPasswordBytes) return tooLong;
  if (isGuessable(password)) return tooEasy;
  // Strapi's own rule, said in Indonesian.
  return [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(password))
    ? undefined
    : 'Kata sandi perlu huruf kecil, huruf besar, dan angka.';
}
