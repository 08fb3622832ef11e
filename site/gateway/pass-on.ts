import httpProxy from '@fastify/http-proxy';
import type { FastifyHttpProxyOptions } from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { compressAnswer } from './compress-answer.ts';
import type { GatewayEnv } from './env.ts';
import { servePanelFiles } from './panel-files.ts';
import { cmsPrefixes } from './paths.ts';

/** A photo on a slow line may keep a request open for minutes. */
const answerTimeoutMs = 300_000;
const retryAfterS = 5;

/** Names by which clients or proxies claim an address, and headers of our own parts. */
const claimedHeaders =
  /^(?:forwarded|x-forwarded-.*|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip|x-moncer-.*)$/;

/** Hands requests to the CMS and the publisher, bodies as streams. */
export async function passOn(gateway: FastifyInstance, env: GatewayEnv): Promise<void> {
  for (const prefix of cmsPrefixes) {
    await gateway.register(httpProxy, {
      upstream: env.cmsUrl,
      prefix,
      rewritePrefix: prefix,
      undici: { headersTimeout: answerTimeoutMs, bodyTimeout: answerTimeoutMs },
      ...(prefix === '/admin' && { preHandler: servePanelFiles(env.panel) }),
      replyOptions: options(env, { onResponse: compressAnswer }),
    });
  }
  await gateway.register(httpProxy, {
    upstream: env.publisherUrl,
    prefix: '/pratinjau',
    rewritePrefix: '/pratinjau',
    httpMethods: ['GET', 'HEAD'],
    replyOptions: options(env),
  });
}

type ReplyOptions = NonNullable<FastifyHttpProxyOptions['replyOptions']>;

function options({ protocol }: GatewayEnv, more: object = {}): ReplyOptions {
  const own = {
    ...more,
    // The clients decide themselves when to try again.
    retryDelay: () => null,
    rewriteRequestHeaders: (request: FastifyRequest, headers: Record<string, unknown>) => ({
      ...Object.fromEntries(Object.entries(headers).filter(([name]) => !claimedHeaders.test(name))),
      'x-forwarded-for': request.ip.replace(/^::ffff:/, ''),
      'x-forwarded-host': request.headers.host ?? '',
      'x-forwarded-proto': protocol,
    }),
    onError: (reply: FastifyReply) => void sayUnavailable(reply),
  };
  // The types also allow for HTTP/2, which this gateway does not speak.
  return own as unknown as ReplyOptions;
}

/** In the form of Strapi's own errors, which the pages of volunteers and staff understand. */
function sayUnavailable(reply: FastifyReply): FastifyReply {
  const message = 'Layanan sedang tidak bisa dihubungi. Situs tetap bisa dibaca. Coba lagi sebentar lagi.';
  const error = { status: 503, name: 'ServiceUnavailableError', message, details: {} };
  return reply
    .code(503)
    .headers({ 'retry-after': String(retryAfterS), 'cache-control': 'no-store' })
    .type('application/json; charset=utf-8')
    .send({ data: null, error });
}
