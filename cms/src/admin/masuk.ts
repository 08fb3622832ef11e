/**
 * Staff log in at /meja, for this panel too: the form there speaks Indonesian and knows the second step, which
 * Strapi's own does not. Both share one session.
 */

/** Where Strapi's panel keeps its token, and /meja its own; the latter's are taken away with the session. */
const token = 'jwtToken';
const ofMeja = ['moncer-staf', 'moncer-staf-ada'];

/** Whoever opens the panel without being logged in goes to /meja, and comes back. Invitations are answered here. */
export function logInAtMeja(): void {
  const loggedIn = localStorage.getItem(token) ?? document.cookie.includes(`${token}=`);
  if (!loggedIn && !location.pathname.startsWith('/admin/auth/register')) leave();
}

interface Action {
  [more: string]: unknown;
  type: string;
  payload?: { details?: { perlu?: string } };
}

/** Watches over the panel's state: the end of the session, and an office in which the second factor comes first. */
export function followSession() {
  return (next: (action: Action) => unknown) => (action: Action) => {
    const result = next(action);
    const { type, payload } = action;
    if (type === 'admin/logout') {
      for (const key of ofMeja) for (const storage of [localStorage, sessionStorage]) storage.removeItem(key);
      leave();
    }
    if (payload?.details?.perlu === 'totp') location.replace('/meja/verifikasi/');
    return result;
  };
}

function leave(): void {
  const { pathname, search } = location;
  const asked = new URLSearchParams(search).get('redirectTo');
  const to = pathname.startsWith('/admin/auth/') ? `/admin${asked ?? '/'}` : pathname + search;
  // Nothing of the panel is shown while the browser leaves.
  document.documentElement.hidden = true;
  location.replace(`/meja/?ke=${encodeURIComponent(to)}`);
}
