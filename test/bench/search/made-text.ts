import type { Article } from '../../../src/article/article.js';
import { parseArticle } from '../../../src/article/parse.js';
import type { Random } from '../../eval/train/random.js';

/** Sizes of made articles, as news has them. */
const PARAGRAPHS = 20;
const SENTENCES = 2;
const LONGEST_SENTENCE = 24;

/** Which words follow each word of real sentences; '' stands for the start and the end of one. */
export type Chain = ReadonlyMap<string, readonly string[]>;

/** The word pairs of articles' paragraphs. */
export function chainOf(articles: readonly Article[]): Chain {
  const chain = new Map<string, string[]>();
  for (const { text, paragraphs } of articles) {
    for (const { start, end } of paragraphs.flatMap(({ sentences }) => sentences)) {
      const words = text.slice(start, end).split(/\s+/u);
      for (const [place, word] of ['', ...words].entries()) {
        const followers = chain.get(word);
        const next = words[place] ?? '';
        if (followers) followers.push(next);
        else chain.set(word, [next]);
      }
    }
  }
  return chain;
}

/** A sentence that nobody wrote, in the words of a chain and as frequent as there. */
export function madeSentence(chain: Chain, random: Random): string {
  const words: string[] = [];
  for (let word = ''; words.length < LONGEST_SENTENCE; words.push(word)) {
    const followers = chain.get(word) ?? [];
    word = followers[Math.floor(random.next() * followers.length)] ?? '';
    if (word === '') break;
  }
  return `${words.join(' ').replace(/[.!?]*$/u, '')}.`;
}

/** Articles of made sentences, so many paragraphs together; the same at every call with the same random numbers. */
export function madeArticles(chain: Chain, passages: number, random: Random): Article[] {
  return Array.from({ length: Math.ceil(passages / PARAGRAPHS) }, (_, number) => {
    const length = Math.min(PARAGRAPHS, passages - number * PARAGRAPHS);
    const paragraphs = Array.from({ length }, () =>
      Array.from({ length: SENTENCES }, () => madeSentence(chain, random)).join(' '),
    );
    const id = `made-${number}`;
    return parseArticle(`---\nheadline: Made article ${number}\n---\n\n${paragraphs.join('\n\n')}\n`, id);
  });
}
