import type { DaftarAntrean } from '../shared/answers.ts';
import { announce, one, showView } from '../shared/dom.client.ts';
import { AnswerError, SessionError } from '../shared/http.client.ts';
import { bindLoginForm } from '../shared/login-form.client.ts';
import { bindKabar } from '../shared/kabar.client.ts';
import { stafSession } from '../shared/session.client.ts';
import { teksMeja, teksUmum } from '../../text/desk.ts';
import { forgetAllNotes } from './notes.client.ts';
import { Queue } from './queue.client.ts';
import { Review } from './review.client.ts';

/** How often the queue is asked for while it is looked at, ms. */
const refreshMs = 15_000;

const session = stafSession();
const kabar = bindKabar(session, '/moderasi/kabar');
const queue = new Queue();
const review = new Review(session, {
  onChanged: () => void refresh(),
  next: (uuid) => queue.nextAfter(uuid),
});
/** The account whose work is on screen. */
let shownFor: string | null = null;

void start();

async function start(): Promise<void> {
  bindLoginForm(session, { tidakCocok: teksMeja.tidakCocok, periksaAkun: teksMeja.periksaAkun }, () => {
    one('#masuk-habis').hidden = true;
    kabar.entered();
    route();
  });
  session.onExpired(() => {
    one('#masuk-habis').hidden = false;
    announce(teksUmum.waktuMasukHabis);
    route();
  });
  one('#keluar').addEventListener('click', () => {
    forgetAllNotes();
    shownFor = null;
    void session.logout().then(leave);
  });
  window.addEventListener('hashchange', route);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void refresh());
  setInterval(() => document.visibilityState === 'visible' && void refresh(), refreshMs);
  // Whoever is logged in to the panel is logged in here.
  if (!session.akun) showView('masuk', false);
  await session.resume();
  route();
}

/** `#<uuid>` opens a review; without it the queue stands alone. What is on screen stays through a new log-in. */
function route(): void {
  const akun = session.akun;
  one('#keluar').hidden = akun === null;
  if (!akun) return showView('masuk');
  if (shownFor !== akun) {
    if (shownFor !== null) forgetAllNotes();
    shownFor = akun;
    review.close();
  }
  const uuid = /^#([0-9a-f-]{36})$/.exec(window.location.hash)?.[1] ?? null;
  const before = review.uuid;
  showView('meja', uuid === null && before === null);
  one('#meja').dataset.tinjau = uuid ? 'ya' : 'tidak';
  queue.current = uuid;
  void refresh();
  if (uuid && uuid !== before) void review.open(uuid);
  if (!uuid && before) {
    review.close();
    queue.focus(before);
  }
}

async function refresh(): Promise<void> {
  if (!session.akun) return;
  const note = one('#antrean-pesan');
  try {
    const data = await session.call<DaftarAntrean>('/moderasi/antrean');
    queue.data = data;
    document.title = `${data.jumlah > 0 ? `(${data.jumlah}) ` : ''}${teksMeja.judulHalaman} – ${teksMeja.namaRuang} Moncer`;
    note.hidden = true;
  } catch (error) {
    if (error instanceof SessionError) return;
    const denied = error instanceof AnswerError && error.status === 403;
    note.textContent = denied ? teksMeja.tidakBoleh : (error as Error).message;
    note.hidden = false;
  }
}

function leave(): void {
  kabar.left();
  review.close();
  queue.data = { daftar: [], jumlah: 0, tayang: [] };
  window.location.hash = '';
  route();
}
