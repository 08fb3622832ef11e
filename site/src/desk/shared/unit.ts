/** An RT, or an RW itself. */
export interface Unit {
  rw: number | null;
  rt: number | null;
}

/** "RT 3 RW 12", or "RW 12" for the RW itself, with no-break spaces; empty for the office. */
export function unitWords({ rt, rw }: Unit): string {
  return [rt !== null && `RT\u00a0${rt}`, rw !== null && `RW\u00a0${rw}`].filter(Boolean).join(' ');
}
