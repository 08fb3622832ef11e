import { brotliCompressSync } from 'node:zlib';
import { pageKindOf, pageKinds } from '../../site/page-budget.ts';

/** What a page loads by itself, pictures apart, in bytes of Brotli 11. */
export interface PageWeight {
  path: string;
  /** With its CSS, which is inside. */
  html: number;
  /** With all scripts that they load in turn at once. */
  script: number;
}

/** @returns how to weigh the pages of one site; each script is fetched once */
export function weighingAt(siteUrl: string): (path: string, html: string) => Promise<PageWeight> {
  const known = new Map<string, Promise<{ bytes: number; imports: string[] }>>();

  function script(address: string) {
    const found = known.get(address) ?? read(address);
    known.set(address, found);
    return found;
  }

  async function read(address: string) {
    const response = await fetch(new URL(address, siteUrl));
    if (!response.ok) throw new Error(`${address} answers ${response.status}`);
    const text = await response.text();
    const imports = [...text.matchAll(/(?:from|import)\s*["']([^"']+)["']/g)].map(
      ([, name = '']) => new URL(name, new URL(address, siteUrl)).pathname,
    );
    return { bytes: brotliCompressSync(text).length, imports };
  }

  return async (path, html) => {
    const scripts = new Set([...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, source = '']) => source));
    let bytes = 0;
    for (const address of scripts) {
      const { bytes: own, imports } = await script(address);
      bytes += own;
      for (const each of imports) scripts.add(each);
    }
    return { path, html: brotliCompressSync(html).length, script: bytes };
  };
}

/** The heaviest page of each kind beside its budget, to be printed. */
export function heaviestOfEachKind(weights: readonly PageWeight[]) {
  return pageKinds.flatMap(({ route, budget }) => {
    const ofKind = weights.filter(({ path }) => pageKindOf(path)?.route === route);
    const [heaviest] = ofKind.sort((a, b) => total(b) - total(a));
    if (!heaviest) return [];
    return {
      kind: route,
      pages: ofKind.length,
      heaviest: heaviest.path.slice(0, 60),
      'HTML+CSS': heaviest.html,
      JS: heaviest.script,
      'all bytes': total(heaviest),
      budget: budget.maxBytes,
    };
  });
}

/** One line for each page that is of no kind or over its budget. */
export function overBudget(weights: readonly PageWeight[]): string[] {
  return weights.flatMap((weight) => {
    const budget = pageKindOf(weight.path)?.budget;
    if (!budget) return `${weight.path}: no kind of page in site/page-budget.ts has such addresses`;
    return [
      ...(total(weight) > budget.maxBytes ? [`${weight.path}: ${total(weight)} bytes of ${budget.maxBytes}`] : []),
      ...(weight.script > budget.maxScriptBytes
        ? [`${weight.path}: ${weight.script} bytes of script of ${budget.maxScriptBytes}`]
        : []),
    ];
  });
}

const total = ({ html, script }: PageWeight) => html + script;
