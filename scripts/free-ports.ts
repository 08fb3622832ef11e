import { createServer } from 'node:net';

/** Outgoing connections take theirs from 32,768 on (Linux), and might take one of these before it is used. */
const lowest = 20_000;
const highest = 32_000;

/** The first of so many ports in a row on which nobody listens, for a system beside the one that serves. */
export async function freePorts(count: number): Promise<number> {
  for (;;) {
    const first = lowest + Math.floor(Math.random() * (highest - lowest));
    const free = await Promise.all(Array.from({ length: count }, (_, nth) => isFree(first + nth)));
    if (free.every(Boolean)) return first;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
