import type { Library } from '../article/library.js';
import type { Catalogue } from '../language/catalogue.js';
import type { Answer, Passage } from '../search/answer.js';
import { PROBABLE_FROM } from '../search/evidence.js';
import { isKeywords } from '../search/questions-in.js';
import { languageOf } from '../text/language.js';
import type { Card, Quote } from './card.js';
import { articleLine, placeOf, quote } from './quote.js';

/** How many passages are shown where none answers in full. */
const CLOSEST_SHOWN = 3;

/** Answers to one or several questions as one card; an article is named where it is not that of the quotation before. */
export function answersCard(answers: readonly Answer[], library: Library, language: Catalogue): Card {
  const [own, ...further] = oneBelowAnother(answers, (answer, last) =>
    answerCard(answer, library, language, last),
  );
  if (!own) throw new RangeError('there is no answer to show');
  const { notEnglish, incomplete } = language.answers;
  const notes = [answers.every(isEnglish) ? [] : notEnglish, library.incomplete ? incomplete : []].flat();
  const card = { ...own, notes: [...own.notes, ...notes] };
  return further.length === 0 ? card : { ...card, further };
}

/** Cards for items, each made knowing which article was quoted last before it. */
export function oneBelowAnother<T>(
  items: readonly T[],
  cardOf: (item: T, last: string | undefined) => Card,
): Card[] {
  let last: string | undefined;
  return items.map((item) => {
    const card = cardOf(item, last);
    last = card.quotes.at(-1)?.citation.article ?? last;
    return card;
  });
}

function isEnglish({ question }: Answer): boolean {
  return languageOf(question) === 'en';
}

/** An answer as a card: the best passage, or the closest ones and what they lack, or that the article does not tell. */
export function answerCard(answer: Answer, library: Library, language: Catalogue, last?: string): Card {
  const words = language.answers;
  const { question: heading, grade, fact, missing, passages } = answer;
  const several = library.articles.length > 1 && new Set(passages.map(({ article }) => article)).size !== 1;
  if (fact) return { heading, grade, lead: fact.text, quotes: [], notes: [] };
  // A question with a word to look for always has passages, however far off.
  if (passages.length === 0) return { heading, grade, lead: words.nothingAsked, quotes: [], notes: [] };
  if (grade === 'answered') return { heading, grade, ...answered(answer, library, language, last) };
  // Every word of another language is one that the article lacks.
  const lacks =
    missing.length === 0 || !isEnglish(answer)
      ? []
      : [(several ? words.allLack : words.lacks)(language.formats.or(missing.map(language.quoted)))];
  if (grade === 'absent') {
    return {
      heading,
      grade,
      lead: [several ? words.absentEverywhere : words.absent, ...lacks].join(' '),
      quotes: [],
      notes: [],
    };
  }
  return {
    heading,
    grade,
    lead: [leadOf(answer, words), ...lacks].join(' '),
    quotes: quotesOf(passages.slice(0, CLOSEST_SHOWN), library, language, last),
    notes: [],
  };
}

function leadOf(
  { question, confidence }: Answer,
  { keywords, probable, closest }: Catalogue['answers'],
): string {
  if (isKeywords(question)) return keywords;
  return confidence >= PROBABLE_FROM ? probable : closest;
}

/** The passage that answers, beside it the one that says otherwise; and whether it is from another article than the one talked about. */
function answered(
  { passages: [first], differing }: Answer,
  library: Library,
  language: Catalogue,
  last: string | undefined,
): Pick<Card, 'lead' | 'quotes' | 'notes'> {
  const { answers } = language;
  const { chosen } = library;
  const shown = [first, differing].filter((passage) => passage !== undefined);
  const elsewhere = chosen !== undefined && first?.article !== chosen.id;
  return {
    ...(differing && { lead: answers.differing }),
    quotes: quotesOf(shown, library, language, last),
    notes: elsewhere ? [answers.elsewhere(chosen.headline)] : [],
  };
}

/** The passages as quotations; one of another article than that before it names its article, the others only their paragraph. `last` is the article quoted before them. */
export function quotesOf(
  passages: readonly Passage[],
  library: Library,
  language: Catalogue,
  last?: string,
): Quote[] {
  return passages.map((passage, place) => {
    const article = library.get(passage.article);
    if (!article) throw new Error(`the library has no article ${passage.article}`);
    const named = passage.article === (passages[place - 1]?.article ?? last);
    const paragraph = placeOf(article, passage.paragraph, language);
    const where = named ? paragraph : `${paragraph} · ${articleLine(article, language)}`;
    return quote(article, passage, { bold: passage.answer ? [passage.answer] : [], where });
  });
}
