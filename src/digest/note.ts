import type { Span } from '../article/article.js';
import type { Candidate } from './candidates.js';
import type { Referent } from './referents.js';

/** Whom or what words of a quoted sentence mean, in the article's own words, where its digest does not say. */
export interface DigestNote {
  /** The words in the sentence: “He”. */
  readonly word: Span & { readonly text: string };
  /** The name where the article gives it in full. */
  readonly name: Span & { readonly text: string; readonly paragraph: number };
}

/** The note that a chosen sentence needs behind those chosen before it. */
export function noteOf(
  article: string,
  candidate: Candidate,
  referent: Referent | undefined,
  before: readonly Candidate[],
): DigestNote | undefined {
  if (!referent || !isNeeded(candidate, referent, before)) return undefined;
  const { word, name } = referent;
  const { start, end, paragraph } = name.full;
  return {
    word: { ...word, text: article.slice(word.start, word.end) },
    name: { start, end, paragraph, text: article.slice(start, end) },
  };
}

function isNeeded(
  { lean, previous, mentions }: Candidate,
  { name, isName }: Referent,
  before: readonly Candidate[],
): boolean {
  const told = [...before.flatMap((earlier) => earlier.mentions), ...mentions];
  // A short name needs its fuller one once; other words need the sentence before, or the noun that they repeat.
  if (isName) return !told.some((mention) => name.mentions.includes(mention) && mention.words.length > 1);
  const isTold = lean.on === 'mention' && before.some(({ terms }) => terms.includes(lean.term));
  return !isTold && before.at(-1) !== previous;
}
