import type { Session } from './session.client.ts';

/** Where Strapi's panel keeps its log-in in the browser. */
const key = 'jwtToken';
const cookiePath = '/admin';
/** Tells the panel's tabs that somebody is logged in. */
export const panelTrace = 'isLoggedIn';

/** Whoever is logged in at /meja is logged in to the panel, and whoever leaves, leaves both. @param token null: none */
export function shareWithPanel(token: string | null, keep: boolean): void {
  localStorage.removeItem(key);
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  if (token === null) {
    localStorage.removeItem(panelTrace);
    document.cookie = `${key}=; Path=${cookiePath}; Max-Age=0`;
    return;
  }
  localStorage.setItem(panelTrace, 'true');
  if (keep) localStorage.setItem(key, JSON.stringify(token));
  else document.cookie = `${key}=${encodeURIComponent(token)}; Path=${cookiePath}; SameSite=Strict${secure}`;
}

/**
 * Takes whoever came from the panel to log in back to where they wanted to be, `/meja/?ke=/admin/…`.
 *
 * @returns whether the page is being left
 */
export async function returnToPanel(session: Session): Promise<boolean> {
  const to = new URLSearchParams(location.search).get('ke') ?? '';
  if (!/^\/admin(?:\/|$)/.test(to) || session.akun === null) return false;
  // Whether the session still holds is known once it was used; a new token goes to the panel with it.
  const holds = await session.call('/admin/users/me').then(
    () => true,
    () => false,
  );
  if (!holds) return false;
  session.share();
  location.replace(to);
  return true;
}
