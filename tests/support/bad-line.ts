import { createServer, request as ask } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from './random.ts';

/** Where a request is when the line breaks. */
export const moments = ['before it has left', 'with half of it sent', 'before its answer has come'] as const;
type Moment = (typeof moments)[number];

/** What a line does to the requests to the office, counted from the first. */
export interface Plan {
  breaks: ReadonlyMap<number, Moment>;
  /** At this one the server is killed. */
  killAt: number | undefined;
  /** So many of the photos' chunks hang for 2 to 8 s. */
  stalledShare: number;
  /** In both directions; without it as fast as the machine. */
  bytesPerS: number | undefined;
}

export interface Cut {
  /** Such as `PATCH /api/unggah/:id`. */
  request: string;
  moment: Moment;
}

/** A line between a phone and the office that behaves as planned. Files of the site pass unhindered. */
export class BadLine {
  url = '';
  plan: Plan = { breaks: new Map(), killAt: undefined, stalledShare: 0, bytesPerS: undefined };
  /** Since the last plan: what broke, and how many bytes of photos have reached the office. */
  cuts: Cut[] = [];
  photoBytes = 0;
  readonly #target: URL;
  readonly #kill: () => Promise<void>;
  #random: Random;
  #count = 0;
  #server = createServer((request, response) => {
    this.#pass(request, response).catch(() => request.socket.destroy());
  });

  /** @param kill kills the server, which is brought back by whoever watches over it */
  private constructor(target: string, random: Random, kill: () => Promise<void>) {
    this.#target = new URL(target);
    this.#random = random;
    this.#kill = kill;
  }

  static async open(target: string, random: Random, kill: () => Promise<void>): Promise<BadLine> {
    const line = new BadLine(target, random, kill);
    await new Promise<void>((resolve) => line.#server.listen(0, '127.0.0.1', resolve));
    line.url = `http://localhost:${(line.#server.address() as AddressInfo).port}`;
    return line;
  }

  behave(plan: Plan): void {
    this.plan = plan;
    this.cuts = [];
    this.photoBytes = 0;
    this.#count = 0;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '/', method = 'GET', socket } = request;
    const isWatched = /^\/api\/(?:kiriman\/|unggah)/.test(url);
    const nth = isWatched ? this.#count++ : -1;
    const moment = this.plan.breaks.get(nth);
    const body = await bodyOf(request);
    if (nth === this.plan.killAt) await this.#kill();
    const isChunk = isWatched && method === 'PATCH';
    if (isChunk && this.#random.chance(this.plan.stalledShare)) await sleep(2_000 + this.#random.below(6_000));
    if (this.plan.bytesPerS) await sleep((body.length / this.plan.bytesPerS) * 1_000);
    if (moment) this.cuts.push({ request: `${method} ${url.replace(/[0-9a-f-]{32,36}/g, ':id')}`, moment });
    if (moment === 'before it has left') return void socket.resetAndDestroy();
    const sent = moment === 'with half of it sent' ? body.subarray(0, body.length / 2) : body;
    if (isChunk) this.photoBytes += sent.length;
    const answer = await this.#forward(request, sent, sent.length < body.length);
    if (moment) return void socket.resetAndDestroy();
    response.writeHead(answer.status, answer.headers).end(answer.body);
  }

  /** @param breaksOff the office waits for more, then notices that the line is dead */
  #forward(request: IncomingMessage, body: Buffer, breaksOff: boolean) {
    const { method, url, headers } = request;
    return new Promise<{ status: number; headers: string[]; body: Buffer }>((resolve, reject) => {
      const onward = ask({ hostname: '127.0.0.1', port: this.#target.port, method, path: url, headers }, (answer) => {
        bodyOf(answer).then(
          (all) => resolve({ status: answer.statusCode ?? 502, headers: answer.rawHeaders, body: all }),
          reject,
        );
      });
      onward.on('error', reject);
      if (!breaksOff) return void onward.end(body);
      onward.write(body, () => setTimeout(() => onward.destroy(new Error('the line broke')), 50));
    });
  }
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
