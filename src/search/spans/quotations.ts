import type { TypedSpan } from './typed-span.js';

// Longest quotation looked for, in UTF-16 units: an opening mark without its closing one must not read on for ever.
const QUOTED = /“[^”“\n]{1,400}”|"[^"\n]{1,400}"|‘[^’‘\n]{2,400}’(?!\p{L})/gu;

/** The quoted words of a text, without their marks. */
export function findQuotations(text: string): TypedSpan[] {
  return [...text.matchAll(QUOTED)].map(({ 0: match, index }) => ({
    type: 'quotation',
    start: index + 1,
    end: index + match.length - 1,
  }));
}
