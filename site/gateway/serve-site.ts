import { readdir } from 'node:fs/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { cacheControlOf } from './caching.ts';
import { isFile, openLiveSite } from './live-site.ts';
import type { LiveSite } from './live-site.ts';

const retryAfterS = 5;

/** Serves the finished files. No request of a reader goes any further. */
export function serveSite(gateway: FastifyInstance, site: string): void {
  const liveSite = openLiveSite(site);
  gateway.setNotFoundHandler(async (request, reply) => answerMissing(request, reply, await liveSite()));
  gateway.setErrorHandler((error, request, reply) => {
    console.error(`gateway: ${request.method} ${request.url.split('?', 1)[0]}: ${String(error)}`);
    return reply.code(500).type('text/plain; charset=utf-8').send('Ada gangguan. Coba lagi sebentar lagi.');
  });

  gateway.get('/*', async (request, reply) => {
    const live = await liveSite();
    if (!live) return sayNotYet(reply);
    const [raw = '/', query] = split(request.url);
    const path = decodeURIComponent(raw);
    if (isHidden(path)) return answerMissing(request, reply, live);

    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (path.endsWith('/index.html')) return reply.redirect(encodeURI(path.slice(0, -10)) + query, 301);
    if (await isFile(live.folder + file)) return sendFile(request, reply, live, file);
    if (!path.endsWith('/') && (await isFile(`${live.folder}${path}/index.html`))) {
      return reply.redirect(`${encodeURI(path)}/${query}`, 301);
    }
    const older = path.startsWith('/_astro/') ? await olderAsset(site, path) : undefined;
    if (older) return reply.header('cache-control', cacheControlOf(path)).sendFile(path, older);
    return answerMissing(request, reply, live);
  });
}

/** Names that begin with a dot are the publisher's own; notices are shown only at the address of the withdrawn page. */
function isHidden(path: string): boolean {
  return /\/\./.test(path) || path.startsWith('/ditarik/') || /\.(?:br|gz)$/.test(path);
}

function sendFile(request: FastifyRequest, reply: FastifyReply, live: LiveSite, file: string): FastifyReply {
  request.styleHashes = live.styles[file.slice(1)] ?? [];
  return reply.header('cache-control', cacheControlOf(file)).sendFile(file, live.folder);
}

/** Withdrawn, moved, or never there. */
async function answerMissing(
  request: FastifyRequest,
  reply: FastifyReply,
  live: LiveSite | undefined,
): Promise<FastifyReply> {
  if (!live) return sayNotYet(reply);
  const [raw = '/'] = split(request.url);
  const page = raw.endsWith('/') ? raw : `${raw}/`;
  const moved = live.gone.pindah[page];
  if (moved) return reply.redirect(moved, 301);
  const withdrawn = live.gone.ditarik[page];
  return sendErrorPage(request, reply, live, withdrawn ? 410 : 404, `/${withdrawn?.berkas ?? '404.html'}`);
}

async function sendErrorPage(
  request: FastifyRequest,
  reply: FastifyReply,
  live: LiveSite,
  status: 404 | 410,
  file: string,
): Promise<FastifyReply> {
  reply.code(status).headers({ 'x-robots-tag': 'noindex', 'cache-control': 'no-cache' });
  const readable = request.method === 'GET' || request.method === 'HEAD';
  if (!readable || !(await isFile(live.folder + file))) {
    return reply.type('text/plain; charset=utf-8').send('Halaman ini tidak ada.');
  }
  // An unchanged error page is still an error, not a 304.
  delete request.raw.headers['if-none-match'];
  delete request.raw.headers['if-modified-since'];
  delete request.raw.headers.range;
  request.styleHashes = live.styles[file.slice(1)] ?? [];
  return reply.sendFile(file, live.folder);
}

function sayNotYet(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .headers({ 'retry-after': String(retryAfterS), 'cache-control': 'no-store' })
    .type('text/plain; charset=utf-8')
    .send('Situs sedang disiapkan. Muat lagi sebentar lagi.');
}

/** A page that was opened before a release may still ask for the scripts it was made with. */
async function olderAsset(site: string, path: string): Promise<string | undefined> {
  const releases = await readdir(`${site}/releases`).catch(() => []);
  for (const name of releases.filter((release) => !release.startsWith('.')).reverse()) {
    if (await isFile(`${site}/releases/${name}${path}`)) return `${site}/releases/${name}`;
  }
  return undefined;
}

function split(url: string): [path: string, query: string] {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
}
