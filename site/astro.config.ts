import { fileURLToPath } from 'node:url';
import tailwind from '@astrojs/tailwind';
import type { AstroIntegration } from 'astro';
import { defineConfig, passthroughImageService } from 'astro/config';
import { todayInWib } from './publisher/day.ts';
import { allDocuments, publicSitemap } from './publisher/sitemap-config.ts';
import type { ContentDatabase } from './src/content/database.ts';
import { loadContent } from './src/content/load.ts';
import { shared } from './src/content/shared.ts';

/**
 * One set of pages, two compilations: plain `astro build` writes every page (`dist/`), `RENDER=server`
 * compiles the renderer that the publisher keeps in memory (`dist-server/`). Both give the same bytes.
 */
const server = process.env.RENDER === 'server';

/**
 * Renders by function call, without a port. `createApp` of Astro is all that the publisher needs; the
 * handler of `@astrojs/node` would put an HTTP request and a session store around each page.
 */
const inProcess: AstroIntegration = {
  name: 'moncer-renderer',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'moncer-renderer',
        entrypointResolution: 'auto',
        serverEntrypoint: fileURLToPath(new URL('./publisher/bundle-entry.ts', import.meta.url)),
        adapterFeatures: { buildOutput: 'server' },
        supportedAstroFeatures: {
          serverOutput: 'stable',
          staticOutput: 'stable',
          hybridOutput: 'stable',
          sharpImageService: 'stable',
        },
      }),
  },
};

const mode: AstroIntegration = {
  name: 'moncer-mode',
  hooks: {
    'astro:route:setup': ({ route }) => {
      route.prerender = !server;
    },
    'astro:build:start': useContent,
    'astro:server:start': useContent,
  },
};

let content: ContentDatabase | undefined;

/** The publisher gives its renderer the content itself; a plain build takes it from the live release or a file. */
async function useContent() {
  if (server) return;
  const data = process.env.MONCER_DATA ?? fileURLToPath(new URL('../var', import.meta.url));
  content = await loadContent(process.env.MONCER_ISI ?? `${data}/site/current/.rilis/isi.db`);
  shared().view = { store: content, hari: process.env.MONCER_HARI ?? todayInWib() };
}

export default defineConfig({
  site: process.env.MONCER_URL ?? 'http://localhost:8080',
  outDir: process.env.MONCER_OUT ?? (server ? './dist-server' : './dist'),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  ...(server && { adapter: inProcess }),
  integrations: [
    tailwind({ applyBaseStyles: false }),
    mode,
    ...(server ? [] : [publicSitemap(() => (content ? allDocuments(content) : new Map()))]),
  ],
  // Photos come ready in every size; nothing is scaled while a page is rendered.
  image: { service: passthroughImageService() },
  // An inlined script would need `unsafe-inline`, and gives other bytes in the two compilations.
  vite: {
    build: { assetsInlineLimit: 0 },
    // The publisher keeps each compiled site, far from any node_modules.
    ...(server && { ssr: { noExternal: true } }),
  },
});
