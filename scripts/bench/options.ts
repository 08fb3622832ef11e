import { parseArgs } from 'node:util';
import { stop } from '../env.ts';

/** What the person who measures may choose. */
export interface Options {
  /** Numbers of reports that the system is filled with, one run each. */
  sizes: number[];
  /** Approvals measured at each size. */
  publishes: number;
  /** Also let Astro, Eleventy and Hugo build the same content. */
  peers: boolean;
  /** A build of a peer is ended after this long. */
  limitMs: number;
  /** Keep the filled data folders, and use those that are there. */
  keep: boolean;
}

const usage =
  'npm run bench:publish -- [--sizes 100,1000,10000,100000] [--publishes 1000] [--peers on|off] [--limit 15] [--keep]';

/** @param args what stands behind the command */
export function readOptions(args: string[]): Options {
  try {
    const { values } = parseArgs({
      args,
      options: {
        sizes: { type: 'string', default: '100,1000,10000,100000' },
        publishes: { type: 'string', default: '1000' },
        peers: { type: 'string', default: 'on' },
        limit: { type: 'string', default: '15' },
        keep: { type: 'boolean', default: false },
      },
    });
    if (values.peers !== 'on' && values.peers !== 'off') throw new Error('--peers is on or off');
    return {
      sizes: values.sizes.split(',').map((text) => whole('--sizes', text, 1, 300_000)),
      publishes: whole('--publishes', values.publishes, 1, 10_000),
      peers: values.peers === 'on',
      limitMs: whole('--limit', values.limit, 1, 600) * 60_000,
      keep: values.keep,
    };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}. Usage: ${usage}`);
  }
}

function whole(option: string, text: string, min: number, max: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  throw new Error(`${option} takes whole numbers from ${min} to ${max}, not "${text}"`);
}
