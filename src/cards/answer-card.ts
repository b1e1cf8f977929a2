import type { Library } from '../article/library.js';
import type { Answer, Passage } from '../search/answer.js';
import { isKeywords } from '../search/questions-in.js';
import { languageOf } from '../text/language.js';
import type { Card, Quote } from './card.js';
import { articleLine, quote } from './quote.js';
import { enumerate, quoted } from './words.js';

/** How many passages are shown where none answers in full. */
const CLOSEST_SHOWN = 3;

/** What is said below answers to questions that are not asked in English. */
const NOT_ENGLISH =
  'The articles are in English: of your question, only names, numbers and words that are the same could be matched.';

/** Answers to one or several questions as one card; an article is named where it is quoted first. */
export function answersCard(answers: readonly Answer[], library: Library): Card {
  const [first, ...others] = answers;
  if (!first) throw new RangeError('there is no answer to show');
  const english = answers.every(isEnglish);
  const card = { ...answerCard(first, library), notes: english ? [] : [NOT_ENGLISH] };
  if (others.length === 0) return card;
  const named = new Set(card.quotes.map(({ citation }) => citation.article));
  const further = others.map((answer) => {
    const next = answerCard(answer, library, named);
    for (const { citation } of next.quotes) named.add(citation.article);
    return next;
  });
  return { ...card, further };
}

const NOTHING_ASKED =
  'There is no word in that to look for in the article. Ask me a question about it, in your own words.';
const KEYWORDS = 'These passages come closest to your words.';

function isEnglish({ question }: Answer): boolean {
  return languageOf(question) === 'en';
}

/** An answer as a card: the best passage, or the closest ones and what they lack, or that the article does not tell. */
export function answerCard(answer: Answer, library: Library, named: ReadonlySet<string> = new Set()): Card {
  const { question: heading, grade, fact, missing, passages } = answer;
  const several = library.articles.length > 1 && new Set(passages.map(({ article }) => article)).size !== 1;
  if (fact) return { heading, grade, lead: fact.text, quotes: [], notes: [] };
  // A question with a word to look for always has passages, however far off.
  if (passages.length === 0) return { heading, grade, lead: NOTHING_ASKED, quotes: [], notes: [] };
  if (grade === 'answered')
    return { heading, grade, quotes: quotesOf(passages.slice(0, 1), library, named), notes: [] };
  // Every word of another language is one that the article lacks.
  const lacks =
    missing.length === 0 || !isEnglish(answer)
      ? []
      : [
          `${several ? 'No article mentions' : 'It does not mention'} ${enumerate(missing.map(quoted), 'or')}.`,
        ];
  if (grade === 'absent') {
    return {
      heading,
      grade,
      lead: [several ? 'No article tells.' : 'The article does not tell.', ...lacks].join(' '),
      quotes: [],
      notes: [],
    };
  }
  return {
    heading,
    grade,
    lead: [
      isKeywords(heading) ? KEYWORDS : 'No passage answers this in full; these come closest.',
      ...lacks,
    ].join(' '),
    quotes: quotesOf(passages.slice(0, CLOSEST_SHOWN), library, named),
    notes: [],
  };
}

/** The passages as quotations; the first of each article names it, if it was not named yet, the others only their paragraph. */
export function quotesOf(
  passages: readonly Passage[],
  library: Library,
  before: ReadonlySet<string>,
): Quote[] {
  return passages.map((passage, place) => {
    const article = library.get(passage.article);
    if (!article) throw new Error(`the library has no article ${passage.article}`);
    const named =
      before.has(passage.article) || passages.findIndex((other) => other.article === passage.article) < place;
    const where = named ? `¶${passage.paragraph}` : `¶${passage.paragraph} · ${articleLine(article)}`;
    return quote(article, passage, { bold: passage.answer ? [passage.answer] : [], where });
  });
}
