import { createHmac } from 'node:crypto';

/** How long staff may look at a draft before they open it again, in seconds. */
const lifeS = 600;

/** The cookie that opens the preview of one submission: `<uuid>.<expiry>.<hmac>`, expiry in unix seconds. */
export function previewCookie(uuid: string, secret: string, { secure }: { secure: boolean }, now = Date.now()): string {
  const expiry = Math.floor(now / 1000) + lifeS;
  const hmac = createHmac('sha256', secret).update(`${uuid}.${expiry}`).digest('hex');
  const attributes = ['HttpOnly', 'SameSite=Strict', 'Path=/pratinjau', `Max-Age=${lifeS}`];
  if (secure) attributes.push('Secure');
  return [`moncer_pratinjau=${uuid}.${expiry}.${hmac}`, ...attributes].join('; ');
}
