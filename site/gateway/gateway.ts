import Fastify from 'fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { serveBaseMap } from './base-map.ts';
import type { GatewayEnv } from './env.ts';
import { health } from './health.ts';
import { isAmbiguous, isBlocked } from './paths.ts';
import { passOn } from './pass-on.ts';
import { countReads } from './reads.ts';
import { addSecurityHeaders, closedPolicy, fixedHeaders } from './security-headers.ts';
import { serveSite } from './serve-site.ts';

/** The site's files answer whether or not anything behind the gateway runs. */
export async function makeGateway(env: GatewayEnv): Promise<FastifyInstance> {
  const gateway = Fastify({
    // Nobody in front is trusted: whatever address a client claims to have is overwritten.
    trustProxy: false,
    routerOptions: { ignoreDuplicateSlashes: false, caseSensitive: true },
    frameworkErrors: (_error, _request, reply) =>
      void refuse(reply.headers({ ...fixedHeaders, 'content-security-policy': closedPolicy })),
  });
  addSecurityHeaders(gateway, env);
  gateway.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/';
    if (isAmbiguous(path)) return refuse(reply);
    if (isBlocked(path)) return reply.callNotFound();
    return undefined;
  });
  gateway.get('/healthz', () => health(env));
  await countReads(gateway, env.reads);
  await passOn(gateway, env);
  serveBaseMap(gateway, env.baseMap);
  serveSite(gateway, env.site);
  return gateway;
}

function refuse(reply: FastifyReply): FastifyReply {
  return reply.code(400).type('text/plain; charset=utf-8').send('Alamat ini tidak sah.');
}
