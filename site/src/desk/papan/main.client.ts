import { one } from '../shared/dom.client.ts';
import { download } from '../shared/download.ts';
import { AnswerError, SessionError } from '../shared/http.client.ts';
import { stafSession } from '../shared/sessions.client.ts';
import { staffRoom } from '../shared/staff-room.client.ts';
import { dayInWib, timeWords } from '../shared/time.ts';
import { teksPapan } from '../../text/papan.ts';
import type { Papan } from './answer.ts';
import { showBoard } from './board.client.ts';
import { boardCsv } from './csv.ts';
import { bindHistory } from './history.client.ts';

/** How often the board is asked for while it is looked at, ms. */
const refreshMs = 15_000;

const session = stafSession();
/** What is on screen. */
let shown: Papan | null = null;

staffRoom(session, {
  view: 'papan',
  open: () => void refresh(),
  clear: () => {
    shown = null;
    one('#papan-isi').hidden = true;
  },
});
one('#papan-cetak').addEventListener('click', () => window.print());
one('#papan-unduh').addEventListener('click', takeHome);
bindHistory(session);
window.addEventListener('hashchange', openTarget);
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void refresh());
setInterval(() => document.visibilityState === 'visible' && void refresh(), refreshMs);

/** Says nothing to screen readers while all goes well: figures that change by themselves would talk without end. */
async function refresh(): Promise<void> {
  if (!session.akun) return;
  const note = one('#papan-pesan');
  try {
    const papan = await session.call<Papan>('/moderasi/papan');
    showBoard(papan, shown);
    one('#riwayat').hidden = !papan.boleh.riwayat;
    shown = papan;
    one('#papan-isi').hidden = false;
    note.hidden = true;
  } catch (error) {
    if (error instanceof SessionError) return;
    const sentence = sentenceOf(error);
    if (note.textContent !== sentence) note.textContent = sentence;
    note.hidden = false;
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof AnswerError && error.status === 403) return teksPapan.tidakBoleh;
  return shown ? teksPapan.terputus(timeWords(shown.waktu, shown.waktu)) : (error as Error).message;
}

/** A figure leads to what explains it: that opens. */
function openTarget(): void {
  const { hash } = window.location;
  const place = hash && document.querySelector(hash);
  if (place instanceof HTMLDetailsElement) place.open = true;
}

function takeHome(): void {
  if (!shown) return;
  const table = new Blob([boardCsv(shown)], { type: 'text/csv;charset=utf-8' });
  download(table, teksPapan.namaBerkas(dayInWib(shown.waktu)));
}
