import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { Agent } from 'node:https';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What a browser would show, with the endpoint it came to. */
interface ReceivedPush {
  endpoint: string;
  authorization: string;
  payload: Record<string, string>;
}

/**
 * A push service of the tests, with the browsers that use it (RFC 8030, RFC 8291). It listens on loopback; `wayOut`
 * leads there whatever host is called, as the network of a real system leads to the real ones.
 */
export class PushService {
  readonly pushes: ReceivedPush[] = [];
  /** What it answers: 201, or 410 for a browser that is gone. */
  status = 201;
  readonly wayOut = new Agent();
  readonly #browsers = new Map<string, Browser>();
  readonly #server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const browser = this.#browsers.get(request.url ?? '');
    if (this.status === 201 && browser) {
      const payload = JSON.parse(decrypt(browser, Buffer.concat(chunks))) as Record<string, string>;
      this.pushes.push({ endpoint: request.url ?? '', authorization: request.headers.authorization ?? '', payload });
    }
    response.writeHead(this.status).end();
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    // Without TLS: what is tried here is what is said, not the line.
    Object.assign(this.wayOut, { createConnection: () => connect(port, '127.0.0.1') });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** A browser that has agreed to be told, as it writes its subscription. */
  subscription(): { endpoint: string; expirationTime: null; keys: { p256dh: string; auth: string } } {
    const keys = createECDH('prime256v1');
    const path = `/penerima/${randomBytes(8).toString('hex')}`;
    const auth = randomBytes(16);
    this.#browsers.set(path, { keys, publicKey: keys.generateKeys(), auth });
    return {
      endpoint: `https://dorong.moncer-uji.com${path}`,
      expirationTime: null,
      keys: { p256dh: keys.getPublicKey('base64url'), auth: auth.toString('base64url') },
    };
  }
}

interface Browser {
  keys: ReturnType<typeof createECDH>;
  publicKey: Buffer;
  auth: Buffer;
}

/** RFC 8291, 3.4: one record of aes128gcm, with the sender's key in its head. */
function decrypt({ keys, publicKey, auth }: Browser, body: Buffer): string {
  const salt = body.subarray(0, 16);
  const idLength = body.readUInt8(20);
  const sender = body.subarray(21, 21 + idLength);
  const record = body.subarray(21 + idLength);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), publicKey, sender]);
  const secret = Buffer.from(hkdfSync('sha256', keys.computeSecret(sender), auth, info, 32));
  const derive = (name: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', secret, salt, `Content-Encoding: ${name}\0`, bytes));
  const cipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
  cipher.setAuthTag(record.subarray(-16));
  const plain = Buffer.concat([cipher.update(record.subarray(0, -16)), cipher.final()]);
  // Behind the text stands 2, the mark of the last record, and padding.
  return plain.subarray(0, plain.lastIndexOf(2)).toString();
}
