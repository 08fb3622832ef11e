type Child = Node | string | null | undefined | false;

/** Makes an element. Strings become text, never markup. `class`, `aria-*` and other attributes are set as given;
 * `true` sets an empty attribute, `null` and `false` leave it out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number | boolean | null | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  fill(element, ...children);
  return element;
}

/** Replaces what an element holds. */
export function fill(parent: Element, ...children: Child[]): void {
  parent.textContent = '';
  for (const child of children) if (child) parent.append(child);
}

/** The one element that matches. A miss is a mistake between a page and its script, so it throws. */
export function one<E extends Element = HTMLElement>(selector: string, root: ParentNode = document): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`desk: no element matches "${selector}" in the page. Keep markup and script together.`);
  return found;
}

/** A fresh copy of what `<template id>` holds. */
export function copyTemplate(id: string): HTMLElement {
  const content = one<HTMLTemplateElement>(`template#${id}`).content;
  return document.importNode(content.firstElementChild as HTMLElement, true);
}

const svgSpace = 'http://www.w3.org/2000/svg';

/** Makes an element of a drawing. Strings become text. */
export function svgEl<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number>,
  ...children: (Node | string)[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(svgSpace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** An icon of the page's own sprite, hidden from screen readers: words stand beside it. */
export function icon(name: string, small = false): SVGSVGElement {
  const use = svgEl('use', { href: `#i-${name}` });
  return svgEl('svg', { class: small ? 'i i--sm' : 'i', 'aria-hidden': 'true' }, use);
}

/** A button with a word and, if wished, an icon. */
export function button(kelas: string, label: string, onTap: () => void, iconName?: string): HTMLButtonElement {
  const made = el('button', { type: 'button', class: kelas }, iconName ? icon(iconName) : null, label);
  made.addEventListener('click', onTap);
  return made;
}

/** Says a sentence to screen readers without moving the focus. The page holds one `#kabar` with role=status. */
export function announce(sentence: string): void {
  const status = one('#kabar');
  status.textContent = '';
  // Emptied first, and filled in the next task, so that the same sentence twice is read twice.
  setTimeout(() => {
    status.textContent = sentence;
  }, 50);
}

/** Shows one of several views and moves the focus to its heading. */
export function showView(name: string, focus = true): void {
  document.querySelector('[data-memuat]')?.remove();
  makeHeadings();
  for (const view of document.querySelectorAll<HTMLElement>('[data-view]')) view.hidden = view.dataset.view !== name;
  const heading = document.querySelector<HTMLElement>(`[data-view="${name}"] h1`);
  if (!focus || !heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

/** A page has one `<h1>`; these pages have one a view. They stand in the markup as `data-judul`. */
function makeHeadings(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-judul]')) {
    const heading = el('h1', { id: place.id || null }, place.textContent?.trim());
    place.replaceWith(heading);
  }
}
