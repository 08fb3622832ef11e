/**
 * `npm run bench:kirim`: what a volunteer waits for. One large photo over a slow line that breaks, from the tap to
 * the receipt; then honest photos while four made to burst are sent at the same time, again and again. Prints
 * tables beside their limits, writes `var/bench/kirim.json`; exit code 1 when a figure is over its limit.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { benchFolder } from './folders.ts';
import { attack, printAttack } from './kirim/attack.ts';
import { printSteps, sendOverBadLine } from './kirim/bad-line.ts';
import { describeMachine } from './machine.ts';
import { startSystem } from './system.ts';

/** The goal for one photo of 4 MB with three breaks of a second, without a slower processor. */
const maxSendingMs = 16_000;
const maxRefusalMs = 1_000;
const maxExtraMb = 200;
const maxHonestP95Ms = 2_000;

const data = join(benchFolder, 'data-kirim');
mkdirSync(benchFolder, { recursive: true });
rmSync(data, { recursive: true, force: true });
const system = await startSystem(data);
const { browser } = await launchBrowser();
try {
  const sent = await sendOverBadLine(browser, system);
  console.log(`${printSteps(sent)}\n`);
  const attacked = await attack(system);
  console.log(`${printAttack(attacked)}\n`);
  const over = [
    ...overLimit('from the tap to the receipt, ms', sent.tookMs, maxSendingMs),
    ...overLimit('a bomb is refused after (p95), ms', attacked.refusals.p95, maxRefusalMs),
    ...overLimit('extra memory, MB', attacked.extraMb ?? 0, maxExtraMb),
    ...overLimit('an honest photo beside bombs (p95), ms', attacked.honest.p95, maxHonestP95Ms),
  ];
  console.log(over.length > 0 ? `Over their limits:\n${over.join('\n')}` : 'Every figure is within its limit.');
  const about = { date: new Date().toISOString(), machine: describeMachine() };
  writeFileSync(join(benchFolder, 'kirim.json'), `${JSON.stringify({ ...about, sent, attacked, over }, null, 2)}\n`);
  process.exitCode = over.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await system.stop();
  rmSync(data, { recursive: true, force: true });
}

function overLimit(name: string, figure: number, limit: number): string[] {
  return figure > limit ? [`${name}: ${Math.round(figure)}, at most ${limit}`] : [];
}
