import { resolve } from 'node:path';
import { z } from 'zod';
import { siteFolders } from './folders.ts';

const shape = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535),
  MONCER_DATA: z.string().min(1),
  MONCER_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:8080'),
  MONCER_CMS_URL: z.url({ protocol: /^https?$/ }),
  MONCER_BELL_SECRET: z.string().min(16),
  MONCER_SNAPSHOT_SECRET: z.string().min(16),
  MONCER_WEBHOOK_SECRET: z.string().min(16),
  MONCER_RENDERER: z.string().min(1).default('dist-server'),
});

/** How the publisher is set up. */
export type PublisherEnv = ReturnType<typeof readEnv>;

/**
 * Reads and checks the environment, once.
 *
 * @throws Error naming every variable that is missing or wrong
 */
export function readEnv(variables: NodeJS.ProcessEnv) {
  const parsed = shape.safeParse(variables);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(
      `publisher: the environment is not complete (${problems.join('; ')}). ` +
        'scripts/start.ts sets all of it; start the system with "npm start". Nothing was changed.',
    );
  }
  const env = parsed.data;
  const data = resolve(env.MONCER_DATA);
  return {
    port: env.PORT,
    siteUrl: env.MONCER_URL,
    cmsUrl: env.MONCER_CMS_URL.replace(/\/$/, ''),
    bellSecret: env.MONCER_BELL_SECRET,
    snapshotSecret: env.MONCER_SNAPSHOT_SECRET,
    webhookSecret: env.MONCER_WEBHOOK_SECRET,
    /** The private photo store. */
    photos: `${data}/foto`,
    /** Where the published site lies. */
    folders: siteFolders(`${data}/site`),
    /** By this file staff confirm that much less is to be published than before. */
    shrinkPermission: `${data}/site/boleh-menyusut`,
    /** The compiled renderer, made by `RENDER=server astro build`; tests may bring another than `dist-server`. */
    deployed: resolve(import.meta.dirname, '..', env.MONCER_RENDERER),
  };
}
