import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { outOfMemoryExit } from './limits';
import type { Region } from './mosaic';
import { GateUnavailable, PhotoRefused } from './refusal';
import type { Refusal } from './refusal';

export type Question =
  | { ask: 'decode'; source: string | Uint8Array; bidang: readonly Region[] }
  | { ask: 'encode'; widths: number[]; card: { width: number; height: number } };

/** One public size of a photo, in both formats. */
interface Size {
  width: number;
  avif: Uint8Array;
  webp: Uint8Array;
}

export type Answer =
  | { say: 'refused'; refusal: Refusal }
  | { say: 'failed'; message: string }
  | { say: 'decoded'; lebar: number; tinggi: number; master: Uint8Array }
  | { say: 'encoded'; sizes: Size[]; card: Uint8Array };

export interface Encoded {
  lebar: number;
  tinggi: number;
  /** WebP, sRGB, upright, without metadata. */
  master: Uint8Array;
  sizes: Size[];
  /** JPEG, cut to the form of a link card. */
  card: Uint8Array;
}

/** A photo takes one to three seconds on two busy cores; what takes this long is made to hurt. */
const timeLimitMs = 45_000;

/**
 * Decodes and re-encodes one photo in a process of its own, bounded in time and memory.
 *
 * @param source the bytes, or the path of a file that holds them.
 * @param widthsOf the widths to make, by the width of the decoded photo.
 * @param card the form of the link card, in pixels.
 * @param bidang parts that are made unrecognisable.
 * @throws PhotoRefused when it is no photo that we take; GateUnavailable when the process died for another reason.
 */
export async function encodePhoto(
  source: string | Uint8Array,
  widthsOf: (lebar: number) => number[],
  card: { width: number; height: number },
  bidang: readonly Region[] = [],
): Promise<Encoded> {
  const child = fork(join(__dirname, 'encode.js'), {
    serialization: 'advanced',
    env: { NODE_ENV: 'production' },
    execArgv: ['--max-old-space-size=128'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, timeLimitMs);
  try {
    const decoded = await ask(child, { ask: 'decode', source, bidang }, () => late);
    if (decoded.say !== 'decoded') throw unexpected(decoded);
    const encoded = await ask(child, { ask: 'encode', widths: widthsOf(decoded.lebar), card }, () => late);
    if (encoded.say !== 'encoded') throw unexpected(encoded);
    const { lebar, tinggi, master } = decoded;
    return { lebar, tinggi, master, sizes: encoded.sizes, card: encoded.card };
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}

function ask(child: ChildProcess, question: Question, isLate: () => boolean): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const died = (code: number | null, signal: string | null) => {
      if (isLate() || code === outOfMemoryExit) return reject(new PhotoRefused('terlalu_berat'));
      reject(new GateUnavailable(`photo process ended early: code ${code}, signal ${signal}`));
    };
    child.once('exit', died);
    child.once('error', reject);
    child.once('message', (answer: Answer) => {
      child.off('exit', died);
      child.off('error', reject);
      resolve(answer);
    });
    child.send(question, (error) => error && reject(new GateUnavailable('photo process took no question')));
  });
}

function unexpected(answer: Answer): Error {
  if (answer.say === 'refused') return new PhotoRefused(answer.refusal);
  return new GateUnavailable(answer.say === 'failed' ? answer.message : `photo process said ${answer.say}`);
}
