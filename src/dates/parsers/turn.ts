import type { Turn } from '../stated.js';

/** The turn that “last”, “this coming” … mean. */
export function readTurn(words: string | undefined): Turn | undefined {
  if (words === undefined) return undefined;
  if (/past|last|previous/i.test(words)) return 'last';
  return /next|coming|following/i.test(words) ? 'next' : 'this';
}
