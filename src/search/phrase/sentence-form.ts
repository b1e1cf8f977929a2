import { normalizeWord } from '../../text/terms.js';
import type { SentenceProfile } from '../profile.js';
import { hashOf } from './hashing.js';
import { type Tag, tagsOf } from './tags.js';

/** How a sentence is built, whatever the question: one value for each of its words. */
export interface SentenceForm {
  readonly tags: readonly Tag[];
  /** Hashes of the words' tags. */
  readonly tagKeys: Int32Array;
  /** Hashes of the function words themselves and of the others' tags and endings. */
  readonly wordKeys: Int32Array;
  /** What stands between each word and the next: its first mark, or a space. */
  readonly gaps: readonly string[];
  readonly gapKeys: Int32Array;
  /** Whether a word is no stop word: 0 or 1. */
  readonly content: Uint8Array;
}

/** The key of what stands before the first word and behind the last. */
export const EDGE = hashOf('edge');

const CLOSED: ReadonlySet<Tag> = new Set<Tag>(['ADP', 'DET', 'AUX', 'PRON', 'CCONJ', 'SCONJ', 'PART']);

/** The form of a sentence of `text`. */
export function sentenceForm(text: string, { tokens }: SentenceProfile): SentenceForm {
  const tags = tagsOf(tokens.map((token) => token.text));
  const gaps = tokens.map(
    ({ end }, at) => /[^\s]/u.exec(text.slice(end, tokens[at + 1]?.start ?? end + 1))?.[0] ?? ' ',
  );
  return {
    tags,
    tagKeys: Int32Array.from(tags, hashOf),
    wordKeys: Int32Array.from(tokens, ({ text: word, term }, at) =>
      hashOf(wordKey(word, tags[at] ?? 'NOUN', term)),
    ),
    gaps,
    gapKeys: Int32Array.from(gaps, hashOf),
    content: Uint8Array.from(tokens, ({ term }) => Number(term !== undefined)),
  };
}

function wordKey(printed: string, tag: Tag, term: string | undefined): string {
  const word = normalizeWord(printed);
  if (CLOSED.has(tag) || (tag === 'ADV' && term === undefined)) return `${tag} ${word}`;
  if (tag === 'VERB') return `VERB ${/ing$|ed$/u.exec(word)?.[0] ?? ''}`;
  if (tag === 'NOUN') return /[^s]s$/u.test(word) ? 'NOUN s' : 'NOUN';
  return tag;
}
