import { AnswerError, LineError, reach, readAnswer, SessionError } from './http.client.ts';

/** Where one kind of account logs in, and how its access token is renewed. Both are Strapi's own routes. */
export interface SessionRoutes {
  /** Key in the browser's storage, and name of the lock that keeps renewals apart. */
  name: string;
  lock: string;
  /** Where other pages note in the browser's storage that their log-in, of the same session, is there. */
  elsewhere?: string;
  login: (identitas: string, sandi: string, kode: string) => Promise<string>;
  /** Trades the refresh cookie for a new access token. Sent without Authorization: Strapi answers 401 with it. */
  renew: () => Promise<string>;
  logout: (token: string) => Promise<void>;
  /** Tells other pages, of the same session, which token holds; null when none does. */
  share?: (token: string | null, keep: boolean) => void;
}

interface Stored {
  token: string;
}

/**
 * One log-in in this browser. Access tokens live for hours, refresh tokens are single-use: renewals go through
 * one lock for all tabs, since a second one with the same cookie would end the session.
 */
export class Session {
  #routes: SessionRoutes;
  #expired: (() => void) | null = null;

  constructor(routes: SessionRoutes) {
    this.#routes = routes;
  }

  /** Number of the logged-in account, from the token; null when nobody is logged in. */
  get akun(): string | null {
    const stored = this.#read();
    return stored ? accountOf(stored.token) : null;
  }

  /** Called once each time the session turns out to be over. */
  onExpired(listener: () => void): void {
    this.#expired = listener;
  }

  /** @param keep keep the log-in on this device after the browser is closed
   * @param kode of the second factor, where the account has one
   * @throws AnswerError when the account, password or code is wrong, LineError */
  async login(identitas: string, sandi: string, keep: boolean, kode = ''): Promise<void> {
    this.enter(await this.#routes.login(identitas, sandi, kode), keep);
  }

  /** Takes a log-in that was made by other means, such as a PIN. */
  enter(token: string, keep: boolean): void {
    this.#write({ token }, keep);
  }

  /** Ends the session here at once, and on the server if it can be reached. Drafts stay. */
  async logout(): Promise<void> {
    const stored = this.#read();
    this.#clear();
    if (stored) await this.#routes.logout(stored.token).catch(() => {});
  }

  /** Takes over a session that the refresh cookie still holds, as after closing the tab. */
  async resume(): Promise<boolean> {
    if (this.#read()) return true;
    const { elsewhere } = this.#routes;
    // Nobody has logged in here: the question would be refused, and stand in the browser's log as a fault.
    const known = [this.#trace, elsewhere].some((key) => key && localStorage.getItem(key) !== null);
    if (!known) return false;
    const token = await this.#renew(null).catch(() => null);
    return token !== null;
  }

  /** An authorised request. Renews the token once when it has run out.
   * @throws SessionError, LineError */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const stored = this.#read();
    if (!stored) throw this.#over();
    const response = await reach(path, withToken(init, stored.token));
    if (response.status !== 401) return response;
    const token = await this.#renew(stored.token);
    if (!token) throw this.#over();
    const second = await reach(path, withToken(init, token));
    if (second.status === 401) throw this.#over();
    return second;
  }

  /** An authorised request whose answer is JSON.
   * @throws AnswerError, SessionError, LineError */
  async call<T>(path: string, init: RequestInit = {}): Promise<T> {
    try {
      return await readAnswer<T>(await this.fetch(path, init));
    } catch (error) {
      if (error instanceof AnswerError && error.perlu === 'totp') location.replace('/meja/verifikasi/');
      throw error;
    }
  }

  /** Hands the log-in to the pages that share it. */
  share(): void {
    const stored = this.#read();
    if (stored) this.#routes.share?.(stored.token, this.#kept);
  }

  /** A new token, or null when the server refuses. `stale` is the token that was turned down: if another tab has
   * renewed it meanwhile, that one is taken.
   * @throws LineError */
  #renew(stale: string | null): Promise<string | null> {
    return inTurn(this.#routes.lock, async () => {
      const current = this.#read();
      if (current && current.token !== stale) return current.token;
      try {
        const token = await this.#routes.renew();
        this.#write({ token }, this.#kept);
        return token;
      } catch (error) {
        if (error instanceof AnswerError && error.status < 500) return null;
        if (error instanceof AnswerError) throw new LineError(error.message);
        throw error;
      }
    });
  }

  /** Whether the log-in outlives the browser's window. */
  get #kept(): boolean {
    return localStorage.getItem(this.#routes.name) !== null;
  }

  /** Told to other tabs, which do not see the token of this one. */
  get #trace(): string {
    return `${this.#routes.name}-ada`;
  }

  #over(): SessionError {
    this.#clear();
    this.#expired?.();
    return new SessionError();
  }

  #read(): Stored | null {
    const text = localStorage.getItem(this.#routes.name) ?? sessionStorage.getItem(this.#routes.name);
    return text ? (JSON.parse(text) as Stored) : null;
  }

  #write(stored: Stored, keep: boolean): void {
    (keep ? sessionStorage : localStorage).removeItem(this.#routes.name);
    (keep ? localStorage : sessionStorage).setItem(this.#routes.name, JSON.stringify(stored));
    localStorage.setItem(this.#trace, '1');
    this.share();
  }

  #clear(): void {
    localStorage.removeItem(this.#routes.name);
    sessionStorage.removeItem(this.#routes.name);
    localStorage.removeItem(this.#trace);
    this.#routes.share?.(null, false);
  }
}

/** A request in somebody's name. */
export function withToken(init: RequestInit, token: string): RequestInit {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${token}`);
  return { ...init, headers };
}

/** The account in a JWT that this browser was given; null for what is no token. It is read, not trusted: the server
 * checks every request. */
function accountOf(token: string): string | null {
  const part = (token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
  try {
    const { userId } = JSON.parse(atob(part)) as { userId?: string | number };
    return userId === undefined ? null : String(userId);
  } catch {
    return null;
  }
}

/** Runs one after the other over all tabs, where the browser can; else over this tab. */
function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (navigator.locks) return navigator.locks.request(name, work);
  const turn = (turns.get(name) ?? Promise.resolve()).then(work, work);
  turns.set(
    name,
    turn.catch(() => {}),
  );
  return turn;
}

const turns = new Map<string, Promise<unknown>>();
