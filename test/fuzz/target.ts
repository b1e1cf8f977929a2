import type fc from 'fast-check';

/** One thing that is thrown at the program; its property throws where the program does something that it must not. */
export interface Target {
  readonly name: string;
  readonly property: fc.IRawProperty<unknown>;
}

/** CPU seconds that one input may take, of up to 1 MiB. */
const LONGEST = 1;

/** What a function returns, where it takes no longer than it may. CPU time, so that a busy machine is no hang. */
export function inTime<T>(run: () => T): T {
  const before = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  if (seconds > LONGEST) throw new Error(`took ${seconds.toFixed(2)} s of CPU time`);
  return value;
}
