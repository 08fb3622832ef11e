import { sentenceOf } from '../shared/complaint.client.ts';
import { announce, el, fill } from '../shared/dom.client.ts';
import { json, SessionError } from '../shared/http.client.ts';
import type { KabarRoute } from '../shared/kabar.client.ts';
import type { Session } from '../shared/session.client.ts';
import { teksKabar } from '../../text/kabar.ts';
import type { Pilihan } from './answers.ts';
import { canPush, switchOff, switchOn } from './phone.client.ts';
import { unsentList } from './unsent.client.ts';

export { renewPhone } from './phone.client.ts';

/** Shows what the account is told, with the switches. Each change is stored at once. */
export async function showKabar(session: Session, route: KabarRoute, place: HTMLElement): Promise<void> {
  const isStaff = route === '/moderasi/kabar';
  const message = el('p', { class: 'err', role: 'alert', hidden: true });
  const controls = el('div', {});
  const pilihan = await session.call<Pilihan>(route);
  fill(place, el('p', { class: 'hint' }, isStaff ? teksKabar.isi.meja : teksKabar.isi.kirim), message, controls);
  show(pilihan);

  function show(now: Pilihan): void {
    const mails = isStaff ? staffMail(now) : volunteerMail(now);
    const unsent = now.belum_terkirim;
    fill(
      controls,
      phoneSwitch(now),
      ...(now.ada_surel ? mails : [el('p', { class: 'hint mt-4' }, teksKabar.tanpaSurel)]),
      unsent && unsentList(unsent, () => void change(() => session.call(`${route}/ulang`, json('POST', {})))),
    );
  }

  function phoneSwitch({ hp_ini, kunci }: Pilihan): HTMLElement {
    const flip = (on: boolean) => (on ? switchOn(session, route, kunci) : switchOff(session, route));
    const made = switchFor(teksKabar.hp, canPush() ? teksKabar.hpIsi : teksKabar.hpTidakBisa, hp_ini, flip);
    made.querySelector('input')!.disabled = !canPush() && !hp_ini;
    return made;
  }

  function staffMail({ surel, ringkasan, alamat }: Pilihan): HTMLElement[] {
    const put = (choice: object) => session.call<Pilihan>(route, json('PUT', { surel, ringkasan, ...choice }));
    return [
      switchFor(teksKabar.surel, teksKabar.surelKe(alamat ?? ''), surel, (on) => put({ surel: on })),
      switchFor(teksKabar.ringkasan, teksKabar.ringkasanIsi, ringkasan, (on) => put({ ringkasan: on })),
    ];
  }

  function volunteerMail({ surel, alamat }: Pilihan): HTMLElement[] {
    const input = el('input', { class: 'in', id: 'alamat-surel', type: 'email', autocomplete: 'email', value: alamat });
    const address = () => input.value.trim() || null;
    const put = (on: boolean) => session.call<Pilihan>(route, json('PUT', { surel: on, alamat: address() }));
    // Without an address there is nothing to send to.
    input.addEventListener('change', () => surel && void change(() => put(address() !== null)));
    const box = switchFor(teksKabar.surel, teksKabar.surelIsi, surel, put);
    return [el('div', { class: 'field' }, el('label', { for: input.id }, teksKabar.alamat), input), box];
  }

  function switchFor(label: string, hint: string, on: boolean, flip: (on: boolean) => Promise<Pilihan>): HTMLElement {
    const box = el('input', { type: 'checkbox' });
    box.checked = on;
    box.addEventListener('change', async () => {
      if (!(await change(() => flip(box.checked)))) box.checked = on;
    });
    return el('label', { class: 'pick' }, box, el('span', {}, label, el('span', { class: 'hint' }, hint)));
  }

  /** Shows what is stored after a change, with the focus where it was. @returns whether it was stored */
  async function change(ask: () => Promise<Pilihan>): Promise<boolean> {
    const at = focusable().indexOf(document.activeElement as HTMLElement);
    message.hidden = true;
    try {
      show(await ask());
      focusable()[at]?.focus();
      announce(teksKabar.tersimpan);
      return true;
    } catch (error) {
      if (error instanceof SessionError) return false;
      message.textContent = sentenceOf(error);
      message.hidden = false;
      return false;
    }
  }

  function focusable(): HTMLElement[] {
    return [...controls.querySelectorAll<HTMLElement>('input,button')];
  }
}
