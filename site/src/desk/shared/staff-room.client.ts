import { announce, one, showView } from './dom.client.ts';
import { bindLoginForm } from './login-form.client.ts';
import type { Session } from './session.client.ts';
import { teksMeja } from '../../text/meja.ts';
import { teksUmum } from '../../text/umum.ts';

export interface StaffRoom {
  /** The view that a log-in opens. */
  view: string;
  open: () => void;
  /** Takes away what nobody may see who is not logged in. */
  clear: () => void;
}

/**
 * What every room below `/meja/` does alike: log-in, log-out, the end of a session.
 *
 * @returns shows what belongs on screen now: the room, or the log-in
 */
export function staffRoom(session: Session, { view, open, clear }: StaffRoom): () => void {
  const show = () => {
    one('#keluar').hidden = session.akun === null;
    if (!session.akun) {
      clear();
      return showView('masuk');
    }
    one('#masuk-habis').hidden = true;
    showView(view);
    open();
  };
  bindLoginForm(session, { tidakCocok: teksMeja.tidakCocok, periksaAkun: teksMeja.periksaAkun }, show);
  session.onExpired(() => {
    one('#masuk-habis').hidden = false;
    announce(teksUmum.waktuMasukHabis);
    show();
  });
  one('#keluar').addEventListener('click', () => void session.logout().then(show));
  if (!session.akun) showView('masuk', false);
  void session.resume().then(show);
  return show;
}
