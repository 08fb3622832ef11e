import type { Core } from '@strapi/strapi';

const senders = new WeakMap<Core.Strapi, () => Promise<void>>();

/** @param send sends everything whose time has come */
export function onWake(strapi: Core.Strapi, send: () => Promise<void>): void {
  senders.set(strapi, send);
}

/** Has what is due sent now. Resolves when it was tried; never throws. */
export async function wake(strapi: Core.Strapi): Promise<void> {
  await senders.get(strapi)?.();
}
