import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { todayInWib } from '../publisher/day.ts';
import { replaceFile } from '../publisher/files.ts';

/** What is counted: pages of services, the one thing that residents come for. */
const counted = /^\/layanan\/[^/]+\/$/;
/** A power cut loses no more than this, ms. */
const keepEveryMs = 60_000;
/** The board looks back thirty days; a year is for whoever compares. */
const keptDays = 400;

/**
 * Counts how often the page of each service is opened, a day at a time, in `<folder>/<YYYY-MM-DD>.json`: address and
 * number. Nothing else is kept, so that nothing in it is about a person: no address of a client, no browser, no hour.
 * What a phone shows out of its own cache is not counted, nor what programs fetch.
 */
export async function countReads(gateway: FastifyInstance, folder: string): Promise<void> {
  let day = todayInWib();
  let counts = await readCounts(folder, day);
  let isNew = false;

  gateway.addHook('onResponse', (request, reply, done) => {
    const path = request.url.split('?', 1)[0] ?? '/';
    if (counted.test(path) && isOpened(request) && [200, 304].includes(reply.statusCode)) add(path);
    done();
  });
  const timer = setInterval(() => void keep(), keepEveryMs);
  gateway.addHook('onClose', () => {
    clearInterval(timer);
    return keep();
  });

  function add(path: string): void {
    if (todayInWib() !== day) void turn();
    counts[path] = (counts[path] ?? 0) + 1;
    isNew = true;
  }

  /** The numbers of a day that has passed are written once more; the new one begins at nothing. */
  async function turn(): Promise<void> {
    const written = keep();
    day = todayInWib();
    counts = {};
    await written;
    await forget(folder).catch((error: unknown) => {
      console.error(`gateway: old numbers in ${folder} are not removed: ${String(error)}`);
    });
  }

  /** Readers are answered whatever becomes of the numbers. */
  async function keep(): Promise<void> {
    if (!isNew) return;
    isNew = false;
    const [file, text] = [fileOf(folder, day), JSON.stringify(counts)];
    try {
      await mkdir(folder, { recursive: true });
      await replaceFile(file, text);
    } catch (error) {
      isNew = true;
      console.error(`gateway: how often services were opened is not written to ${file}: ${String(error)}`);
    }
  }
}

/** By a person, in a window: browsers say so, programs and the pages' own scripts do not. */
function isOpened({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && headers['sec-fetch-dest'] === 'document' && headers['sec-purpose'] === undefined;
}

const fileOf = (folder: string, day: string): string => join(folder, `${day}.json`);

async function readCounts(folder: string, day: string): Promise<Record<string, number>> {
  try {
    return JSON.parse(await readFile(fileOf(folder, day), 'utf8')) as Record<string, number>;
  } catch {
    return {};
  }
}

async function forget(folder: string): Promise<void> {
  const days = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  for (const old of days.slice(0, -keptDays)) await rm(join(folder, old), { force: true });
}
