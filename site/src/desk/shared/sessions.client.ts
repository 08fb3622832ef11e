import { json, reach, readAnswer } from './http.client.ts';
import { panelTrace, shareWithPanel } from './panel.client.ts';
import { Session, withToken } from './session.client.ts';

/** Volunteers: `users-permissions` in refresh mode. */
export const relawanSession = () =>
  new Session({
    name: 'moncer-relawan',
    lock: 'moncer-relawan-token',
    login: async (identifier, password) => {
      const body = { identifier, password };
      return (await readAnswer<{ jwt: string }>(await reach('/api/auth/local', json('POST', body)))).jwt;
    },
    renew: async () => (await readAnswer<{ jwt: string }>(await reach('/api/auth/refresh', json('POST', {})))).jwt,
    logout: async (token) => void (await reach('/api/auth/logout', withToken(json('POST', {}), token))),
  });

/** Staff: the same session as in Strapi's panel, so its lock is the panel's. */
export const stafSession = () =>
  new Session({
    name: 'moncer-staf',
    lock: 'strapi-admin-access-token',
    elsewhere: panelTrace,
    share: shareWithPanel,
    login: async (email, password, kode) => {
      const answer = await reach('/admin/login', json('POST', { email, password, ...(kode && { kode }) }));
      return (await readAnswer<{ data: { token: string } }>(answer)).data.token;
    },
    renew: async () =>
      (await readAnswer<{ data: { token: string } }>(await reach('/admin/access-token', json('POST', {})))).data.token,
    logout: async (token) => void (await reach('/admin/logout', withToken(json('POST', {}), token))),
  });
