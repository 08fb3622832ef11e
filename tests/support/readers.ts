import { Agent, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Random } from './random.ts';

interface Received {
  status: number;
  location: string | undefined;
  body: string;
}

const encodings = ['br', 'gzip', 'identity'];
/** Of the photos of a page a phone loads those that it shows. */
const photosLooked = 4;

/**
 * Residents who read pages at random while the site changes, each page with the scripts, styles and photos
 * that it names. What they may not see is noted as a fault.
 */
export class Readers {
  requests = 0;
  readonly faults: string[] = [];
  /** Addresses that always have a page, or lead to one. */
  readonly addresses: string[];
  readonly #url: URL;
  readonly #random: Random;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #opened = new Set<string>();
  #reading: Promise<void>[] = [];
  #stopped = false;

  constructor(gatewayUrl: string, addresses: string[], random: Random) {
    this.#url = new URL(gatewayUrl);
    this.addresses = addresses;
    this.#random = random;
  }

  start(readers: number): void {
    this.#reading = Array.from({ length: readers }, async () => {
      while (!this.#stopped) await this.#readPage(this.#random.pick(this.addresses));
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#reading);
    await this.#comeBack();
    this.#agent.destroy();
  }

  /** Asks once more for every script and style of the pages that were opened, also those of a week ago. */
  async #comeBack(): Promise<void> {
    for (const asset of this.#opened) {
      const { status } = await this.#ask(asset);
      if (status !== 200) this.faults.push(`${asset}, which an opened page names, answers ${status}`);
    }
  }

  async #readPage(address: string): Promise<void> {
    const page = await this.#open(address);
    if (!page) return;
    for (const asset of this.#assetsOf(page)) {
      if (asset.startsWith('/_astro/')) this.#opened.add(asset);
      const { status } = await this.#ask(asset);
      if (status === 200) continue;
      // Scripts and styles stay for a month. A photo goes with its report: only a page that still shows it is broken.
      if (asset.startsWith('/_astro/') || (await this.#open(address))?.includes(asset)) {
        this.faults.push(`${address} names ${asset}, which answers ${status}`);
      }
    }
  }

  /** The page, after the moves that lead to it; a fault when there is none. */
  async #open(address: string): Promise<string | undefined> {
    let at = address;
    for (let moves = 0; moves < 5; moves += 1) {
      const { status, location, body } = await this.#ask(at);
      if (status === 200 && body.includes('</html>')) return body;
      if (status !== 301 || !location) {
        this.faults.push(`${address}: ${at} answers ${status} ${body.slice(0, 80)}`);
        return undefined;
      }
      at = location;
    }
    this.faults.push(`${address} leads in a circle`);
    return undefined;
  }

  #assetsOf(page: string): string[] {
    const named = (pattern: RegExp) => [...new Set([...page.matchAll(pattern)].map(([path]) => path))];
    const photos = named(/\/foto\/[0-9a-f]{64}-\d+\.(?:avif|webp|jpg)/g);
    const some = Array.from({ length: Math.min(photosLooked, photos.length) }, () => this.#random.pick(photos));
    return [...named(/\/_astro\/[\w.-]+\.(?:js|css)/g), ...some];
  }

  #ask(path: string): Promise<Received> {
    this.requests += 1;
    const { hostname, port } = this.#url;
    const headers = { 'accept-encoding': this.#random.pick(encodings) };
    return new Promise((resolve) => {
      const failed = (error: Error) => resolve({ status: 0, location: undefined, body: String(error) });
      const sent = request({ hostname, port, path, headers, agent: this.#agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', failed);
        response.on('end', () => {
          try {
            const body = unpacked(Buffer.concat(chunks), response.headers['content-encoding']);
            resolve({ status: response.statusCode ?? 0, location: response.headers.location, body });
          } catch (error) {
            failed(error as Error);
          }
        });
      });
      sent.on('error', failed).end();
    });
  }
}

function unpacked(bytes: Buffer, encoding: string | undefined): string {
  if (encoding === 'br') return brotliDecompressSync(bytes).toString();
  return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}
