import { announce, one, showView } from '../shared/dom.client.ts';
import { bindKabar } from '../shared/kabar.client.ts';
import { bindLoginForm } from '../shared/login-form.client.ts';
import { relawanSession } from '../shared/sessions.client.ts';
import { teksKirim } from '../../text/kirim.ts';
import { teksUmum } from '../../text/umum.ts';
import { Activation } from './activate.client.ts';
import type { Draft } from './draft.ts';
import { ReportForm } from './form.client.ts';
import type { Jenis } from './isian.ts';
import { ListView } from './list-view.client.ts';
import { Outbox } from './outbox.client.ts';
import { PinForm } from './pin-form.client.ts';
import { reportsIn } from './reports.client.ts';
import { readDraft } from './store.client.ts';

/** How often the list is asked for while it is looked at, ms. */
const refreshMs = 20_000;

const session = relawanSession();
const kabar = bindKabar(session, '/api/kabar');

const outbox = new Outbox(session, {
  onStep: (uuid, step) => view.step(uuid, step),
  onChange: () => void view.show(),
  onSent: (kiriman) => {
    view.thank(kiriman);
    void view.refresh();
  },
});

const form = new ReportForm(
  (draft) => void reports.submit(draft),
  async (draft, id) => {
    const answer = await session.fetch(`/api/kiriman/${draft.uuid}/foto/${id}?lebar=320`).catch(() => null);
    return answer?.ok ? answer.blob() : null;
  },
);

const view = new ListView(session, {
  open: (draft) => void reports.open(draft),
  mend: (kiriman) => void reports.mend(kiriman),
  correct: (kiriman) => void reports.correct(kiriman),
  drop: (draft) => void reports.drop(draft),
  cancel: (kiriman) => void reports.cancel(kiriman),
  sendNow: () => void reports.sendNow(),
  sendWithout: (draft) => void reports.sendWithout(draft),
  keepMine: (draft) => void reports.keepMine(draft),
  takeTheirs: (draft) => void reports.takeTheirs(draft),
});

const close = () => (window.location.hash = '');
const reports = reportsIn({ session, outbox, form, view, open: openForm, close });

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
  for (const link of document.querySelectorAll<HTMLElement>('[data-tulis]')) {
    link.addEventListener('click', () => void reports.write(link.dataset.tulis as Jenis));
  }
  one('#simpan-draf').addEventListener('click', () => void reports.backToList());
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
  kabar.entered();
  route();
  void outbox.wake();
}

/**
 * The address says what is shown: `#aktif/<code>` the first visit, `#baru` what may be sent, `#tulis/<uuid>/<n>` a
 * part of the form, else the list; without a log-in the log-in.
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
  if (window.location.hash === '#baru') {
    form.close();
    return showView('pilih');
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
  const heading = draft.catatan ? teksKirim.perbaikiKegiatan : teksKirim.kirimJenis[draft.jenis];
  one('#tulis-judul').textContent = heading;
  one('#tulis-remah').textContent = heading;
  showView('tulis');
  form.open(draft, step);
  void view.unit().then((unit) => form.useUnit(unit));
  window.location.hash = `tulis/${draft.uuid}/${form.step}`;
}

function showLine(): void {
  one('#luring').hidden = navigator.onLine !== false;
  void view.show();
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
  kabar.left();
  view.clear();
  form.close();
  window.location.hash = '';
  route();
}
