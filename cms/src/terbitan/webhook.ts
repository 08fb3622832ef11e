import type { Core } from '@strapi/strapi';

const name = 'Penerbit situs';
const events = ['entry.publish', 'entry.unpublish', 'entry.delete'];

interface Webhook {
  id: string;
  name: string;
  url: string;
  headers: Record<string, string>;
  events: string[];
  isEnabled: boolean;
}

interface WebhookStore {
  findWebhooks(): Promise<Webhook[]>;
  createWebhook(webhook: Omit<Webhook, 'id' | 'isEnabled'>): Promise<Webhook>;
  updateWebhook(id: string, webhook: Omit<Webhook, 'id'>): Promise<Webhook | null>;
  deleteWebhook(id: string): Promise<unknown>;
}

interface WebhookRunner {
  add(webhook: Webhook): void;
  update(webhook: Webhook): void;
  remove(webhook: Webhook): void;
}

/**
 * Lets Strapi's own webhooks ring the publisher's bell too. They are tried once and forgotten, so
 * nothing depends on them; the outbox is what counts. May run any number of times.
 */
export async function configureWebhook(strapi: Core.Strapi, url: string, secret: string): Promise<void> {
  const store = strapi.get<WebhookStore>('webhookStore');
  const runner = strapi.get<WebhookRunner>('webhookRunner');
  const [ours, ...doubles] = (await store.findWebhooks()).filter((webhook) => webhook.name === name);
  for (const webhook of url || !ours ? doubles : [ours, ...doubles]) {
    runner.remove(webhook);
    await store.deleteWebhook(webhook.id);
  }
  if (!url) return;
  const wanted = { name, url, headers: { 'x-moncer-webhook': secret }, events };
  if (!ours) {
    runner.add(await store.createWebhook(wanted));
    return;
  }
  const updated = await store.updateWebhook(ours.id, { ...wanted, isEnabled: true });
  if (updated) runner.update(updated);
}
