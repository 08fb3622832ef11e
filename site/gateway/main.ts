/** The gateway: one origin for residents, volunteers and staff. Started by scripts/start.ts. */
import { readEnv } from './env.ts';
import { makeGateway } from './gateway.ts';

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function main(): Promise<void> {
  const env = readEnv(process.env);
  const gateway = await makeGateway(env);
  await listen(gateway, env.port, env.host);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      // Browsers keep idle connections open for minutes.
      gateway.server.closeAllConnections();
      void gateway.close();
    });
  }
}

/** On every address; machines without IPv6 know only the older kind. */
async function listen(gateway: Awaited<ReturnType<typeof makeGateway>>, port: number, host?: string): Promise<void> {
  if (host) return void (await gateway.listen({ port, host }));
  try {
    await gateway.listen({ port, host: '::' });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'EAFNOSUPPORT' && code !== 'EADDRNOTAVAIL') throw error;
    await gateway.listen({ port, host: '0.0.0.0' });
  }
}
