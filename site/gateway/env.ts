import { resolve } from 'node:path';
import { z } from 'zod';

const shape = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(8080),
  HOST: z.string().min(1).optional(),
  MONCER_DATA: z.string().min(1),
  MONCER_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:8080'),
  MONCER_CMS_URL: z.url({ protocol: /^https?$/ }),
  MONCER_PUBLISHER_URL: z.url({ protocol: /^https?$/ }),
  MONCER_PANEL: z.string().min(1),
});

/** How the gateway is set up. */
export type GatewayEnv = ReturnType<typeof readEnv>;

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
      `gateway: the environment is not complete (${problems.join('; ')}). ` +
        'scripts/start.ts sets all of it; start the system with "npm start". Nothing was changed.',
    );
  }
  const env = parsed.data;
  return {
    port: env.PORT,
    /** All addresses of the machine when not set. */
    host: env.HOST,
    site: `${resolve(env.MONCER_DATA)}/site`,
    /** How often services were opened. The lurah's board reads it (`cms/src/papan/reads.ts`). */
    reads: `${resolve(env.MONCER_DATA)}/dibaca`,
    /** The build of Strapi's panel. */
    panel: resolve(env.MONCER_PANEL),
    baseMap: `${resolve(env.MONCER_DATA)}/peta.pmtiles`,
    /** What residents reach the site by: with `https:`, somebody in front of the gateway ends TLS. */
    protocol: new URL(env.MONCER_URL).protocol.slice(0, -1) as 'http' | 'https',
    cmsUrl: env.MONCER_CMS_URL.replace(/\/$/, ''),
    publisherUrl: env.MONCER_PUBLISHER_URL.replace(/\/$/, ''),
  };
}
