import { setFlagsFromString } from 'node:v8';

/** What one answer in the terminal is asked for with. */
const BRIEF: readonly (string | undefined)[] = ['ask', 'summary', 'timeline', 'passage', 'dates', 'articles'];

/** Whether one answer is all that a command line, without node and script, asks for: its process ends at once. */
export function isBrief(argv: readonly string[]): boolean {
  return BRIEF.includes(argv[0]) && !argv.includes('--batch');
}

/** What pays off only in a process that lasts: optimised code, and old memory looked through bit by bit. */
const LASTING = ['opt', 'incremental-marking'];

/**
 * From now on V8 compiles code and patterns once, quickly, and does not optimise: of a single answer, half of the time
 * goes into making fast what runs a few times. Must come first, since patterns that are compiled already may not go with
 * it.
 */
export function makeHaste(): void {
  for (const flag of [...LASTING, 'regexp-tier-up', 'regexp-optimization'])
    setFlagsFromString(`--no-${flag}`);
}

/** From now on code is optimised, as it is by default: there is something to do that takes long. */
export function takeTime(): void {
  for (const flag of LASTING) setFlagsFromString(`--${flag}`);
}

/** From now on V8's heap grows less beyond what is in use: less memory for one that lasts, and more collecting. */
export function spareMemory(): void {
  setFlagsFromString('--optimize-for-size');
}
