import { addressOf } from './address.ts';
import type { Move } from './release-queues.ts';
import type { Release } from './release.ts';

/** What the gateway answers where a page used to be. */
export interface GonePages {
  /** Withdrawn by the office: the address, the reason, and the file with the notice. Answered 410. */
  ditarik: Record<string, { alasan: string; berkas: string }>;
  /** The slug was changed: old address to new one. Answered 301. */
  pindah: Record<string, string>;
}

/** Withdrawn and moved pages; an address that has a page again is neither. */
export function gonePages(release: Release): GonePages {
  const { content, pages, queues } = release;
  const withdrawn = content.withdrawnPaths().filter((alamat) => !pages.hasPage(alamat));
  const moved = queues.moves().filter(({ dari }) => !pages.hasPage(dari) && !withdrawn.includes(dari));
  const targets = moved.flatMap((move) => {
    const target = presentAddress(release, move);
    return target === undefined ? [] : [[move.dari, target] as const];
  });
  return {
    ditarik: Object.fromEntries(
      withdrawn.map((alamat) => [
        alamat,
        { alasan: content.withdrawn(alamat) ?? '', berkas: `ditarik${alamat}index.html` },
      ]),
    ),
    pindah: Object.fromEntries(targets),
  };
}

/** Where the document is now: its page, or the notice about it; nothing when it was erased. */
function presentAddress({ content }: Release, { jenis, id }: Move): string | undefined {
  const slug = content.slugOf(jenis, id);
  return slug === undefined ? content.withdrawnPathOf(jenis, id) : addressOf(jenis, { slug });
}
