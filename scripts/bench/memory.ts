import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory in MB; nothing where there is no `/proc`, or no such process. */
export function memoryOf(pid: number | undefined): { nowMb: number; peakMb: number } | undefined {
  const status = readProc(`${pid}/status`);
  const kb = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]);
  return status.includes('VmRSS') ? { nowMb: kb('VmRSS') / 1024, peakMb: kb('VmHWM') / 1024 } : undefined;
}

export interface MemoryWatch {
  /** @returns the most that the process and everything below it held at one moment, in MB */
  stop(): number | undefined;
}

const sampleMs = 200;

/** @param pidOf the process may begin later, or be replaced */
export function watchMemory(pidOf: () => number | undefined): MemoryWatch {
  let peakMb: number | undefined;
  const sample = () => {
    const pid = pidOf();
    const sumMb = pid === undefined ? 0 : treeOf(pid).reduce((sum, each) => sum + (memoryOf(each)?.nowMb ?? 0), 0);
    if (sumMb > (peakMb ?? 0)) peakMb = sumMb;
  };
  const timer = setInterval(sample, sampleMs);
  return {
    stop: () => {
      clearInterval(timer);
      return peakMb;
    },
  };
}

function treeOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const pid of readProcesses()) {
    // The name of the program stands in brackets and may hold anything; the parent follows the state.
    const parent = Number(readProc(`${pid}/stat`).split(') ').at(-1)?.split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const below = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(below)];
  return below(root);
}

function readProcesses(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}
