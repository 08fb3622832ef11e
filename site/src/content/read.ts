import { shared } from './shared.ts';
import type { ContentStore } from './store.ts';

/**
 * The content that the page being rendered may see; notes that it read `key`.
 *
 * @throws Error when no content was loaded before the first page
 */
export function read(key: string): ContentStore {
  const { store, renders } = shared();
  const render = renders.getStore();
  render?.reads.add(key);
  const visible = render?.preview?.store ?? store;
  if (!visible) {
    throw new Error(
      'content: nothing was loaded before the first page was rendered. ' +
        'Set `shared().store` first, as astro.config.ts and the publisher do.',
    );
  }
  return visible;
}
