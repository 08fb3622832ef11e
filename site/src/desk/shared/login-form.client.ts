import { AnswerError, LineError } from './http.client.ts';
import { fill, one } from './dom.client.ts';
import type { Session } from './session.client.ts';
import { teksUmum } from '../../text/desk.ts';

export interface LoginWords {
  /** The sentence for a wrong account or password. */
  tidakCocok: string;
  periksaAkun: string;
}

/** Makes the log-in form of a page work. `onDone` runs after each log-in. */
export function bindLoginForm(session: Session, words: LoginWords, onDone: () => void): void {
  const form = one<HTMLFormElement>('#form-masuk');
  const akun = one<HTMLInputElement>('#akun', form);
  const sandi = one<HTMLInputElement>('#sandi', form);
  const submit = one<HTMLButtonElement>('[type=submit]', form);
  const keep = form.querySelector<HTMLInputElement>('#ingat');

  one<HTMLInputElement>('#lihat', form).addEventListener('change', (event) => {
    sandi.type = (event.target as HTMLInputElement).checked ? 'text' : 'password';
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (submit.disabled) return;
    if (!akun.value.trim() || !sandi.value) return complain(teksUmum.isiAkun, words.periksaAkun, [akun, sandi]);
    submit.disabled = true;
    session
      .login(akun.value.trim(), sandi.value, keep?.checked ?? false)
      .then(() => {
        sandi.value = '';
        hideComplaint([akun, sandi]);
        onDone();
      })
      .catch((error: unknown) => {
        const wrong = error instanceof AnswerError && error.status < 500;
        complain(sentenceFor(error, words), words.periksaAkun, wrong ? [akun, sandi] : []);
      })
      .finally(() => {
        submit.disabled = false;
      });
  });
}

function sentenceFor(error: unknown, words: LoginWords): string {
  if (error instanceof LineError) return error.message;
  if (!(error instanceof AnswerError)) return teksUmum.gangguan;
  if (error.status >= 500) return error.message;
  // Strapi says this in English; a closed account is no secret to who knows its password.
  return /blocked|inactive|not active/i.test(error.message) ? teksUmum.akunTertutup : words.tidakCocok;
}

function complain(sentence: string, periksa: string, wrong: HTMLInputElement[]): void {
  const box = one('#masuk-salah');
  fill(one('#masuk-salah-isi', box), sentence);
  one('#masuk-salah-tautan', box).textContent = periksa;
  one('#masuk-salah-daftar', box).hidden = wrong.length === 0;
  for (const input of wrong) input.setAttribute('aria-invalid', 'true');
  box.hidden = false;
  box.focus();
}

function hideComplaint(inputs: HTMLInputElement[]): void {
  one('#masuk-salah').hidden = true;
  for (const input of inputs) input.removeAttribute('aria-invalid');
}
