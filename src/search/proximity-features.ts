import type { ArticleIndex } from './article-index.js';
import type { Column } from './column.js';
import type { PlacedTerm, QuestionContext } from './context.js';
import { FourGrams, gramsOf } from './four-grams.js';
import { oncePerIndex } from './once-per-index.js';
import type { PlacesByNumber } from './places-by-number.js';

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

/** For each sentence the share of the question's four-grams that its content words hold, weighed as their words are. */
function gramShares(index: ArticleIndex, terms: readonly PlacedTerm[]): Column {
  const shares = new Float64Array(index.profiles.length);
  const { grams, spellings, sentences } = contentWordsOf(index);
  const { from, places } = sentences;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  /** For each sentence the number of the last gram that it was found to hold. */
  const met = new Uint32Array(shares.length);
  let number = 0;
  for (const { token, weight } of terms) {
    const own = gramsOf(token.normal);
    for (const gram of own) {
      number += 1;
      for (const word of grams.holding(gram)) {
        const spelling = spellings[word] as number;
        for (let at = from[spelling] as number; at < (from[spelling + 1] as number); at += 1) {
          const sentence = places[at] as number;
          if (met[sentence] === number) continue;
          met[sentence] = number;
          (shares[sentence] as number) += weight / total / own.length;
        }
      }
    }
  }
  return shares;
}

/** The different content words of an article by their four-grams. */
interface ContentWords {
  readonly grams: FourGrams;
  /** The place of each among the article's spellings. */
  readonly spellings: Uint32Array;
  /** By these the sentences that hold it. */
  readonly sentences: PlacesByNumber;
}

const contentWordsOf = oncePerIndex(({ words }): ContentWords => {
  const content: string[] = [];
  const spellings: number[] = [];
  words.spellings.forEach(({ normal, term }, spelling) => {
    if (term === undefined) return;
    content.push(normal);
    spellings.push(spelling);
  });
  return {
    grams: new FourGrams(content),
    spellings: Uint32Array.from(spellings),
    sentences: words.sentencesBySpelling(),
  };
});
