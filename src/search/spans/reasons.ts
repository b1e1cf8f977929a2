import type { TypedSpan } from './typed-span.js';

// The marker, and the clause behind it up to the next stop.
const REASON =
  /\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|in order to|so that|so as to|on account of|on the grounds that|in response to|in protest (?:at|against|over)|amid|for fear of|designed to|aimed at|meant to|intended to|to (?=(?:avoid|prevent|protect|help|ensure|make|allow|reduce|minimi[sz]e|keep|stop|save|gain|improve|increase|raise|cut|end|support|strengthen|promote|provide|secure|win|curb|fight|force)\b))[^.;!?\n]{2,200}/giu;

/** The clauses of a text that give a reason or a purpose, with their marker. */
export function findReasons(text: string): TypedSpan[] {
  return [...text.matchAll(REASON)].map(({ 0: match, index }) => ({
    type: 'reason',
    start: index,
    end: index + match.trimEnd().length,
  }));
}
