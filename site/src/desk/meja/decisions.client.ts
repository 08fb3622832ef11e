import type { Keadaan, Tinjauan } from '../shared/answers.ts';
import { AnswerError, json, LineError, SessionError } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';

export type Tindakan = 'setujui' | 'kembalikan' | 'tolak' | 'tarik' | 'urungkan';

/** Something that was decided here and whose answer is not there yet. */
export interface Decision {
  /** Whose decision it is. */
  akun: string | null;
  uuid: string;
  judul: string;
  tindakan: Tindakan;
  /** The body of the request; its `versi` is the one that was seen. */
  badan: { versi: number } & Record<string, unknown>;
  /** It went out and no answer came: it may have happened. */
  takTerjawab: boolean;
  /** No answer for want of a line; it is tried again by itself. */
  menunggu: boolean;
}

/** In which states a decision has happened, when its answer got lost. */
const outcomes: Record<Tindakan, readonly Keadaan[]> = {
  setujui: ['disetujui', 'menerbitkan', 'tayang', 'gagal_terbit'],
  kembalikan: ['perlu_perbaikan'],
  tolak: ['ditolak'],
  tarik: ['ditarik'],
  urungkan: ['diperiksa'],
};

/** How long an answer may take before it is called waiting, and how long it waits in sight before it is tried again, ms. */
const answerMs = 10_000;
const retryMs = 5_000;
const storageKey = 'moncer-putusan';

export interface DecisionEvents {
  onDone: (kiriman: Tinjauan, decision: Decision) => void;
  /** The office's answer was no. */
  onRefused: (error: AnswerError, decision: Decision) => void;
  /** One began to wait, or waits no more. */
  onWaiting: () => void;
}

/**
 * Decisions on their way to the office. One whose line breaks waits, is seen, can be taken back, and goes out when the
 * line is there again: bound to the version that was seen, it can happen once only. It ends with the browser, and at
 * log-out.
 */
export class Decisions {
  #session: Session;
  #events: DecisionEvents;
  #all = leftOver();
  #sending = new Set<string>();
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session, events: DecisionEvents) {
    this.#session = session;
    this.#events = events;
    window.addEventListener('online', () => this.sendWaiting());
    this.#sendLater();
  }

  get waiting(): readonly Decision[] {
    return this.#all.filter(({ menunggu }) => menunggu);
  }

  of(uuid: string): Decision | undefined {
    return this.#all.find((decision) => decision.uuid === uuid);
  }

  /** Ends when it was answered or waits. */
  async add(decision: Omit<Decision, 'akun' | 'takTerjawab' | 'menunggu'>): Promise<void> {
    if (this.of(decision.uuid)) return;
    this.#all.push({ ...decision, akun: this.#session.akun, takTerjawab: false, menunggu: false });
    this.#store();
    await this.#send(decision.uuid);
  }

  sendWaiting(): void {
    if (!this.#session.akun || navigator.onLine === false) return this.#sendLater();
    for (const { uuid } of this.#all) void this.#send(uuid);
  }

  #sendLater(): void {
    if (this.waiting.length === 0) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.sendWaiting(), retryMs);
  }

  takeBack(uuid: string): void {
    this.#remove(uuid);
    this.#events.onWaiting();
  }

  /** What another account left in this tab is not sent in the name of this one. */
  belongTo(akun: string): void {
    this.#all = this.#all.filter((decision) => decision.akun === akun);
    this.#store();
    this.#events.onWaiting();
  }

  forget(): void {
    this.#all = [];
    this.#store();
    this.#events.onWaiting();
  }

  async #send(uuid: string): Promise<void> {
    const decision = this.of(uuid);
    if (!decision || this.#sending.has(uuid)) return;
    if (navigator.onLine === false) return this.#wait(decision);
    this.#sending.add(uuid);
    const { tindakan, badan } = decision;
    try {
      const init = { ...json('POST', badan), signal: AbortSignal.timeout(answerMs) };
      const kiriman = await this.#session.call<Tinjauan>(`/moderasi/${uuid}/${tindakan}`, init);
      this.#done(kiriman, decision);
    } catch (error) {
      this.#failed(error, decision);
    } finally {
      this.#sending.delete(uuid);
    }
  }

  #done(kiriman: Tinjauan, decision: Decision): void {
    this.#remove(decision.uuid);
    if (decision.menunggu) this.#events.onWaiting();
    this.#events.onDone(kiriman, decision);
  }

  #failed(error: unknown, decision: Decision): void {
    if (error instanceof SessionError) return this.#wait(decision);
    if (error instanceof LineError || (error as Error).name === 'AbortError') {
      decision.takTerjawab = true;
      return this.#wait(decision);
    }
    if (!(error instanceof AnswerError)) throw error;
    const stored = error.stored as Tinjauan | null;
    if (stored && decision.takTerjawab && outcomes[decision.tindakan].includes(stored.keadaan)) {
      return this.#done(stored, decision);
    }
    this.#remove(decision.uuid);
    if (decision.menunggu) this.#events.onWaiting();
    this.#events.onRefused(error, decision);
  }

  #wait(decision: Decision): void {
    const first = !decision.menunggu;
    decision.menunggu = true;
    this.#store();
    this.#sendLater();
    if (first) this.#events.onWaiting();
  }

  #remove(uuid: string): void {
    this.#all = this.#all.filter((decision) => decision.uuid !== uuid);
    this.#store();
  }

  #store(): void {
    sessionStorage.setItem(storageKey, JSON.stringify(this.#all));
  }
}

/** What the tab held when the page was left: whether it arrived is not known. */
function leftOver(): Decision[] {
  const stored = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]') as Decision[];
  return stored.map((decision) => ({ ...decision, takTerjawab: true, menunggu: true }));
}
