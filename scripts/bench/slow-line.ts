import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A line that is open. */
export interface OpenLine {
  url: string;
  /** Bytes that the phone has sent so far, with headers. */
  sentBytes(): number;
  /** Ends every connection as a lost signal does, and lets none through for so long. */
  reset(forMs: number): void;
  close(): void;
}

/** Between a phone and the office. */
export interface Line {
  roundTripMs: number;
  /** The same in both directions, shared by all connections. */
  bytesPerS: number;
}

const segmentBytes = 1_460;
/** How much a server sends before it hears of the first acknowledgement (RFC 6928). */
const firstWindowBytes = 10 * segmentBytes;

/**
 * Opens a slow line to a server: what goes through arrives as late as over TCP, with the handshake, the
 * slow start and one queue for all connections. Chromium's own throttling delays each request instead and
 * forgets the handshake. There is no TLS on it and nothing is ever lost.
 *
 * @param target address of the server
 */
export async function openSlowLine(target: string, line: Line): Promise<OpenLine> {
  const { hostname, port } = new URL(target);
  const up = queueOf(line);
  const down = queueOf(line);
  const sockets = new Set<Socket>();
  let deadUntilMs = 0;
  let sentBytes = 0;
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (phone) => {
    if (performance.now() < deadUntilMs) return void phone.resetAndDestroy();
    const openMs = performance.now() + line.roundTripMs;
    phone.on('data', (bytes: Buffer) => (sentBytes += bytes.length));
    const office = connect({ host: hostname, port: Number(port), allowHalfOpen: true, noDelay: true });
    carry(phone, office, up, line, openMs);
    carry(office, phone, down, line, openMs);
    for (const [socket, other] of [
      [phone, office],
      [office, phone],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    sentBytes: () => sentBytes,
    reset: (forMs) => {
      deadUntilMs = performance.now() + forMs;
      for (const socket of sockets) socket.resetAndDestroy();
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** @returns when bytes that are put on the line now have arrived, by `performance.now()` */
type Queue = (bytes: number, earliestMs: number) => number;

function queueOf({ roundTripMs, bytesPerS }: Line): Queue {
  let freeMs = 0;
  return (bytes, earliestMs) => {
    freeMs = Math.max(performance.now(), earliestMs, freeMs) + (bytes / bytesPerS) * 1000;
    return freeMs + roundTripMs / 2;
  };
}

/** Carries one direction of a connection, no more at once than its window allows. */
function carry(from: Socket, to: Socket, queue: Queue, { roundTripMs }: Line, openMs: number): void {
  const waiting: Buffer[] = [];
  let windowBytes = firstWindowBytes;
  let flyingBytes = 0;
  let ended = false;
  let arrived = Promise.resolve();

  from.on('data', (bytes: Buffer) => {
    for (let at = 0; at < bytes.length; at += segmentBytes) waiting.push(bytes.subarray(at, at + segmentBytes));
    send();
  });
  from.on('end', () => {
    ended = true;
    send();
  });

  function send(): void {
    for (let next = waiting[0]; next && flyingBytes + next.length <= windowBytes; next = waiting[0]) {
      waiting.shift();
      void fly(next);
    }
    if (ended && waiting.length === 0) arrived = arrived.then(() => void to.end());
  }

  async function fly(segment: Buffer): Promise<void> {
    flyingBytes += segment.length;
    const arrivalMs = queue(segment.length, openMs);
    // One after the other, whatever timers do.
    arrived = arrived.then(() => until(arrivalMs)).then(() => void to.write(segment));
    await until(arrivalMs + roundTripMs / 2);
    flyingBytes -= segment.length;
    windowBytes += segment.length;
    send();
  }
}

const until = (ms: number): Promise<void> => sleep(Math.max(0, ms - performance.now()));
