import type { Article, Sentence } from '../article/article.js';
import { type ComparedWord, comparedWord } from '../text/terms.js';
import { tokenize } from '../text/tokens.js';
import type { Word } from '../text/words.js';

/** One place of a word. */
export interface TermPlace {
  /** Place of its sentence among the article's. */
  readonly sentence: number;
  /** Place in the sentence's tokens. */
  readonly word: number;
}

/** A word of an article, which knows its place. */
interface PlacedWord extends Word, TermPlace {}

/** The words of an article, read once. */
export interface ArticleWords {
  readonly bySentence: readonly (readonly PlacedWord[])[];
  /** Where each term stands, in order. */
  readonly places: ReadonlyMap<string, readonly TermPlace[]>;
  /** Every word as it is printed. */
  readonly printed: ReadonlySet<string>;
  /** How many different words each sentence has, by its place, and each paragraph, by its number. */
  readonly different: { readonly inSentence: Uint32Array; readonly inParagraph: Uint32Array };
}

/** A spelling of a word, and where it was met last. */
interface Spelling extends ComparedWord {
  readonly text: string;
  /** The places of its term, from the first on. */
  places: PlacedWord[] | undefined;
  sentence: number;
  paragraph: number;
}

/** Reads the words of an article's sentences. One pass: a word is looked up among those of the article, few of which are new. */
export function articleWords({ text, paragraphs }: Article, sentences: readonly Sentence[]): ArticleWords {
  const spellings = new Map<string, Spelling>();
  const places = new Map<string, PlacedWord[]>();
  const inSentence = new Uint32Array(sentences.length);
  const inParagraph = new Uint32Array(1 + paragraphs.reduce((most, { number }) => Math.max(most, number), 0));
  const bySentence = sentences.map((span, sentence) =>
    tokenize(text, span).map(({ text: printed, start, end }, word): PlacedWord => {
      const own = spellings.get(printed) ?? newSpelling(printed, spellings);
      if (own.sentence !== sentence) (inSentence[sentence] as number) += 1;
      if (own.paragraph !== span.paragraph) (inParagraph[span.paragraph] as number) += 1;
      own.sentence = sentence;
      own.paragraph = span.paragraph;
      const placed = { text: own.text, start, end, normal: own.normal, term: own.term, sentence, word };
      if (own.places) own.places.push(placed);
      else if (own.term !== undefined) own.places = addPlace(places, own.term, placed);
      return placed;
    }),
  );
  return { bySentence, places, printed: new Set(spellings.keys()), different: { inSentence, inParagraph } };
}

function newSpelling(text: string, spellings: Map<string, Spelling>): Spelling {
  const { normal, term } = comparedWord(text);
  const spelling = { text, normal, term, places: undefined, sentence: -1, paragraph: -1 };
  spellings.set(text, spelling);
  return spelling;
}

/** Adds a place to those of a term, and returns them. Most terms have one: an array begun with it takes no more room. */
function addPlace(places: Map<string, PlacedWord[]>, term: string, placed: PlacedWord): PlacedWord[] {
  const known = places.get(term);
  if (known) {
    known.push(placed);
    return known;
  }
  const list = [placed];
  places.set(term, list);
  return list;
}
