import { button, el, fill } from './dom.client.ts';
import { teksUmum } from '../../text/umum.ts';

/** A button that first asks in its own place. Nothing is done before the second tap. */
export function confirmInline(
  kelas: string,
  label: string,
  question: string,
  yes: string,
  act: () => void,
): HTMLElement {
  const place = el('div', { class: 'row' });
  const ask = () => {
    const back = button('btn btn--2', teksUmum.tidakJadi, () => {
      rest();
      (place.firstElementChild as HTMLElement).focus();
    });
    fill(place, el('p', {}, question), button('btn btn--bad', yes, act), back);
    back.focus();
  };
  const rest = () => fill(place, button(kelas, label, ask));
  rest();
  return place;
}
