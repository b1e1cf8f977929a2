import type { Article } from '../../../src/article/article.js';
import { parseArticle } from '../../../src/article/parse.js';
import type { GoldQuestion } from '../../eval/data.js';
import type { Random } from '../../eval/train/random.js';
import { type Chain, madeSentence } from './made-text.js';

const PEOPLE = ['Anna Holm', 'Peter Lund', 'Maria Keller', 'John Byrne', 'Olga Petrova', 'Karim Haddad'];
const TOWNS = ['Aldermoor', 'Brackwater', 'Cresby', 'Dunholt', 'Eastmere', 'Farrow', 'Gildham', 'Hollin'];
const THINGS = [
  'lighthouse',
  'harbour',
  'old mill',
  'theatre',
  'bridge',
  'town hall',
  'observatory',
  'ferry',
];
const DEEDS = [
  ['bought', 'buy'],
  ['restored', 'restore'],
  ['closed', 'close'],
  ['designed', 'design'],
  ['sold', 'sell'],
] as const;

const PARAGRAPHS = 30;

/** An article of made sentences with one fact in each paragraph, and a question after each fact. */
export function madeFacts(chain: Chain, id: string, random: Random) {
  const pick = <T>(values: readonly T[]) => values[Math.floor(random.next() * values.length)] as T;
  const facts = new Map<
    string,
    { readonly fact: string; readonly question: string; readonly year: number }
  >();
  while (facts.size < PARAGRAPHS) {
    const [person, town, thing, [did, verb]] = [pick(PEOPLE), pick(TOWNS), pick(THINGS), pick(DEEDS)];
    const year = 1900 + Math.floor(random.next() * 100);
    const question = `When did ${person} ${verb} the ${thing} of ${town}?`;
    facts.set(question, { question, year, fact: `${person} ${did} the ${thing} of ${town} in ${year}.` });
  }
  const paragraphs = [...facts.values()].map(
    ({ fact }) => `${madeSentence(chain, random)} ${fact} ${madeSentence(chain, random)}`,
  );
  const article = parseArticle(`---\nheadline: Facts ${id}\n---\n\n${paragraphs.join('\n\n')}\n`, id);
  return { article, questions: [...facts.values()].map((fact, at) => goldOf(article, fact, at)) };
}

function goldOf(
  article: Article,
  { fact, question, year }: { readonly fact: string; readonly question: string; readonly year: number },
  at: number,
): GoldQuestion {
  const answerStart = article.text.indexOf(fact) + fact.lastIndexOf(String(year));
  const paragraph = article.paragraphs.find(({ start, end }) => start <= answerStart && answerStart < end);
  if (!paragraph) throw new Error(`${article.id} does not hold: ${fact}`);
  return {
    id: `${article.id}-${at}`,
    article: article.id,
    question,
    paragraph: paragraph.number,
    answerStart,
    answers: [String(year)],
  };
}
