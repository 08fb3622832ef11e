import { one } from '../shared/dom.client.ts';

const offKey = 'moncer-meja-tanpa-tombol';

/** What a key does: with a submission open, in the list, or in both. */
export interface KeyActions {
  isOpen: () => boolean;
  open: Record<string, () => void>;
  list: Record<string, () => void>;
  always: Record<string, () => void>;
}

/**
 * One-letter keys of the desk. They never act while somebody types or a dialog is open, and can be turned off for this
 * browser (WCAG 2.2, 2.1.4).
 */
export function bindKeys(actions: KeyActions): void {
  const help = one<HTMLDialogElement>('#bantuan-tombol');
  const enabled = one<HTMLInputElement>('#pakai-tombol');
  enabled.checked = localStorage.getItem(offKey) === null;
  enabled.addEventListener('change', () => {
    if (enabled.checked) localStorage.removeItem(offKey);
    else localStorage.setItem(offKey, '1');
  });
  one('#buka-bantuan').addEventListener('click', () => help.showModal());
  document.addEventListener('keydown', (event) => {
    if (!enabled.checked || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (document.querySelector('dialog[open]') || isTyping(event.target as Element)) return;
    if (one('#meja').hidden) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const action = { ...actions.always, ...(actions.isOpen() ? actions.open : actions.list) }[key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

const isTyping = (at: Element) => at.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');
