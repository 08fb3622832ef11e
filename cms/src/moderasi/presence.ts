import type { Actor } from './actor';

/** Who has not been heard of for this long is not looking any more; the desk calls every 15 s. */
const lifeMs = 30_000;

interface Look {
  nama: string;
  /** Milliseconds since 1970. */
  since: number;
  until: number;
}

/** Looks by submission, then by the id of the member of staff. In memory: after a restart the desks call again. */
const looks = new Map<string, Map<number, Look>>();

/** Notes that somebody has a submission open. @param now milliseconds since 1970 */
export function noteLook(uuid: string, { id, nama }: Actor, now = Date.now()): void {
  if (id === undefined) return;
  forgetGone(now);
  const here = looks.get(uuid) ?? new Map<number, Look>();
  looks.set(uuid, here.set(id, { nama, since: here.get(id)?.since ?? now, until: now + lifeMs }));
}

/** Somebody else who has it open now: the one who was first. */
export function whoLooks(uuid: string, reader: Actor, now = Date.now()): { nama: string; sejak: string } | null {
  const others = [...(looks.get(uuid) ?? [])].filter(([id, { until }]) => id !== reader.id && until > now);
  const [first] = others.map(([, look]) => look).sort((a, b) => a.since - b.since);
  return first ? { nama: first.nama, sejak: new Date(first.since).toISOString() } : null;
}

function forgetGone(now: number): void {
  for (const [uuid, here] of looks) {
    for (const [id, { until }] of here) if (until <= now) here.delete(id);
    if (here.size === 0) looks.delete(uuid);
  }
}
