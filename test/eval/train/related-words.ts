import { openWordNet } from '../wordnet.js';

/** How many senses of a word are followed for each part of speech: the first are the commonest. */
const SENSES = 2;
/** Hypernyms, similar adjectives, derived forms. */
const FOLLOWED = new Set(['@', '&', '+']);
/** How many words a neighbouring synset gives. */
const NEIGHBOUR_WORDS = 3;

/** Words that WordNet relates to a word: what a person might say instead of it. */
export type RelatedWords = (word: string) => readonly string[];

/** Opens WordNet for the words that it relates to one. */
export function openRelatedWords(): RelatedWords {
  const { senses, synset } = openWordNet();
  return (word) => {
    const lemma = lemmasOf(word.toLowerCase()).find((candidate) => senses.has(candidate));
    if (lemma === undefined) return [];
    const places = senses.get(lemma) ?? [];
    const found = places
      .filter(({ file }, at) => at < SENSES || places[at - SENSES]?.file !== file)
      .map(synset)
      .flatMap(({ words, pointers }) => [
        ...words,
        ...pointers
          .filter(({ symbol }) => FOLLOWED.has(symbol))
          .flatMap((pointer) => synset(pointer).words.slice(0, NEIGHBOUR_WORDS)),
      ])
      .map((other) => other.toLowerCase());
    return [...new Set(found)].filter((other) => !other.startsWith(lemma.slice(0, 4)));
  };
}

/** What a printed word may be a form of, the likeliest first. */
function lemmasOf(word: string): string[] {
  const endings: [RegExp, string][] = [
    [/s$/, ''],
    [/es$/, ''],
    [/ies$/, 'y'],
    [/ed$/, ''],
    [/ed$/, 'e'],
    [/ing$/, ''],
    [/ing$/, 'e'],
    [/(.)\1(?:ed|ing)$/, '$1'],
  ];
  return [word, ...endings.map(([ending, instead]) => word.replace(ending, instead))];
}
