import type { Core } from '@strapi/strapi';

interface AdminSessions {
  listSessions(akun: string): Promise<{ sessionId: string }[]>;
  revokeSessionById(akun: string, session: string): Promise<boolean>;
  validateAccessToken(token: string): { isValid: boolean; payload: { userId: string } | null };
}

/** Strapi's own sessions of staff; its types leave them out. */
function sessionsOf(strapi: Core.Strapi): AdminSessions {
  return (strapi as unknown as { sessionManager(origin: string): AdminSessions }).sessionManager('admin');
}

/** Logs an account out everywhere but here. */
export async function endOtherSessions(strapi: Core.Strapi, akun: number, session: string): Promise<void> {
  const sessions = sessionsOf(strapi);
  const others = (await sessions.listSessions(String(akun))).filter(({ sessionId }) => sessionId !== session);
  for (const { sessionId } of others) await sessions.revokeSessionById(String(akun), sessionId);
}

/** The account of staff that a bearer token belongs to; nothing when it is none of theirs. */
export function staffOf(strapi: Core.Strapi, authorization: string): number | undefined {
  const token = /^bearer (\S+)$/i.exec(authorization)?.[1];
  const found = token && sessionsOf(strapi).validateAccessToken(token);
  return found && found.isValid ? Number(found.payload?.userId) : undefined;
}
