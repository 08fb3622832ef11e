import type { DaftarAntrean, Tinjauan } from '../shared/answers.ts';
import { announce, one, showView } from '../shared/dom.client.ts';
import { AnswerError, SessionError } from '../shared/http.client.ts';
import { bindLoginForm } from '../shared/login-form.client.ts';
import { bindKabar } from '../shared/kabar.client.ts';
import { returnToPanel } from '../shared/panel.client.ts';
import { stafSession } from '../shared/sessions.client.ts';
import { teksMeja } from '../../text/meja.ts';
import { teksUmum } from '../../text/umum.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import { Ahead } from './ahead.client.ts';
import { DecideForm } from './decide.client.ts';
import { Decisions } from './decisions.client.ts';
import type { Decision } from './decisions.client.ts';
import { FilterBar } from './filter.client.ts';
import { queryOf } from './filter.ts';
import { bindKeys } from './keys.client.ts';
import { bindLeave } from './leave.client.ts';
import { forgetNotes } from './notes.client.ts';
import { PhotoStore } from './photo-store.client.ts';
import { Presence } from './presence.client.ts';
import { emptyQueue, Queue } from './queue.client.ts';
import { endWordsOf, Result } from './result.client.ts';
import { Review } from './review.client.ts';
import { Together } from './together.client.ts';
import { showWaiting } from './waiting-list.client.ts';

/** How often the queue is asked for while it is looked at, ms. */
const refreshMs = 15_000;
const session = stafSession();
const kabar = bindKabar(session, '/moderasi/kabar');
const photos = new PhotoStore(session);
const ahead = new Ahead(session, photos);
const presence = new Presence(session);
const filters = new FilterBar(() => route());
const decisions = new Decisions(session, {
  onDone: decided,
  onRefused: (error, decision) => {
    if (review.uuid === decision.uuid) decide.refused(error, decision.tindakan);
    else result.refused(decision, error);
    void refresh();
  },
  onWaiting: () => {
    showWaiting(decisions.waiting, ({ uuid }) => {
      decisions.takeBack(uuid);
      announce(teksTinjau.ditarikKembali);
    });
    decide.refresh();
    afterDecision();
  },
});
const held = (uuid: string) => decisions.of(uuid) !== undefined;
const queue = new Queue(held);
const decide = new DecideForm(decisions, () => review.uuid && void review.open(review.uuid));
const result = new Result(session, {
  onEnd: (kiriman) => {
    review.update(kiriman);
    void refresh();
  },
  undo: ({ uuid, judul, versi }) =>
    void decisions.add({ uuid, judul: judul ?? '', tindakan: 'urungkan', badan: { versi } }),
});
const review = new Review({
  session,
  photos,
  ahead,
  decide,
  onChanged: () => void refresh(),
  orang: () => queue.data.orang,
});
const together = new Together(session, () => void refresh());
/** The account whose work is on screen. */
let shownFor: string | null = null;

void start();

async function start(): Promise<void> {
  bindLoginForm(session, { tidakCocok: teksMeja.tidakCocok, periksaAkun: teksMeja.periksaAkun }, () => {
    one('#masuk-habis').hidden = true;
    kabar.entered();
    void goOn().then(() => decisions.sendWaiting());
  });
  session.onExpired(() => {
    one('#masuk-habis').hidden = false;
    announce(teksUmum.waktuMasukHabis);
    route();
  });
  bindLeave(() => decisions.waiting.length, leave);
  one('#berikutnya').addEventListener('click', openNext);
  bindKeys({
    isOpen: () => review.uuid !== null,
    open: {
      s: () => decide.choose('setujui'),
      k: () => decide.choose('kembalikan'),
      t: () => decide.choose('tolak'),
      j: openNext,
      Escape: () => (window.location.hash = ''),
    },
    list: { j: () => queue.step(1), k: () => queue.step(-1) },
    always: { u: () => result.takeBack(), '?': () => one('#buka-bantuan').click() },
  });
  // Moving by hash or by Back fires it too.
  window.addEventListener('popstate', route);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void refresh());
  setInterval(() => document.visibilityState === 'visible' && void refresh(), refreshMs);
  // Whoever is logged in to the panel is logged in here.
  if (!session.akun) showView('masuk', false);
  await session.resume();
  await goOn();
}

/** Whoever the panel has sent here to log in goes back to it. */
async function goOn(): Promise<void> {
  if (!(await returnToPanel(session))) route();
}

/** `#<uuid>` opens a review; without it the queue stands alone. What is on screen stays through a new log-in. */
function route(): void {
  const akun = session.akun;
  one('#keluar').hidden = akun === null;
  if (!akun) return showView('masuk');
  if (shownFor !== akun) {
    if (shownFor !== null) forgetAll();
    decisions.belongTo(akun);
    shownFor = akun;
    review.close();
  }
  const uuid = /^#([0-9a-f-]{36})$/.exec(window.location.hash)?.[1] ?? null;
  const before = review.uuid;
  showView('meja', uuid === null && before === null);
  one('#meja').dataset.tinjau = uuid ? 'ya' : 'tidak';
  queue.current = uuid;
  presence.at = uuid;
  void refresh();
  if (uuid !== before) {
    result.moveOn();
    photos.keepOnly([uuid, ahead.uuid]);
    if (uuid) void review.open(uuid).then(() => ahead.prepare(queue.next));
    else review.close();
  }
  if (!uuid && before) queue.focus(before);
  afterDecision();
}

async function refresh(): Promise<void> {
  if (!session.akun) return;
  const note = one('#antrean-pesan');
  const { filter } = filters;
  try {
    const data = await session.call<DaftarAntrean>(`/moderasi/antrean?${queryOf(filter.nilai)}`);
    queue.show(data, filter);
    filters.show(data);
    together.show(data, held);
    note.hidden = true;
    review.notice(queue.line(review.uuid));
    void ahead.prepare(queue.next);
    afterDecision();
  } catch (error) {
    if (error instanceof SessionError) return;
    const denied = error instanceof AnswerError && error.status === 403;
    note.textContent = denied ? teksMeja.tidakBoleh : `${(error as Error).message} ${teksTinjau.daftarTetap}`;
    note.hidden = false;
  }
}

function decided(kiriman: Tinjauan, { tindakan }: Decision): void {
  forgetNotes(kiriman.uuid);
  review.update(kiriman);
  void refresh();
  const words = endWordsOf(kiriman);
  if (words) result.say(kiriman, words);
  else void result.watch(kiriman);
  // Back from the site to the desk: it is looked at again.
  if (tindakan === 'urungkan' && review.uuid !== kiriman.uuid) window.location.hash = kiriman.uuid;
  else if (tindakan === 'urungkan') return void review.open(kiriman.uuid);
  if (review.uuid === kiriman.uuid) decide.open(kiriman);
  afterDecision();
}

/** The way to the next one; the style sheet shows it where there is nothing left to decide. */
function afterDecision(): void {
  one('#berikutnya').hidden = !review.uuid || queue.next === null;
  queue.render();
}

function openNext(): void {
  const { next } = queue;
  if (next) window.location.hash = next;
  else if (review.uuid) window.location.hash = '';
}

function leave(): void {
  kabar.left();
  forgetAll();
  shownFor = null;
  void session.logout().then(() => {
    review.close();
    queue.show(emptyQueue, filters.filter);
    window.location.hash = '';
    route();
  });
}

function forgetAll(): void {
  forgetNotes();
  decisions.forget();
  ahead.forget();
  photos.keepOnly([]);
  result.hide();
}
