import fc from 'fast-check';
import { ArticleError } from '../../../src/article/article-error.js';
import { parseArticle } from '../../../src/article/parse.js';
import { findDates } from '../../../src/dates/find.js';
import { timeline } from '../../../src/dates/timeline.js';
import { summarize } from '../../../src/digest/digest.js';
import { escapeText } from '../../../src/discord/escape.js';
import { ask } from '../../../src/search/ask.js';
import { plainQuestion } from '../../../src/search/plain-question.js';
import { questionsIn } from '../../../src/search/questions-in.js';
import { tokenize } from '../../../src/text/tokens.js';
import { seed } from '../arbitraries.js';
import { contextOf } from '../expectations.js';
import type { Target } from '../target.js';

const { library } = contextOf(seed);

/** What reads text of any length, by name. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  tokenize: (text) => tokenize(text),
  parseArticle: (text) => read(text)?.paragraphs.flatMap(({ sentences }) => sentences),
  findDates: (text) => findDates(text, { published: '2022-07-02' }),
  summarize: (text) => summarizeAll(text),
  timeline: (text) => {
    const article = read(text);
    return article && timeline(article, { detail: 'full' });
  },
  'ask of it': (text) => {
    const article = read(text);
    return (
      article &&
      ask({ ...library, articles: [article], get: () => article }, 'Who closed the old bridge in 1997?')
    );
  },
  'ask it': (text) => ask(library, text),
  questionsIn: (text) => questionsIn(text),
  plainQuestion: (text) => plainQuestion(text),
  escapeText: (text) => escapeText(text),
};

function read(text: string) {
  try {
    return parseArticle(`Old bridge closed\n\nThe bridge closed. ${text}`, 'hostile');
  } catch (error) {
    if (error instanceof ArticleError) return undefined;
    throw error;
  }
}

function summarizeAll(text: string) {
  const article = read(text);
  return article && summarize(article, { length: 'long' });
}

const SMALL = 10 * 1024;
const LARGE = 10 * SMALL;
/** In linear time 10 times as long, in quadratic time 100 times; milliseconds too few to measure do not count. */
const GROWTH = 30;
const NOISE_MS = 60;

const PIECES = [
  ...'A. |1. |"|“| |\t|_|.|. |… |9|U.S. |a|A|É|Share |By A, |March 25, 2009 |- |A > |x/|| |(|.[1] |a\n|a b\n\n'.split(
    '|',
  ),
  ...'key: value\n|Comments\n|We use cookies |https://|.” |🙂. |what |1,|how many |US$|because |five |3 pm |<@|*|`'.split(
    '|',
  ),
  ...'the |may |1-|12:|1999-|two days after |he |said |and |Mr. |in 1997 |not |who |,|;|: |\u00A0|\u2028|é'.split(
    '|',
  ),
].filter((piece) => piece !== '');

const unit = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.join(''));

export const GROWTHS: readonly Target[] = [
  {
    name: 'growth from 10 to 100 KiB',
    property: fc.property(fc.constantFrom(...Object.keys(READERS)), unit, (name, piece) => {
      const reader = READERS[name] ?? (() => undefined);
      const textOf = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      // A pause of the machine may spoil some tries, not all of them.
      const figures = [];
      for (let tries = 0; tries < 4; tries += 1) {
        const large = cpuMs(() => reader(textOf(LARGE)));
        if (large < NOISE_MS) return;
        const small = cpuMs(() => reader(textOf(SMALL)));
        if (large < NOISE_MS + GROWTH * small) return;
        figures.push(`${small.toFixed(0)} → ${large.toFixed(0)} ms`);
      }
      throw new Error(`${name} of ${JSON.stringify(piece)} over and over: ${figures.join(', ')}`);
    }),
  },
];

/** CPU time of a run in milliseconds. */
function cpuMs(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
