import type { Core } from '@strapi/strapi';
import { publicUrl } from './moncer';

/**
 * No market place, no map tiles, no other host: the panel needs this origin only.
 * Strings, because Strapi merges lists with its own defaults item by item.
 */
const contentSecurityPolicy = {
  useDefaults: true,
  directives: {
    'connect-src': "'self'",
    'img-src': "'self' data: blob:",
    'media-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'style-src': "'self' 'unsafe-inline'",
    'frame-src': "'self'",
    'frame-ancestors': "'self'",
    upgradeInsecureRequests: null,
  },
};

export default ({ env }: { env: Core.Config.Shared.ConfigParams['env'] }) => [
  'strapi::logger',
  'strapi::errors',
  // Transport security is the matter of whoever ends TLS in front of the gateway.
  { name: 'strapi::security', config: { contentSecurityPolicy, hsts: false } },
  { name: 'strapi::cors', config: { origin: [publicUrl(env)] } },
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '1mb', formLimit: '1mb', textLimit: '1mb' } },
  'strapi::favicon',
  'strapi::public',
];
