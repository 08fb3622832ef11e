import { sentenceOf } from '../shared/complaint.client.ts';
import { one } from '../shared/dom.client.ts';
import { download } from '../shared/download.ts';
import { readAnswer, SessionError } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';
import { dayInWib } from '../shared/time.ts';
import { teksPapan } from '../../text/papan.ts';

/** The form that fetches the history of some days as a table; of this month, as long as nobody asks for others. */
export function bindHistory(session: Session): void {
  const form = one<HTMLFormElement>('#riwayat-isian');
  const [from, until] = ['dari', 'sampai'].map((name) => one<HTMLInputElement>(`#riwayat-${name}`, form));
  if (!from || !until) return;
  until.value = dayInWib(new Date().toISOString());
  from.value = `${until.value.slice(0, 8)}01`;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void fetchHistory(session, form, { dari: from.value, sampai: until.value });
  });
}

async function fetchHistory(session: Session, form: HTMLFormElement, span: { dari: string; sampai: string }) {
  const said = one('[role=status]', form);
  const go = one<HTMLButtonElement>('button', form);
  if (span.dari > span.sampai) {
    said.textContent = teksPapan.terbalik;
    return;
  }
  said.textContent = teksPapan.menyiapkan;
  go.disabled = true;
  try {
    const response = await session.fetch(`/moderasi/riwayat.csv?${String(new URLSearchParams(span))}`);
    if (!response.ok) return void (await readAnswer(response));
    download(await response.blob(), teksPapan.namaRiwayat(span.dari, span.sampai));
    said.textContent = teksPapan.terunduh;
  } catch (error) {
    said.textContent = error instanceof SessionError ? '' : sentenceOf(error);
  } finally {
    go.disabled = false;
  }
}
