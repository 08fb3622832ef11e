import { compareSites, differencesOf } from './compare-sites.ts';
import type { Difference } from './compare-sites.ts';
import type { Live } from './live.ts';
import { log } from './log.ts';
import { Release } from './release.ts';

const packed = /\.(?:br|gz)$/;
/** So many differences are named in the log, the others counted. */
const maxNamed = 20;

/** What the last proof has shown. */
export interface Proof {
  waktu: string;
  revisi: number;
  berbeda: Difference[];
}

/**
 * Proves that the live site is what a clean build would be: builds everything beside it from all that the
 * CMS has published, compares byte for byte, and if anything differs makes that build the live one.
 * Publishing goes on; only what looked different is compared again while it waits.
 */
export async function prove(live: Live): Promise<Proof> {
  const shadow = new Release(await live.buildBeside());
  const { folder } = live.release ?? shadow;
  try {
    const suspects = await compareSites(folder, shadow.folder);
    return await live.exclusive(() => settle(live, shadow, suspects));
  } catch (error) {
    await live.discard(shadow);
    throw error;
  }
}

async function settle(live: Live, shadow: Release, suspects: readonly Difference[]): Promise<Proof> {
  await live.bringLevel(shadow);
  const folder = live.release?.folder ?? shadow.folder;
  const berbeda: Difference[] = [];
  for (const berkas of new Set(suspects.map((suspect) => suspect.berkas.replace(packed, '')))) {
    berbeda.push(...(await differencesOf(folder, shadow.folder, berkas)));
  }
  if (berbeda.length > 0) await live.swapTo(shadow, live.renderer);
  else await live.discard(shadow);
  for (const { berkas, sebab } of berbeda.slice(0, maxNamed)) log(`proof: ${berkas}: ${sebab}; healed.`);
  const revisi = live.release?.revisi ?? 0;
  log(`proof: revision ${revisi} compared with a clean build, ${berbeda.length} files differed.`);
  return { waktu: new Date().toISOString(), revisi, berbeda };
}
