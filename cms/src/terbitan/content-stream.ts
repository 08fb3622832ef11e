import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { changesSince } from './changes';

/** Raised when the form of the answer changes. */
const skema = 2;

export interface ContentStream {
  /** NDJSON: head, one line a document, foot with the revision and a sum over all that came before. */
  stream: Readable;
  /** The revision in the foot; none before the foot has been written. */
  revisi: () => number | undefined;
}

/** The answer to a publisher that holds everything up to the revision `sejak`. */
export function contentSince(strapi: Core.Strapi, sejak: number): ContentStream {
  let revisi: number | undefined;
  async function* write(): AsyncGenerator<string, void> {
    const sum = createHash('sha256');
    const summed = (text: string) => (sum.update(text), text);
    const batches = changesSince(strapi, sejak);
    let jumlah = 0;
    let batch = await batches.next();
    yield summed(`${JSON.stringify({ skema, sejak })}\n`);
    for (; !batch.done; batch = await batches.next()) {
      jumlah += batch.value.length;
      if (batch.value.length > 0) yield summed(`${batch.value.join('\n')}\n`);
    }
    revisi = batch.value;
    yield `${JSON.stringify({ akhir: true, revisi, jumlah, sha256: sum.digest('hex') })}\n`;
  }
  return { stream: Readable.from(write()), revisi: () => revisi };
}
