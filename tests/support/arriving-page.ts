import type { Page } from 'playwright-core';
import { slowPhone } from '../../site/page-budget.ts';

interface Arriving {
  html: string;
  width: number;
  height: number;
}

/**
 * Lets a page arrive as over the slowest line, tag by tag, and looks each time what in the first view stands elsewhere
 * than before: the browser may paint at any of these moments.
 *
 * @param page at an address of the same site
 * @param html of the page; its scripts are left out
 * @returns each thing that moved, and after what
 */
export function movedWhileArriving(page: Page, html: string): Promise<string[]> {
  const still = html.replace(/<script[\s\S]*?<\/script>/g, '');
  return page.evaluate(arrive, { html: still, ...slowPhone.screen.viewport });
}

/** Runs in the page. */
function arrive({ html, width, height }: Arriving): string[] {
  const frame = Object.assign(document.createElement('iframe'), { width, height });
  frame.style.cssText = 'position: fixed; inset: 0; border: 0';
  document.body.replaceChildren(frame);
  const arriving = frame.contentDocument as Document;
  const seen = new Map<Element, DOMRect>();
  const moved: string[] = [];
  const look = (after: string) => {
    for (const element of arriving.body.querySelectorAll('*')) {
      const isDrawn = ['svg', 'IMG', 'INPUT', 'BUTTON'].includes(element.tagName);
      const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      // What only screen readers find is nowhere to be seen; a drawing moves as a whole.
      if (!(isDrawn || isText) || element.className === 'sr-only' || element.parentElement?.closest('svg')) continue;
      const now = element.getBoundingClientRect();
      if (now.width === 0 || now.top > height) continue;
      const before = seen.get(element);
      seen.set(element, now);
      if (before && (Math.abs(before.top - now.top) > 0.5 || Math.abs(before.left - now.left) > 0.5)) {
        const places = [before, now].map(({ left, top }) => `${left.toFixed(1)}, ${top.toFixed(1)}`).join(' → ');
        moved.push(`${element.tagName} ${element.textContent?.trim().slice(0, 20)} (${places}) after ${after}`);
      }
    }
  };
  const bodyAt = html.indexOf('<body');
  arriving.open();
  arriving.write(html.slice(0, bodyAt));
  for (const part of html.slice(bodyAt).match(/<[^>]*>|[^<]{1,24}/g) ?? []) {
    arriving.write(part);
    look(part);
    // What comes so far below the first view moves nothing in it.
    if (arriving.documentElement.scrollHeight > 2 * height) break;
  }
  return moved;
}
