import { announce, button, el, fill, icon, one } from '../shared/dom.client.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import type { Decision } from './decisions.client.ts';

/** The decisions that wait for a line, each with the way to take it back. */
export function showWaiting(waiting: readonly Decision[], takeBack: (decision: Decision) => void): void {
  const place = one('#menunggu-sinyal');
  const more = waiting.length > place.childElementCount;
  place.hidden = waiting.length === 0;
  fill(
    place,
    ...waiting.map((decision) => {
      const words = teksTinjau.menunggu(teksTinjau.tindakan[decision.tindakan], decision.judul);
      const back = button('btn btn--link', teksTinjau.tarikKembali, () => takeBack(decision));
      return el('li', {}, icon('luring', true), el('span', {}, words), back);
    }),
  );
  if (more) announce(teksTinjau.jumlahMenunggu(waiting.length));
}
