import type { Kiriman } from '../shared/answers.ts';
import { AnswerError, LineError, SessionError } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';
import { teksUmum } from '../../text/umum.ts';
import type { Draft } from './draft.ts';
import { HeldError, sendDraft } from './send.client.ts';
import { draftsOf, dropDraft, keepDraft, readDraft } from './store.client.ts';

/** Waits between attempts while the line is bad, ms. */
const retryMs = [3_000, 6_000, 12_000, 30_000, 60_000];

/** What happens with one draft right now. */
export interface Step {
  words: string;
  photo?: { done: number; total: number } | undefined;
}

export interface OutboxEvents {
  /** A step of the draft under way; null when it stopped. */
  onStep: (uuid: string, step: Step | null) => void;
  /** The server has everything; the draft is gone from this phone. */
  onSent: (kiriman: Kiriman, draft: Draft) => void;
  /** Drafts changed: held, or waiting for the line. */
  onChange: () => void;
}

/**
 * Sends waiting drafts one after the other, by itself: when called, when the line comes back, when the page is
 * looked at again, and after a while. One tab sends at a time.
 */
export class Outbox {
  #session: Session;
  #events: OutboxEvents;
  #running: { draft: Draft; stop: AbortController; ended: Promise<void> } | null = null;
  #busy = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session, events: OutboxEvents) {
    this.#session = session;
    this.#events = events;
    const wake = () => void this.wake();
    window.addEventListener('online', wake);
    window.addEventListener('pageshow', wake);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && wake());
  }

  /** Sends everything that waits, for the account that is logged in. Never more than once at a time. */
  async wake(): Promise<void> {
    clearTimeout(this.#timer);
    const akun = this.#session.akun;
    if (this.#busy || !akun || navigator.onLine === false) return;
    this.#busy = true;
    try {
      await alone(() => this.#sendAll(akun));
    } finally {
      this.#busy = false;
    }
  }

  /** Stops sending this draft. Afterwards nothing here writes to it any more. */
  async halt(uuid: string): Promise<void> {
    if (this.#running?.draft.uuid !== uuid) return;
    this.#running.stop.abort();
    await this.#running.ended;
  }

  async #sendAll(akun: string): Promise<void> {
    for (const { uuid } of (await draftsOf(akun)).reverse()) {
      const draft = await readDraft(uuid);
      if (draft?.tahap !== 'antre') continue;
      const goOn = await this.#sendOne(draft);
      if (!goOn) return;
    }
    this.#failures = 0;
  }

  /** @returns false when trying the next one makes no sense */
  async #sendOne(draft: Draft): Promise<boolean> {
    const stop = new AbortController();
    let end = () => {};
    this.#running = { draft, stop, ended: new Promise((resolve) => (end = resolve)) };
    const onStep = (words: string, photo?: { done: number; total: number }) => {
      if (stop.signal.aborted) throw new LineError(teksUmum.sinyalTerputus);
      this.#events.onStep(draft.uuid, { words, photo });
    };
    try {
      const kiriman = await sendDraft({ session: this.#session, draft, signal: stop.signal, onStep });
      await dropDraft(draft);
      this.#events.onSent(kiriman, draft);
      return true;
    } catch (error) {
      return await this.#stopped(draft, error, stop.signal.aborted);
    } finally {
      this.#running = null;
      end();
      this.#events.onStep(draft.uuid, null);
    }
  }

  async #stopped(draft: Draft, error: unknown, halted: boolean): Promise<boolean> {
    if (halted) return true;
    const held = error instanceof AnswerError && error.status < 500 ? new HeldError('masalah', error.message) : error;
    if (held instanceof HeldError) {
      Object.assign(draft, { tahap: 'tertahan', sebab: held.sebab, pesan: held.message, masalah: held.masalah });
      await keepDraft(draft);
      this.#events.onChange();
      return true;
    }
    if (error instanceof SessionError) {
      this.#events.onChange();
      return false;
    }
    if (!(error instanceof LineError || error instanceof AnswerError)) console.error('outbox: sending stopped', error);
    draft.pesan = error instanceof LineError ? error.message : teksUmum.gangguan;
    await keepDraft(draft);
    this.#timer = setTimeout(() => void this.wake(), retryMs[Math.min(this.#failures++, retryMs.length - 1)]);
    this.#events.onChange();
    return false;
  }
}

/** Runs in one tab only; another tab that is sending keeps its turn. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work();
  await navigator.locks.request('moncer-kirim-kotak-keluar', { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}
