import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { commands } from '../../../commands/index.js';
import type { Article } from '../../../src/article/article.js';
import { ArticleError } from '../../../src/article/article-error.js';
import { parseArticle } from '../../../src/article/parse.js';
import { checkedAnswer, checkedDigest, checkedTimeline } from '../../../src/terminal/checked.js';
import { anyText, mutatedSeed, seedBytes } from '../arbitraries.js';
import { cardOrSentence, contextOf, expectCard, expectTiles } from '../expectations.js';
import { inTime, type Target } from '../target.js';

function read(input: string | Uint8Array): Article | undefined {
  try {
    return inTime(() => parseArticle(input, 'any'));
  } catch (error) {
    if (error instanceof ArticleError) return undefined;
    throw error;
  }
}

/** Everything that can be asked of an article. */
function useAll(article: Article, question: string): void {
  expectTiles(article);
  const context = contextOf(article);
  for (const { data } of commands) {
    const card = inTime(() => cardOrSentence(data.name, { question: question.slice(0, 300) }, context));
    if (card) expectCard(card, article);
  }
  checkedAnswer({ question }, context, { explain: true });
  checkedDigest({ length: 'long' }, context);
  checkedTimeline({ detail: 'full' }, context);
}

const frontMatter = fc
  .array(
    fc.tuple(
      fc.constantFrom('headline', 'byline', 'published', 'source', 'url', 'other', 'Headline', ''),
      fc.constantFrom(': ', ':', ' : ', ''),
      anyText,
    ),
    { maxLength: 6 },
  )
  .map((fields) => fields.map(([key, colon, value]) => `${key}${colon}${value.slice(0, 200)}`).join('\n'));

const fences = fc.constantFrom('---', '--- ', '----', '\uFEFF---');

export const ARTICLES: readonly Target[] = [
  {
    name: 'article text',
    property: fc.property(fc.oneof(anyText, mutatedSeed), anyText, (text, question) => {
      const article = read(text);
      if (article) useAll(article, question);
    }),
  },
  {
    name: 'article bytes',
    property: fc.property(
      fc.array(fc.tuple(fc.nat(seedBytes.length), fc.uint8Array({ maxLength: 8 })), { maxLength: 8 }),
      (changes) => {
        const bytes = new Uint8Array(seedBytes);
        for (const [at, put] of changes) bytes.set(put.subarray(0, bytes.length - at), at);
        const article = read(bytes);
        if (article) expectTiles(article);
      },
    ),
  },
  {
    name: 'front matter',
    property: fc.property(fences, frontMatter, fences, anyText, (opens, fields, closes, story) => {
      const article = read(
        `${opens}\n${fields}\n${closes}\n\nOld bridge closed\n\nThe bridge closed. ${story}`,
      );
      if (!article) return;
      expectTiles(article);
      ok(article.url === undefined || URL.canParse(article.url), 'an address that is none');
      ok(
        article.published === undefined || /^\d{4}-\d\d-\d\d$/u.test(article.published),
        'a day that is none',
      );
    }),
  },
];
