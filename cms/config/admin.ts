import type { Core } from '@strapi/strapi';

const hour = 3_600; // s

export default ({ env }: { env: Core.Config.Shared.ConfigParams['env'] }) => ({
  auth: { secret: env('ADMIN_JWT_SECRET'), sessions: { accessTokenLifespan: 2 * hour } },
  // Counted for one account from one address, right passwords included.
  rateLimit: { enabled: true, interval: { min: 5 }, max: 30 },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
  // Drafts are shown at /pratinjau, as the page they will become.
  preview: { enabled: false },
  autoOpen: false,
});
