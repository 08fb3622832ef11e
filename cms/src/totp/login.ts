import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { CodeRefused, takeCode } from './check';
import { activeTotp } from './row';

/** What Strapi's `checkCredentials` gives: an error, the account or false, and why not. */
type Checked = [error: unknown, user: { id: number } | false, info?: { message: string }];

interface AuthService {
  checkCredentials(given: { email: string; password: string }): Promise<Checked>;
}

interface UserService {
  register(given: { registrationToken: string }): Promise<unknown>;
}

interface Services {
  extend<Service>(uid: string, change: (service: Service) => Service): void;
}

/** Strapi's log-in answers no other error than this with its own text. */
const strapiShows = { code: 'LOGIN_NOT_ALLOWED' };

/**
 * Who has switched the second factor on gets no session without it, in whatever way Strapi gives one: by password,
 * in the panel and at /meja, the body carries `kode` besides; an invitation opens no account that has it. A forgotten
 * password is set by an admin (`registration.ts`), and a renewed session was opened with the code.
 */
export function guardStaffLogin(strapi: Core.Strapi): void {
  const services: Services = strapi.get('services');
  services.extend<AuthService>('admin::auth', (service) => ({
    ...service,
    async checkCredentials(given) {
      const checked = await service.checkCredentials(given);
      if (checked[1]) await requireCode(strapi, checked[1].id);
      return checked;
    },
  }));
  services.extend<UserService>('admin::user', (service) => ({
    ...service,
    async register(given) {
      const { registrationToken } = given;
      const user = await strapi.db.query('admin::user').findOne({ where: { registrationToken } });
      if (user && (await activeTotp(strapi, Number(user.id)))) {
        throw new errors.PolicyError('Undangan ini tidak berlaku: akunnya memakai verifikasi dua langkah.');
      }
      return service.register(given);
    },
  }));
}

/** After the password was found right: who does not know it learns nothing of the second factor. */
async function requireCode(strapi: Core.Strapi, akun: number): Promise<void> {
  const row = await activeTotp(strapi, akun);
  if (!row) return;
  const body = strapi.requestContext.get()?.request.body as { kode?: unknown } | undefined;
  try {
    await takeCode(strapi, row, body?.kode);
  } catch (error) {
    if (!(error instanceof CodeRefused)) throw error;
    throw new errors.ApplicationError(error.message, { ...strapiShows, perlu: error.perlu });
  }
}
