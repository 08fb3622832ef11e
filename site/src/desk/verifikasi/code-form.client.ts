import { Complaint, sentenceOf } from '../shared/complaint.client.ts';
import { one } from '../shared/dom.client.ts';
import { SessionError } from '../shared/http.client.ts';
import { teksVerifikasi } from '../../text/verifikasi.ts';

/** Makes one of the forms work that ask for a code: `#form-<name>` with `#kode-<name>`. */
export function bindCodeForm(name: 'aktifkan' | 'matikan', take: (kode: string) => Promise<void>): void {
  const form = one<HTMLFormElement>(`#form-${name}`);
  const input = one<HTMLInputElement>(`#kode-${name}`, form);
  const submit = one<HTMLButtonElement>('[type=submit]', form);
  const complaint = new Complaint('#kode-salah');
  const complain = (sentence: string) => complaint.show(sentence, [{ input, word: teksVerifikasi.keKode }]);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (submit.disabled) return;
    const kode = input.value.trim();
    if (!kode) return complain(teksVerifikasi.tulisKode);
    submit.disabled = true;
    take(kode)
      .then(() => {
        input.value = '';
        complaint.hide();
      })
      .catch((error: unknown) => {
        if (!(error instanceof SessionError)) complain(sentenceOf(error));
      })
      .finally(() => {
        submit.disabled = false;
      });
  });
}
