import type { CDPSession } from 'playwright-core';

/** The DevTools protocol, with nothing between: commands go out, answers and events come in. */
export interface DevTools {
  /** To the browser, or to what a session was opened to. */
  send(sessionId?: string): CDPSession['send'];
  /** The next event of this name. Asked for before the command that causes it. */
  event(method: string): Promise<void>;
  close(): void;
}

interface Message {
  id?: number;
  method?: string;
  result?: unknown;
  error?: { message: string };
}

/**
 * Connects to a running Chromium.
 *
 * @param port at which it listens
 */
export async function connect(port: number): Promise<DevTools> {
  const about = await fetch(`http://127.0.0.1:${port}/json/version`);
  const { webSocketDebuggerUrl } = (await about.json()) as { webSocketDebuggerUrl: string };
  const socket = new WebSocket(webSocketDebuggerUrl);
  const sent: ((message: Message) => void)[] = [];
  const awaited = new Map<string, () => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) sent[message.id]?.(message);
    else awaited.get(message.method ?? '')?.();
  });
  // A Chromium that dies answers nothing any more; whoever waits for it is told.
  socket.addEventListener('close', () => sent.forEach((answer) => answer({ error: { message: 'Chromium is gone' } })));
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`bench: no Chromium answers at port ${port}`)));
  });

  function command(sessionId: string | undefined, method: string, params: object = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = sent.push(({ result, error }) =>
        error ? reject(new Error(`bench: ${method}: ${error.message}`)) : resolve(result),
      );
      socket.send(JSON.stringify({ id: id - 1, method, params, sessionId }));
    });
  }
  return {
    send: (sessionId) => command.bind(undefined, sessionId) as CDPSession['send'],
    event: (method) => new Promise((resolve) => awaited.set(method, resolve)),
    close: () => socket.close(),
  };
}
