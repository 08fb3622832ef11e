import { json, LineError } from '../shared/http.client.ts';
import { wishKey } from '../shared/kabar.client.ts';
import type { KabarRoute } from '../shared/kabar.client.ts';
import type { Session } from '../shared/session.client.ts';
import { teksKabar } from '../../text/kabar.ts';
import type { Pilihan } from './answers.ts';

/** Push needs a service worker, and on some phones that the page was put on the home screen. */
export const canPush = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

/** Has this browser told. @throws LineError with a sentence, and what a request throws */
export async function switchOn(session: Session, route: KabarRoute, kunci: string): Promise<Pilihan> {
  if ((await Notification.requestPermission()) !== 'granted') throw new LineError(teksKabar.hpDitolak);
  const answer = await send(session, route, await subscribe(kunci));
  localStorage.setItem(wishKey(route), session.akun ?? '');
  return answer;
}

/** The subscription stays in the browser: another room on this origin may use it too. */
export async function switchOff(session: Session, route: KabarRoute): Promise<Pilihan> {
  localStorage.removeItem(wishKey(route));
  return session.call<Pilihan>(`${route}/langganan`, json('DELETE'));
}

/** Has this browser told again, after a new log-in. */
export async function renewPhone(session: Session, route: KabarRoute): Promise<void> {
  if (!canPush() || Notification.permission !== 'granted') return;
  const { kunci, hp_ini } = await session.call<Pilihan>(route);
  if (!hp_ini) await send(session, route, await subscribe(kunci));
}

const send = (session: Session, route: KabarRoute, subscription: PushSubscription) =>
  session.call<Pilihan>(`${route}/langganan`, json('POST', subscription.toJSON()));

async function subscribe(kunci: string): Promise<PushSubscription> {
  const options = { userVisibleOnly: true, applicationServerKey: kunci };
  try {
    await navigator.serviceWorker.register('/sw.js');
    const { pushManager } = await navigator.serviceWorker.ready;
    return await pushManager.subscribe(options).catch(async () => {
      // Made for another key, before the office began anew.
      await (await pushManager.getSubscription())?.unsubscribe();
      return pushManager.subscribe(options);
    });
  } catch {
    throw new LineError(teksKabar.hpGagal);
  }
}
