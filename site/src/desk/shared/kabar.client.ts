import { el, fill, one } from './dom.client.ts';
import type { Session } from './session.client.ts';
import { teksKabar } from '../../text/kabar.ts';

/** Where notices are chosen: by volunteers, or by staff. */
export type KabarRoute = '/api/kabar' | '/moderasi/kabar';

/** Where this browser remembers who wants to be told on it. */
export const wishKey = (route: KabarRoute): string => `moncer-dorong${route}`;

/**
 * The block "Pemberitahuan" at the foot of a room. What is in it is loaded when it is opened.
 *
 * @returns what to call when somebody has logged in, and when somebody has left
 */
export function bindKabar(session: Session, route: KabarRoute): { entered(): void; left(): void } {
  const details = one<HTMLDetailsElement>('#pemberitahuan');
  const place = one('[data-isi]', details);
  const load = () => import('../kabar/main.client.ts');
  const left = () => {
    details.open = false;
    place.textContent = '';
  };
  details.addEventListener('toggle', () => {
    if (!details.open) return;
    load()
      .then(({ showKabar }) => showKabar(session, route, place))
      .catch(() => fill(place, el('p', {}, teksKabar.belumDimuat)));
  });
  return {
    entered() {
      left();
      // Log-out has ended it; whoever wanted it on this device still does.
      if (session.akun === null || localStorage.getItem(wishKey(route)) !== session.akun) return;
      load()
        .then(({ renewPhone }) => renewPhone(session, route))
        .catch(() => undefined);
    },
    left,
  };
}
