import { AnswerError, LineError } from './http.client.ts';
import { Complaint } from './complaint.client.ts';
import { announce, one } from './dom.client.ts';
import type { Session } from './session.client.ts';
import { teksUmum } from '../../text/umum.ts';
import { teksKode } from '../../text/verifikasi.ts';

export interface LoginWords {
  /** The sentence for a wrong account or password. */
  tidakCocok: string;
  periksaAkun: string;
}

/** Makes the log-in form of a page work, its second step included where it has one. `onDone` runs after each log-in. */
export function bindLoginForm(session: Session, words: LoginWords, onDone: () => void): void {
  const form = one<HTMLFormElement>('#form-masuk');
  const akun = one<HTMLInputElement>('#akun', form);
  const sandi = one<HTMLInputElement>('#sandi', form);
  const submit = one<HTMLButtonElement>('[type=submit]', form);
  const keep = form.querySelector<HTMLInputElement>('#ingat');
  const kode = form.querySelector<HTMLInputElement>('#kode-masuk');
  const complaint = new Complaint('#masuk-salah');
  const fields = [{ input: akun, word: words.periksaAkun }, { input: sandi }];

  one<HTMLInputElement>('#lihat', form).addEventListener('change', (event) => {
    sandi.type = (event.target as HTMLInputElement).checked ? 'text' : 'password';
  });
  form.querySelector('#kode-kembali')?.addEventListener('click', () => {
    showStep('sandi');
    sandi.focus();
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (submit.disabled) return;
    if (!akun.value.trim() || !sandi.value) return complaint.show(teksUmum.isiAkun, fields);
    submit.disabled = true;
    session
      .login(akun.value.trim(), sandi.value, keep?.checked ?? false, kode?.value.trim() ?? '')
      .then(() => {
        sandi.value = '';
        showStep('sandi');
        onDone();
      })
      .catch((error: unknown) => {
        if (kode && error instanceof AnswerError && error.perlu !== null) return askCode(kode, error);
        const wrong = error instanceof AnswerError && error.status < 500;
        showStep('sandi');
        complaint.show(sentenceFor(error, words), wrong ? fields : []);
      })
      .finally(() => {
        submit.disabled = false;
      });
  });

  /** The password was right; a code that was sent with it was not. */
  function askCode(input: HTMLInputElement, { message, perlu }: AnswerError): void {
    const first = one('#langkah-kode', form).hidden;
    showStep('kode');
    if (!first || perlu === 'tunggu') return complaint.show(message, [{ input, word: teksKode.periksa }]);
    announce(teksKode.langkahKedua);
    input.focus();
  }

  function showStep(step: 'sandi' | 'kode'): void {
    complaint.hide();
    if (!kode) return;
    one('#langkah-sandi', form).hidden = step === 'kode';
    for (const part of ['#langkah-kode', '#kode-kembali']) one(part, form).hidden = step === 'sandi';
    if (step === 'sandi') kode.value = '';
  }
}

function sentenceFor(error: unknown, words: LoginWords): string {
  if (error instanceof LineError) return error.message;
  if (!(error instanceof AnswerError)) return teksUmum.gangguan;
  if (error.status >= 500) return error.message;
  // Strapi says this in English; a closed account is no secret to who knows its password.
  return /blocked|inactive|not active/i.test(error.message) ? teksUmum.akunTertutup : words.tidakCocok;
}
