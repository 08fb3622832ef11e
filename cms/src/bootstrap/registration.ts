import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

type Action = (ctx: unknown) => unknown;
type Controller = Record<string, Action>;

/** The controllers' registry; Strapi's types leave out `extend`. */
interface Controllers {
  extend(uid: string, change: (controller: Controller) => Controller): void;
}

/** Wraps actions of one of Strapi's own controllers, before its routes are made. */
export function extendController(strapi: Core.Strapi, uid: string, change: (controller: Controller) => Controller) {
  const controllers: Controllers = strapi.get('controllers');
  controllers.extend(uid, change);
}

/**
 * The first admin is made by the program, never by whoever comes first; and as no mail leaves this
 * machine, a forgotten password is set anew by an admin.
 */
export function closeStaffRegistration(strapi: Core.Strapi): void {
  extendController(strapi, 'admin::authentication', (controller) => ({
    ...controller,
    registerAdmin: () => {
      throw new errors.PolicyError('Pendaftaran admin ditutup. Akun admin pertama dibuat oleh sistem.');
    },
    forgotPassword: () => {
      throw new errors.PolicyError('Sandi tidak dikirim lewat surel. Mintalah admin membuatkan sandi baru.');
    },
    resetPassword: () => {
      throw new errors.PolicyError('Tautan ini tidak berlaku. Mintalah admin membuatkan sandi baru.');
    },
  }));
}

/** Volunteers get their account from an admin. */
export async function closeVolunteerRegistration(strapi: Core.Strapi): Promise<void> {
  const settings = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const stored = (await settings.get({})) as Record<string, unknown>;
  const closed = {
    ...stored,
    allow_register: false,
    email_confirmation: false,
    unique_email: true,
    // What the panel gives to an account that is made without naming a role.
    default_role: 'relawan',
  };
  await settings.set({ value: closed });
}
