import { AnswerError, LineError } from './http.client.ts';
import { Complaint } from './complaint.client.ts';
import { one } from './dom.client.ts';
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
  const complaint = new Complaint('#masuk-salah');
  const fields = [{ input: akun, word: words.periksaAkun }, { input: sandi }];

  one<HTMLInputElement>('#lihat', form).addEventListener('change', (event) => {
    sandi.type = (event.target as HTMLInputElement).checked ? 'text' : 'password';
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (submit.disabled) return;
    if (!akun.value.trim() || !sandi.value) return complaint.show(teksUmum.isiAkun, fields);
    submit.disabled = true;
    session
      .login(akun.value.trim(), sandi.value, keep?.checked ?? false)
      .then(() => {
        sandi.value = '';
        complaint.hide();
        onDone();
      })
      .catch((error: unknown) => {
        const wrong = error instanceof AnswerError && error.status < 500;
        complaint.show(sentenceFor(error, words), wrong ? fields : []);
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
