import { join } from 'node:path';
import { env, root } from './env.ts';
import { Part } from './part.ts';
import { readSecrets } from './secrets.ts';

const port = env.port + 1;

/** Where the CMS of this installation listens, on loopback. */
export const cmsUrl = `http://127.0.0.1:${port}`;

/** Where the publisher of this installation listens, on loopback, and is told that something changed. */
export const publisherPort = env.port + 2;
export const publisherUrl = `http://127.0.0.1:${publisherPort}`;

export const logFolder = join(env.data, 'log');

/** What every part of this installation is told. */
export const sharedEnvironment = () => ({
  NODE_ENV: 'production',
  MONCER_DATA: env.data,
  MONCER_URL: env.url,
  MONCER_SEED: env.seed,
  MONCER_EMPAT_MATA: env.fourEyes ? '1' : '0',
  MONCER_WAJIB_TOTP: env.wajibTotp ? '1' : '0',
  ...readSecrets(env.data),
});

/** The CMS of this installation, not started yet. */
export function cmsPart(environment: Record<string, string>): Part {
  return new Part({
    name: 'cms',
    cwd: join(root, 'cms'),
    args: ['node_modules/@strapi/strapi/bin/strapi.js', 'start'],
    environment: {
      ...environment,
      PORT: String(port),
      HOST: '127.0.0.1',
      MONCER_BELL_URL: `${publisherUrl}/bel`,
      STRAPI_TELEMETRY_DISABLED: 'true',
      STRAPI_DISABLE_EE: 'true',
      ...(env.databaseUrl && { DATABASE_URL: env.databaseUrl }),
      ...(env.mail && { MONCER_SMTP_URL: env.mail.smtpUrl, MONCER_SURAT_DARI: env.mail.from }),
    },
    healthUrl: `${cmsUrl}/_health`,
    logFolder,
  });
}
