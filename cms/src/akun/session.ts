import type { Core } from '@strapi/strapi';

/** Strapi's own sessions of volunteers; its types leave them out. */
interface Sessions {
  generateRefreshToken(
    akun: string,
    device: string | undefined,
    options: { type: 'refresh' },
  ): Promise<{ token: string }>;
  generateAccessToken(refresh: string): Promise<{ token: string } | { error: string }>;
  invalidateRefreshToken(akun: string, device?: string): Promise<void>;
  isSessionActive(id: string): Promise<boolean>;
}

interface CookieOptions {
  name: string;
  path: string;
  sameSite: 'strict';
  secure: boolean;
  maxAge: number;
}

/** Where the refresh token is put. */
export interface CookieJar {
  cookies: { set(name: string, value: string, options: object): void };
}

/** Strapi's types keep the manager to itself. */
function sessionsOf(strapi: Core.Strapi): Sessions {
  return (strapi as unknown as { sessionManager(origin: string): Sessions }).sessionManager('users-permissions');
}

/** Logs an account in on a phone, as Strapi's log-in by password does. @returns the access token */
export async function openSession(strapi: Core.Strapi, jar: CookieJar, akun: number, phone: string): Promise<string> {
  const sessions = sessionsOf(strapi);
  const refresh = await sessions.generateRefreshToken(String(akun), phone, { type: 'refresh' });
  const access = await sessions.generateAccessToken(refresh.token);
  if ('error' in access) throw new Error(`akun ${akun}: no access token: ${access.error}. Nobody was logged in.`);
  const { name, ...options } = strapi.config.get<CookieOptions>('plugin::users-permissions.sessions.cookie');
  jar.cookies.set(name, refresh.token, { ...options, httpOnly: true, overwrite: true });
  return access.token;
}

/** Ends the sessions of an account, at once. @param phone only those of this phone */
export async function endSessions(strapi: Core.Strapi, akun: number, phone?: string): Promise<void> {
  await sessionsOf(strapi).invalidateRefreshToken(String(akun), phone);
}

interface JwtService {
  verify(token: string): Promise<{ id: number; sessionId?: string }>;
}

interface Services {
  extend(uid: string, change: (service: JwtService) => JwtService): void;
}

/**
 * Strapi looks at a session only when its token is renewed, hours later (`accessTokenLifespan`). A lost phone
 * is locked out at the next request: each asks whether its session is still there.
 */
export function requireLiveSessions(strapi: Core.Strapi): void {
  const services: Services = strapi.get('services');
  services.extend('plugin::users-permissions.jwt', (service) => ({
    ...service,
    async verify(token) {
      const found = await service.verify(token);
      const alive = found.sessionId !== undefined && (await sessionsOf(strapi).isSessionActive(found.sessionId));
      if (!alive) throw new Error('the session was ended');
      return found;
    },
  }));
}
