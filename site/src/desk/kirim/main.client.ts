import type { Kiriman } from '../shared/answers.ts';
import { announce, one, showView } from '../shared/dom.client.ts';
import { AnswerError, json, LineError, SessionError } from '../shared/http.client.ts';
import { bindLoginForm } from '../shared/login-form.client.ts';
import { relawanSession } from '../shared/session.client.ts';
import { teksKirim, teksUmum } from '../../text/desk.ts';
import { Activation } from './activate.client.ts';
import { checkDraft } from './check-draft.ts';
import { draftFrom, enqueue, isEmpty, newDraft, removePhoto, reopen, undecidedPhotos, type Draft } from './draft.ts';
import { KegiatanForm } from './form.client.ts';
import { ListView } from './list-view.client.ts';
import { Outbox } from './outbox.client.ts';
import { PinForm } from './pin-form.client.ts';
import { makeUuid } from './photo.client.ts';
import { dropDraft, keepDraft, readDraft } from './store.client.ts';

/** How often the list is asked for while it is looked at, ms. */
const refreshMs = 20_000;

const session = relawanSession();

const outbox = new Outbox(session, {
  onStep: (uuid, step) => view.step(uuid, step),
  onChange: () => void view.show(),
  onSent: (kiriman) => {
    view.thank(kiriman);
    void view.refresh();
  },
});

const form = new KegiatanForm(
  (draft) => void submit(draft),
  async (draft, id) => {
    const answer = await session.fetch(`/api/kiriman/${draft.uuid}/foto/${id}?lebar=320`).catch(() => null);
    return answer?.ok ? answer.blob() : null;
  },
);

const view = new ListView(session, {
  open: (draft) => void edit(draft),
  mend: (kiriman) => void mend(kiriman),
  drop: (draft) => void dropDraft(draft).then(() => view.show()),
  cancel: (kiriman) => void cancel(kiriman),
  sendNow: () => void outbox.wake(),
  sendWithout: (draft) => void sendWithout(draft),
  keepMine: (draft) => void keepMine(draft),
  takeTheirs: (draft) => void dropDraft(draft).then(() => view.refresh()),
});

const pinForm = new PinForm(session, enter);
const activation = new Activation(session, () => {
  // The code has done its work, and is not to be found by who leafs back.
  history.replaceState(null, '', window.location.pathname);
  enter();
});

start();
keepForOffline();

function start(): void {
  bindLoginForm(session, { tidakCocok: teksKirim.tidakCocok, periksaAkun: teksKirim.periksaAkun }, enter);
  session.onExpired(() => {
    one('#masuk-habis').hidden = false;
    announce(teksUmum.waktuMasukHabis);
    route();
  });
  one('#keluar').addEventListener('click', () => void session.logout().then(leave));
  for (const link of document.querySelectorAll('[data-tulis]')) link.addEventListener('click', () => void write());
  one('#simpan-draf').addEventListener('click', () => void backToList());
  window.addEventListener('hashchange', route);
  window.addEventListener('online', showLine);
  window.addEventListener('offline', showLine);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void view.refresh());
  setInterval(() => document.visibilityState === 'visible' && void view.refresh(), refreshMs);
  one('#bukan-aman').hidden = window.isSecureContext;
  showLine();
  route();
  void outbox.wake();
}

/** Somebody has logged in. */
function enter(): void {
  one('#masuk-habis').hidden = true;
  route();
  void outbox.wake();
}

/**
 * The address says what is shown: `#aktif/<code>` the first visit, `#tulis/<uuid>/<n>` a part of the form, else the list; without a
 * log-in the log-in.
 */
function route(): void {
  const akun = session.akun;
  document.body.dataset.masuk = akun ? 'ya' : 'tidak';
  one('#keluar').hidden = akun === null;
  const code = /^#aktif(?:\/([\w-]{1,20}))?$/.exec(window.location.hash);
  if (code) {
    showView('aktif');
    return activation.open(code[1] ?? '');
  }
  const [, uuid, step] = /^#tulis\/([0-9a-f-]{36})(?:\/(\d))?$/.exec(window.location.hash) ?? [];
  if (!akun) {
    pinForm.open();
    return showView('masuk');
  }
  if (!uuid) {
    form.close();
    showView('daftar');
    void view.show();
    void view.refresh();
    return;
  }
  if (form.draft?.uuid === uuid && form.draft.akun === akun) {
    showView('tulis');
    return form.showStep(Number(step ?? 1));
  }
  void readDraft(uuid).then((draft) => {
    if (draft?.akun === akun && draft.tahap !== 'antre') openForm(draft, Number(step ?? 1));
    else window.location.hash = '';
  });
}

