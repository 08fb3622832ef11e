import type { Core } from '@strapi/strapi';
import type { MoncerConfig } from '../../config/moncer';
import { activeTotp } from './row';
import { staffOf } from './sessions';

/** What an account without the second factor may ask for: to get it, and to leave. */
const enrolment = /^\/(?:moderasi\/totp(?:\/(?:mulai|aktifkan))?|admin\/logout)$/;

interface Context {
  path: string;
  get(header: string): string;
  status: number;
  body: unknown;
}

/** With `MONCER_WAJIB_TOTP=1` staff who have not switched it on are let in for that alone. */
export function requireEnrolment(strapi: Core.Strapi): void {
  strapi.server.use((async (context: Context, next: () => Promise<void>) => {
    const free = !strapi.config.get<MoncerConfig>('moncer').wajibTotp || enrolment.test(context.path);
    const akun = free ? undefined : staffOf(strapi, context.get('authorization'));
    if (akun === undefined || (await activeTotp(strapi, akun))) return next();
    const message = 'Aktifkan verifikasi dua langkah dulu, di halaman Verifikasi dua langkah.';
    context.status = 403;
    context.body = { data: null, error: { status: 403, name: 'ForbiddenError', message, details: { perlu: 'totp' } } };
  }) as never);
}
