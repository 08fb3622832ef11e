import type { KirimanRow } from '../../kiriman/row';
import { dueAt, verdictWorkingDays } from '../../waktu-kerja/clock';
import type { Calendar } from '../../waktu-kerja/clock';
import { queued } from '../states';

export interface Deadline {
  /** By when the office has promised a verdict, ISO 8601; null once there is one. */
  tenggat: string | null;
  lewat: boolean;
}

/**
 * The office's own target for a submission that waits. Computed, not stored: a holiday that is entered
 * later moves what is still open, and nothing else (product handbook, 5).
 */
export function deadlineOf({ keadaan, dikirim_pada }: KirimanRow, calendar: Calendar, now = Date.now()): Deadline {
  if (!queued.has(keadaan) || !dikirim_pada) return { tenggat: null, lewat: false };
  const tenggat = dueAt(new Date(dikirim_pada).toISOString(), verdictWorkingDays, calendar);
  return { tenggat, lewat: Date.parse(tenggat) <= now };
}
