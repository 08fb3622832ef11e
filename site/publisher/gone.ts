import type { ContentStore } from '../src/content/store.ts';
import { addressOf, hasOwnPage } from './address.ts';
import type { Noun } from '@moncer/content-types';
import { types } from '@moncer/content-types';

/** What the gateway answers where a page used to be. */
export interface GonePages {
  /** Withdrawn by the office: the address, the reason, and the file with the notice. Answered 410. */
  ditarik: Record<string, { alasan: string; berkas: string }>;
  /** The slug was changed: old address to new one. Answered 301. */
  pindah: Record<string, string>;
}

/** The address of every document that has a page of its own, by `<noun>/<document id>`. */
export function addressesById(store: ContentStore): Record<string, string> {
  const nouns = (Object.keys(types) as Noun[]).filter(hasOwnPage);
  const pairs = nouns.flatMap((noun) =>
    store.all(noun).map((entry) => [`${noun}/${entry.id}`, addressOf(noun, entry)] as const),
  );
  return Object.fromEntries(pairs);
}

/**
 * @param before addresses in the live release
 * @param after addresses in the next one
 * @param moved moves that the live release knows
 */
export function gonePages(
  store: ContentStore,
  before: Record<string, string>,
  after: Record<string, string>,
  moved: Record<string, string>,
): GonePages {
  const live = new Set(Object.values(after));
  const ditarik = store.ditarik.filter(({ alamat }) => !live.has(alamat));
  const answers = new Set([...live, ...ditarik.map(({ alamat }) => alamat)]);

  const steps: Record<string, string> = { ...moved };
  for (const [id, address] of Object.entries(before)) {
    const now = after[id];
    if (now && now !== address) steps[address] = now;
  }
  const pindah: Record<string, string> = {};
  for (const old of Object.keys(steps)) {
    const target = follow(old, steps, answers);
    if (target && !answers.has(old)) pindah[old] = target;
  }
  return {
    ditarik: Object.fromEntries(
      ditarik.map(({ alamat, alasan }) => [alamat, { alasan, berkas: `ditarik${alamat}index.html` }]),
    ),
    pindah,
  };
}

/** Where a chain of moves ends; nothing when the last page is gone. */
function follow(start: string, steps: Record<string, string>, answers: ReadonlySet<string>): string | undefined {
  const seen = new Set<string>();
  for (let at = start; !seen.has(at);) {
    seen.add(at);
    const next = steps[at];
    if (!next) return undefined;
    if (answers.has(next)) return next;
    at = next;
  }
  return undefined;
}
