import { el, fill, one } from '../shared/dom.client.ts';
import { AnswerError, json, LineError, SessionError } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';
import { teksAkun } from '../../text/akun.ts';
import { teksUmum } from '../../text/umum.ts';
import type { Hasil, Pratinjau, Rencana } from './answers.ts';
import { maxFileBytes, readFile } from './read-file.client.ts';

/** A list of volunteers becomes accounts: chosen, looked at row by row, then taken whole. */
export class ImportForm {
  #session: Session;
  #onDone: (sentence: string) => void;
  #file = one<HTMLInputElement>('#berkas');
  #message = one('#impor-pesan');
  #preview = one('#pratinjau-impor');
  #rows = one('#baris-impor');
  #take = one<HTMLButtonElement>('#ambil');
  #chosen: { baris: string[][]; sidik: string } | null = null;

  constructor(session: Session, onDone: (sentence: string) => void) {
    this.#session = session;
    this.#onDone = onDone;
    this.#file.addEventListener('change', () => void this.#choose());
    this.#take.addEventListener('click', () => void this.#import());
    one('#impor-batal').addEventListener('click', () => this.#close(''));
  }

  async #choose(): Promise<void> {
    const file = this.#file.files?.[0];
    if (!file) return;
    this.#close(teksAkun.membaca);
    // The same file, mended, may be chosen again.
    this.#file.value = '';
    if (file.size > maxFileBytes) return this.#close(teksAkun.terlaluBesar);
    const baris = await readFile(file).catch((error: unknown) => {
      console.error(`akun: ${file.name} could not be read`, error);
      return null;
    });
    if (!baris) return this.#close(teksAkun.tidakTerbaca);
    await this.#look(baris);
  }

  async #look(baris: string[][]): Promise<void> {
    try {
      const plan = await this.#session.call<Pratinjau>('/moderasi/akun/pratinjau', json('POST', { baris }));
      this.#chosen = { baris, sidik: plan.sidik };
      this.#show(plan);
    } catch (error) {
      this.#fail(error);
    }
  }

  #show({ daftar, kolomLain }: Pratinjau): void {
    const count = (tindakan: Rencana['tindakan']) => daftar.filter((row) => row.tindakan === tindakan).length;
    const [baru, ubah, tetap, salah] = [count('baru'), count('ubah'), count('tetap'), count('salah')];
    const unused = kolomLain.length > 0 ? teksAkun.kolomLain(kolomLain.join(', ')) : '';
    const summary = salah > 0 ? teksAkun.adaSalah(salah) : teksAkun.ringkasan(baru, ubah, tetap, salah);
    this.#message.textContent = [summary, unused].filter(Boolean).join(' ');
    const first = [...daftar].sort((a, b) => Number(b.tindakan === 'salah') - Number(a.tindakan === 'salah'));
    fill(this.#rows, ...first.map(rowOf));
    this.#take.hidden = salah > 0 || baru + ubah === 0;
    this.#take.textContent = teksAkun.ambil(baru + ubah);
    this.#preview.hidden = false;
  }

  async #import(): Promise<void> {
    if (!this.#chosen || this.#take.disabled) return;
    this.#take.disabled = true;
    try {
      const { baru, ubah } = await this.#session.call<Hasil>('/moderasi/akun/impor', json('POST', this.#chosen));
      const sentence = teksAkun.sudahDiambil(baru, ubah);
      this.#close(sentence);
      this.#onDone(sentence);
    } catch (error) {
      this.#fail(error);
      // Somebody else changed the accounts: what would be done is shown anew.
      if (error instanceof AnswerError && error.status === 409) await this.#look(this.#chosen.baris);
    } finally {
      this.#take.disabled = false;
    }
  }

  #fail(error: unknown): void {
    if (error instanceof SessionError) return;
    const known = error instanceof AnswerError || error instanceof LineError;
    this.#message.textContent = known ? error.message : teksUmum.gangguan;
  }

  #close(sentence: string): void {
    this.#chosen = null;
    this.#preview.hidden = true;
    fill(this.#rows);
    this.#message.textContent = sentence;
  }
}

function rowOf({ nomor, teks, tindakan, salah, catatan }: Rencana): HTMLElement {
  return el(
    'tr',
    { 'data-tindakan': tindakan },
    el('td', {}, String(nomor)),
    el('td', {}, teks),
    el('td', {}, el('b', {}, teksAkun.tindakan[tindakan]), ...[...salah, ...catatan].map((line) => el('p', {}, line))),
  );
}