/** @param step the part of the form; without it the overview */
function openForm(draft: Draft, step?: number): void {
  one('#tulis-judul').textContent = draft.catatan ? teksKirim.perbaikiKegiatan : teksKirim.kirimKegiatan;
  showView('tulis');
  form.open(draft, step);
  window.location.hash = `tulis/${draft.uuid}/${form.step}`;
}

async function write(): Promise<void> {
  const unit = await view.unit();
  const penyelenggara = unit ? (unit.rt === null ? 'rw' : 'rt') : '';
  const draft = newDraft(makeUuid(), session.akun ?? '', new Date().toISOString(), penyelenggara);
  view.hideReceipt();
  openForm(draft, 1);
}

/** Opens a draft of this phone. One that is being sent is stopped first. */
async function edit(draft: Draft): Promise<void> {
  await outbox.halt(draft.uuid);
  const current = await readDraft(draft.uuid);
  if (!current) return view.refresh();
  reopen(current);
  await keepDraft(current);
  openForm(current);
}

/** Opens what the office gave back, or what was begun on another phone. */
async function mend(kiriman: Kiriman): Promise<void> {
  await tell(async () => {
    const fresh = await session.call<Kiriman>(`/api/kiriman/${kiriman.uuid}`);
    const draft = draftFrom(fresh, session.akun ?? '', new Date().toISOString());
    await keepDraft(draft);
    openForm(draft);
  });
}

async function submit(draft: Draft): Promise<void> {
  const problems = checkDraft(draft, form.limits, new Date().toISOString());
  form.showProblems(problems, null);
  if (problems.length > 0) return;
  await tell(async () => {
    await form.settle();
    enqueue(draft);
    await keepDraft(draft);
    window.location.hash = '';
    await outbox.wake();
  });
}

async function backToList(): Promise<void> {
  await tell(async () => {
    await form.settle();
    if (form.draft && isEmpty(form.draft)) await dropDraft(form.draft);
    window.location.hash = '';
  });
}

/** Goes on without the photos that were refused; those that the office did not even take are left out. */
async function sendWithout(draft: Draft): Promise<void> {
  for (const photo of undecidedPhotos(draft)) {
    if (photo.server === 'ditolak') photo.dilewati = true;
    else removePhoto(draft, photo.id);
  }
  enqueue(draft);
  await keepDraft(draft);
  await view.show();
  await outbox.wake();
}

async function keepMine(draft: Draft): Promise<void> {
  await tell(async () => {
    draft.versi = (await session.call<Kiriman>(`/api/kiriman/${draft.uuid}`)).versi;
    enqueue(draft);
    await keepDraft(draft);
    await view.show();
    await outbox.wake();
  });
}

async function cancel(kiriman: Kiriman): Promise<void> {
  await tell(async () => {
    await session.call(`/api/kiriman/${kiriman.uuid}/batalkan`, json('POST', {}));
    announce(teksKirim.sudahDibatalkan);
  });
  await view.refresh();
}

function showLine(): void {
  one('#luring').hidden = navigator.onLine !== false;
  void view.show();
}

/** Does something and says in a sentence why it did not work. A lost session shows the log-in by itself. */
async function tell(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    one('#gagal').hidden = true;
  } catch (error) {
    if (error instanceof SessionError) return;
    const known = error instanceof AnswerError || error instanceof LineError;
    const place = one('#gagal');
    one('[data-isi]', place).textContent = known ? error.message : teksKirim.gagalSimpan;
    place.hidden = false;
    place.focus();
    if (!known) console.error('kirim: could not be done', error);
  }
}

/** Lets the room open without a signal. In a browser that keeps nothing it works as long as there is one. */
function keepForOffline(): void {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  window.addEventListener('load', () => {
    workers
      .register('/sw.js')
      .then(() => workers.ready)
      .then(({ active }) => active?.postMessage(window.location.pathname))
      .catch(() => undefined);
  });
}

function leave(): void {
  view.clear();
  form.close();
  window.location.hash = '';
  route();
}
