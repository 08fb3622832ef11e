import { el, icon } from '../shared/dom.client.ts';
import { teksKirim } from '../../text/kirim.ts';

/** The square picture of an item, or an icon in its place. */
export function picture(url: string | undefined): HTMLElement {
  if (!url) return el('div', { class: 'photo thumb' }, icon('foto'));
  return el('img', { class: 'photo', src: url, alt: '', width: 112, height: 112, loading: 'lazy' });
}

/** Buttons in a row. */
export function actions(...children: (Node | false)[]): HTMLElement {
  return el('div', { class: 'row mt-4' }, ...children);
}

export function quiet(words: string): HTMLElement {
  return el('p', { class: 'text-sm text-tinta-2' }, words);
}

/** The office's note. @param when when it was written, in words */
export function note(tone: 'awas' | 'netral', text: string, when: string | null, act?: HTMLElement): HTMLElement {
  return el(
    'div',
    { class: tone === 'awas' ? 'note' : 'note note--net' },
    when && quiet(teksKirim.catatanPetugas(when)),
    el('p', { class: 'whitespace-pre-line' }, text),
    act ?? null,
  );
}
