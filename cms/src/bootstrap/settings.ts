import type { Core } from '@strapi/strapi';
import type { MoncerConfig } from '../../config/moncer';

/**
 * Stops the start when a secret is missing. A build has none of them, so they are asked for here and not in `config/`.
 *
 * @throws Error that names the environment variable and the remedy
 */
export function requireSettings(strapi: Core.Strapi): void {
  const moncer = strapi.config.get<MoncerConfig>('moncer');
  const wanted = {
    MONCER_BELL_URL: moncer.bell.url,
    MONCER_BELL_SECRET: moncer.bell.secret,
    MONCER_SNAPSHOT_SECRET: moncer.snapshotSecret,
    MONCER_WEBHOOK_SECRET: moncer.webhookSecret,
    MONCER_VAPID_SECRET: moncer.vapidSecret,
    MONCER_TOTP_SECRET: moncer.totpSecret,
  };
  const missing = Object.entries(wanted).flatMap(([name, value]) => (value ? [] : [name]));
  if (missing.length === 0) return;
  throw new Error(
    `cms → environment: ${missing.join(', ')} must be set. Start the system with \`npm start\`, which makes the secrets. Nothing was changed.`,
  );
}
