import { parseArgs } from 'node:util';
import { stop } from '../../env.ts';
import { pageKinds } from '../../../site/page-budget.ts';
import type { PageKind } from '../../../site/page-budget.ts';

/** What the person who measures may choose. */
export interface Options {
  /** Measurements of each figure; the median counts. */
  runs: number;
  /** Only these kinds of pages. */
  kinds: readonly PageKind[];
  /** A system that runs already, with the sample content; without it one is started. */
  url: string | undefined;
}

const usage = 'npm run bench:site -- [--runs 5] [--pages /,/layanan/sktm/] [--url http://localhost:8080]';

/** @param args what stands behind the command */
export function readOptions(args: string[]): Options {
  try {
    const { values } = parseArgs({
      args,
      options: { runs: { type: 'string', default: '5' }, pages: { type: 'string' }, url: { type: 'string' } },
    });
    const runs = Number(values.runs);
    if (!Number.isInteger(runs) || runs < 1 || runs > 99) throw new Error('--runs takes a whole number from 1 to 99');
    return { runs, kinds: kindsOf(values.pages), url: values.url && new URL(values.url).origin };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}. Usage: ${usage}`);
  }
}

function kindsOf(pages: string | undefined): readonly PageKind[] {
  return (
    pages?.split(',').map((page) => {
      const kind = pageKinds.find(({ sample }) => sample === page);
      if (!kind) throw new Error(`${page} is none of ${pageKinds.map(({ sample }) => sample).join(' ')}`);
      return kind;
    }) ?? pageKinds
  );
}
