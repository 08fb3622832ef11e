import type { Core } from '@strapi/strapi';
import { publicUrl } from './moncer';

const hour = 3_600; // s
const day = 24 * hour;

export default ({ env }: { env: Core.Config.Shared.ConfigParams['env'] }) => ({
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      jwtManagement: 'refresh',
      sessions: {
        // Long enough for a report with photos over a slow line.
        accessTokenLifespan: 4 * hour,
        maxRefreshTokenLifespan: 30 * day,
        idleRefreshTokenLifespan: 14 * day,
        httpOnly: true,
        cookie: {
          name: 'moncer_relawan',
          path: '/api/auth',
          sameSite: 'strict',
          secure: publicUrl(env).startsWith('https:'),
          maxAge: 30 * day * 1_000,
        },
      },
      // A village behind one address shares this; each account has its own lock besides.
      ratelimit: { interval: 60_000, max: 60 },
    },
  },
  upload: {
    config: {
      sizeLimit: 20 * 1024 * 1024,
      security: { allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] },
    },
  },
  i18n: { enabled: true },
});
