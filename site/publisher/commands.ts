import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sameText } from './bell.ts';
import type { PublisherEnv } from './env.ts';
import type { Live } from './live.ts';
import { log, reasonOf } from './log.ts';
import { proveNow } from './nightly.ts';
import { NoSuchRendererError, rollBack } from './rollback.ts';

/** What the operator may ask of the publisher, with its secret: go back to earlier templates, prove the site now. */
export function addCommands(server: FastifyInstance, env: PublisherEnv, live: Live, deployed: string): void {
  const command = (path: string, run: (wanted: string | undefined) => Promise<object>) =>
    server.post(path, async (request, reply) => {
      if (!isOperator(request, env.snapshotSecret)) return reply.code(401).send({ galat: 'Rahasia penerbit salah.' });
      return answer(reply, () => run(wantedBy(request)));
    });
  command('/mundur', async (wanted) => ({ tampilan: await rollBack(env, live, deployed, wanted) }));
  command('/bukti', () => proveNow(live, env.folders));
}

async function answer(reply: FastifyReply, run: () => Promise<object>): Promise<object> {
  try {
    return await run();
  } catch (error) {
    log(reasonOf(error));
    return reply.code(error instanceof NoSuchRendererError ? 404 : 500).send({ galat: reasonOf(error) });
  }
}

function isOperator({ headers }: FastifyRequest, secret: string): boolean {
  return sameText(headers.authorization ?? '', `Bearer ${secret}`);
}

function wantedBy({ body }: FastifyRequest): string | undefined {
  const { tampilan } = JSON.parse(typeof body === 'string' && body !== '' ? body : '{}') as { tampilan?: unknown };
  return typeof tampilan === 'string' ? tampilan : undefined;
}
