import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../env.ts';
import { idsOf } from './generate.ts';
import { lurah } from './people.ts';
import type { System } from './system.ts';

/**
 * Saves a filled report as it is, as staff would. When the CMS then sees a change, the filler writes
 * another form of reports than the CMS does, and every figure would be about something else. The same of the history:
 * its chain has to be whole.
 */
export async function proveFilled(system: System, count: number): Promise<void> {
  const staff = lurah(system);
  for (const nth of [0, count - 1]) {
    const { id, uuid } = idsOf(nth);
    const before = await staff.call('GET', `/moderasi/${uuid}`, undefined, 200);
    const { isi } = before.isi as { isi: string };
    await staff.call('PUT', `/content-manager/collection-types/api::kegiatan.kegiatan/${id}`, { isi }, 200);
    const after = await staff.call('GET', `/moderasi/${uuid}`, undefined, 200);
    if (before.keadaan === 'tayang' && after.keadaan === 'tayang' && after.versi === before.versi) continue;
    throw new Error(
      `bench: report ${id} counts as changed (${String(after.keadaan)}, version ${String(after.versi)}) although ` +
        'nothing was; fingerprint.ts no longer does what the CMS does. Compare it with cms/src/moderasi/document.ts.',
    );
  }
  const history = spawnSync(process.execPath, [join(root, 'scripts', 'check-history.ts')], {
    env: { ...process.env, PORT: new URL(system.url).port, MONCER_DATA: system.data, DATABASE_URL: '' },
    encoding: 'utf8',
  });
  if (history.status === 0) return;
  throw new Error(
    `bench: ${history.stdout}${history.stderr}history.ts no longer chains as cms/src/riwayat/chain.ts does. Compare them.`,
  );
}
