/**
 * Preloaded into a process whose clock a test sets: it runs ahead of the real one by the milliseconds in
 * the file that `MONCER_UJI_JAM` names. Timers stay real.
 */
import { readFileSync } from 'node:fs';

const file = process.env.MONCER_UJI_JAM ?? '';
const RealDate = Date;
let aheadMs = readAhead();
setInterval(() => (aheadMs = readAhead()), 20).unref();

const now = () => RealDate.now() + aheadMs;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args: unknown[]) => Reflect.construct(target, args.length > 0 ? args : [now()]) as Date,
  get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
});

function readAhead(): number {
  return Number(readFileSync(file, 'utf8'));
}
