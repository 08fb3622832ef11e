import type { Release } from './release.ts';

/** What the gateway answers where a page used to be. */
export interface GonePages {
  /** Withdrawn by the office: the address, the reason, and the file with the notice. Answered 410. */
  ditarik: Record<string, { alasan: string; berkas: string }>;
  /** The slug was changed: old address to new one. Answered 301. */
  pindah: Record<string, string>;
}

/** Withdrawn and moved pages; an address that has a page again is neither. */
export function gonePages({ content, pages }: Pick<Release, 'content' | 'pages'>): GonePages {
  const withdrawn = content.withdrawnPaths().filter((alamat) => !pages.hasPage(alamat));
  const notices = new Set(withdrawn);
  const answers = (alamat: string) => notices.has(alamat) || pages.hasPage(alamat);
  const moves = pages.moves();
  const pindah: Record<string, string> = {};
  for (const old of Object.keys(moves).sort()) {
    const target = answers(old) ? undefined : follow(old, moves, answers);
    if (target) pindah[old] = target;
  }
  return {
    ditarik: Object.fromEntries(
      withdrawn.map((alamat) => [
        alamat,
        { alasan: content.withdrawn(alamat) ?? '', berkas: `ditarik${alamat}index.html` },
      ]),
    ),
    pindah,
  };
}

/** Where a chain of moves ends; nothing when the last page is gone. */
function follow(
  start: string,
  moves: Record<string, string>,
  answers: (alamat: string) => boolean,
): string | undefined {
  const seen = new Set<string>();
  for (let at = start; !seen.has(at);) {
    seen.add(at);
    const next = moves[at];
    if (!next) return undefined;
    if (answers(next)) return next;
    at = next;
  }
  return undefined;
}
