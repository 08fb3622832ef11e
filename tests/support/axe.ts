import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on the page as it stands now, one line each; and whether it scrolls sideways. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  await page.evaluate(tellForcedColors);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (where: object, how: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // The frame holds a page of the site, which is checked as such.
    const found = await axe.run({ exclude: ['iframe'] }, { resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' · ')}`);
  });
  const tooWidePx = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return tooWidePx > 0 ? [...violations, `${tooWidePx} px too wide`] : violations;
}

/**
 * In forced colours Chromium tells the colour of the author as the fill of a text, which axe reads, though
 * it paints the text in the forced one. No text of ours has a fill of its own.
 */
function tellForcedColors(): void {
  if (!matchMedia('(forced-colors: active)').matches) return;
  const told = Object.getOwnPropertyDescriptor(CSSStyleDeclaration.prototype, 'getPropertyValue')?.value as (
    this: CSSStyleDeclaration,
    name: string,
  ) => string;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return told.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
}
