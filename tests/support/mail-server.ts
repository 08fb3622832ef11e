import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** An e-mail as it came over the line. */
interface ReceivedMail {
  to: string[];
  subject: string;
  text: string;
}

/** A mail server of the tests (RFC 5321): takes everything, or, while it is told to, nothing. */
export class MailServer {
  readonly mails: ReceivedMail[] = [];
  /** Answers every recipient with "try again later". */
  busy = false;
  readonly #server = createServer((socket) => this.#serve(socket));
  readonly #sockets = new Set<Socket>();
  #port = 0;

  /** What `MONCER_SMTP_URL` says of it. */
  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  /** On the port that it had before, where it had one. */
  async start(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject).listen(this.#port, '127.0.0.1', resolve);
    });
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  to(address: string): ReceivedMail[] {
    return this.mails.filter(({ to }) => to.includes(address));
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => {}).on('close', () => this.#sockets.delete(socket));
    let to: string[] = [];
    let waiting = '';
    let inMail = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 surel.contoh ESMTP');
    socket.on('data', (chunk) => {
      waiting += chunk.toString('latin1');
      for (;;) {
        const end = inMail ? '\r\n.\r\n' : '\r\n';
        const at = waiting.indexOf(end);
        if (at < 0) return;
        const line = waiting.slice(0, at);
        waiting = waiting.slice(at + end.length);
        if (inMail) {
          this.mails.push({ to, ...readMail(line) });
          inMail = false;
          to = [];
          say('250 taken');
        } else if (/^(?:EHLO|HELO)/i.test(line)) say('250 surel.contoh');
        else if (/^RCPT TO:/i.test(line)) {
          to.push(/<([^>]*)>/.exec(line)?.[1] ?? '');
          say(this.busy ? '451 later' : '250 ok');
        } else if (/^DATA/i.test(line)) {
          inMail = true;
          say('354 go on');
        } else if (/^QUIT/i.test(line)) {
          say('221 bye');
          socket.end();
        } else say('250 ok');
      }
    });
  }
}

function readMail(raw: string): { subject: string; text: string } {
  const [head = '', body = ''] = raw.split(/\r\n\r\n([\s\S]*)/);
  const subject = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(head)?.[1]?.replace(/\r\n/g, '') ?? '';
  const quoted = /quoted-printable/i.test(head);
  const bytes = quoted
    ? body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : body;
  return { subject, text: Buffer.from(bytes, 'latin1').toString().replaceAll('\r\n', '\n') };
}
