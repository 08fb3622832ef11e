import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { lateLoader } from '../src/lib/late-loader.ts';
import type { GatewayEnv } from './env.ts';
import { areaOf } from './paths.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Hashes of the styles inlined in the page that is sent. */
    styleHashes: readonly string[];
  }
}

const hstsMaxAgeS = 31_536_000;

/** The same on every answer. */
export const fixedHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), payment=(), usb=(), browsing-topics=(), geolocation=(self)',
};

/**
 * Behind a log-in no other site keeps a hand on the window. Pages for everybody go without: a browser answers with a
 * new process, which costs a cheap phone more than the page itself.
 */
const openerPolicy = { 'cross-origin-opener-policy': 'same-origin' };

/** For what is no page. */
export const closedPolicy = "default-src 'none'; frame-ancestors 'none'";

/** For scripts of pages: the policy of the page is what counts for them, this one for those that run as a worker. */
const scriptPolicy = "default-src 'self'; frame-ancestors 'none'";

/** For the panel's page and scripts: what Strapi sends with its answers (`cms/config/middlewares.ts`), in no frame. */
export const panelPolicy = [
  "default-src 'self'",
  "base-uri 'self'",
  "connect-src 'self'",
  "font-src 'self' data:",
  "form-action 'self'",
  "frame-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "object-src 'none'",
  "script-src 'self'",
  "script-src-attr 'none'",
  "style-src 'self' 'unsafe-inline'",
  "frame-ancestors 'none'",
].join('; ');

/** Puts the security headers on every answer, errors included (reliability: P23). */
export function addSecurityHeaders(gateway: FastifyInstance, { protocol }: GatewayEnv): void {
  gateway.decorateRequest('styleHashes');
  gateway.addHook('onRequest', (request, _reply, done) => {
    request.styleHashes = [];
    done();
  });
  gateway.addHook('onSend', (request, reply, _payload, done) => {
    reply.headers(fixedHeaders);
    if (protocol === 'https') reply.header('strict-transport-security', `max-age=${hstsMaxAgeS}`);
    reply.removeHeader('x-powered-by');
    const path = request.url.split('?', 1)[0] ?? '/';
    if (areaOf(path) !== 'situs' || rooms.test(path)) reply.headers(openerPolicy);
    addFramePolicy(path, request, reply);
    done();
  });
}

function addFramePolicy(path: string, request: FastifyRequest, reply: FastifyReply): void {
  const given = String(reply.getHeader('content-security-policy') ?? '');
  switch (areaOf(path)) {
    case 'pratinjau':
      reply.header('x-frame-options', 'SAMEORIGIN');
      if (!given) reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'self'");
      return;
    case 'panel':
      reply.header('x-frame-options', 'DENY');
      reply.header('content-security-policy', given ? withoutFrames(given) : panelPolicy);
      return;
    case 'layanan':
      reply.header('x-frame-options', 'DENY');
      reply.header('content-security-policy', closedPolicy);
      return;
    case 'situs':
      reply.header('x-frame-options', 'DENY');
      reply.header('content-security-policy', sitePolicy(path, request.styleHashes));
  }
}

function sitePolicy(path: string, hashes: readonly string[]): string {
  if (data.test(path)) return closedPolicy;
  return path.startsWith('/_astro/') ? scriptPolicy : pagePolicy(path, hashes);
}

/** What scripts and pages read, and no page itself: a search loads dozens of such files, each a third longer otherwise. */
const data = /\.(?:json|pagefind|pf_\w+|svg|png|ico|webp|avif)$/;

/** Of the one script that stands in pages themselves: no other text runs, wherever it comes from. */
const loaderHash = `'sha256-${createHash('sha256').update(lateLoader).digest('base64')}'`;

/** Of the site, what opens with a log-in. */
const rooms = /^\/(?:kirim|meja)(?:\/|$)/;

/** The page that searches. */
const searches = /^\/cari\//;

/**
 * The policy of a page: nothing from elsewhere, no inline script but the loader's, and of inline styles only those that
 * the publisher wrote. The search index is WASM; the map draws in a blob worker.
 */
function pagePolicy(path: string, hashes: readonly string[]): string {
  const styles = ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${loaderHash}${searches.test(path) ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ];
  // The approval desk shows the preview of a submission.
  if (path.startsWith('/meja/')) policy.push("frame-src 'self'");
  return policy.join('; ');
}

function withoutFrames(policy: string): string {
  const others = policy.split(';').filter((part) => part.trim() !== '' && !part.trim().startsWith('frame-ancestors'));
  return [...others.map((part) => part.trim()), "frame-ancestors 'none'"].join('; ');
}
