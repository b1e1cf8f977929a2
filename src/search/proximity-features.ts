import type { ArticleIndex } from './article-index.js';
import type { Column } from './column.js';
import type { PlacedTerm, QuestionContext } from './context.js';
import { oncePerIndex } from './once-per-index.js';

/** Words of the question that stand as near to each other in the sentence, and likeness letter by letter. */
export function proximityColumns({ index, terms }: QuestionContext): Column[] {
  const pairs = new Float64Array(index.profiles.length);
  const density = new Float64Array(index.profiles.length);
  placesBySentence(terms).forEach((places, sentence) => {
    pairs[sentence] = pairShare(places, terms);
    density[sentence] = proximity(places);
  });
  return [pairs, density, gramShares(index, terms)];
}

/** How many places of a term in one sentence count: more stand in lists, and every pair of them is compared. */
const MOST_PLACES = 16;

/** For each sentence that holds any, where each term of the question stands in it. */
function placesBySentence(terms: readonly PlacedTerm[]): Map<number, number[][]> {
  const sentences = new Map<number, number[][]>();
  terms.forEach((term, at) => {
    for (const { sentence, word } of term.places) {
      const lists = sentences.get(sentence) ?? terms.map(() => []);
      sentences.set(sentence, lists);
      const places = lists[at];
      if (places && places.length < MOST_PLACES) places.push(word);
    }
  });
  return sentences;
}

/** How far apart, in words, two neighbouring terms of the question may stand to count as a pair. */
const PAIR_DISTANCE = 3;

function pairShare(places: readonly (readonly number[])[], terms: readonly PlacedTerm[]): number {
  let held = 0;
  let total = 0;
  for (let at = 1; at < terms.length; at += 1) {
    const weight = (terms[at - 1]?.weight ?? 0) + (terms[at]?.weight ?? 0);
    total += weight;
    const near = places[at - 1]?.some((a) => places[at]?.some((b) => b > a && b - a <= PAIR_DISTANCE));
    if (near) held += weight;
  }
  return total === 0 ? 0 : held / total;
}

/** How densely the question's words stand together: how many there are over the words from the first to the last. */
function proximity(places: readonly (readonly number[])[]): number {
  const firsts = places.flatMap((list) => list[0] ?? []);
  return firsts.length < 2 ? 0 : firsts.length / (Math.max(...firsts) - Math.min(...firsts) + 1);
}

const GRAM = 4;

function gramsOf(word: string): string[] {
  const padded = ` ${word}`;
  return Array.from({ length: Math.max(0, padded.length - GRAM + 1) }, (_, at) =>
    padded.slice(at, at + GRAM),
  );
}

/** For each sentence the share of the question's four-grams that its content words hold, weighed as their words are. */
function gramShares(index: ArticleIndex, terms: readonly PlacedTerm[]): Column {
  const shares = new Float64Array(index.profiles.length);
  const words = contentWordsOf(index);
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  /** For each sentence the number of the last gram that it was found to hold. */
  const met = new Uint32Array(shares.length);
  let number = 0;
  for (const { token, weight } of terms) {
    const grams = gramsOf(token.normal);
    for (const gram of grams) {
      number += 1;
      eachHolding(words, gram, (sentence) => {
        if (met[sentence] === number) return;
        met[sentence] = number;
        (shares[sentence] as number) += weight / total / grams.length;
      });
    }
  }
  return shares;
}

/** So many letters of an article's different content words are looked through, more than any but a hostile one has. */
const LETTERS_READ = 2 ** 17;

/** The different content words of an article in one string, a space before each, and where each of them stands. */
interface ContentWords {
  readonly joined: string;
  /** Where each word begins in it, in order. */
  readonly starts: readonly number[];
  /** The sentences that hold each. */
  readonly sentences: readonly (readonly number[])[];
}

const contentWordsOf = oncePerIndex(({ words }): ContentWords => {
  const bySpelling = words.sentencesBySpelling();
  const starts: number[] = [];
  const sentences: (readonly number[])[] = [];
  let joined = '';
  words.spellings.forEach(({ normal, term }, spelling) => {
    if (term === undefined || joined.length >= LETTERS_READ) return;
    starts.push(joined.length);
    sentences.push(bySpelling[spelling] ?? []);
    joined += ` ${normal}`;
  });
  return { joined, starts, sentences };
});

/** Visits the sentences that hold a word with a four-gram: what is looked for in one long string is found sooner than it is listed. */
function eachHolding(
  { joined, starts, sentences }: ContentWords,
  gram: string,
  visit: (sentence: number) => void,
): void {
  let word = 0;
  for (let at = joined.indexOf(gram); at >= 0; at = joined.indexOf(gram, at + 1)) {
    while ((starts[word + 1] ?? joined.length) <= at) word += 1;
    for (const sentence of sentences[word] ?? []) visit(sentence);
  }
}
