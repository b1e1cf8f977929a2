import { expect } from 'vitest';
import type { Article, Span } from '../src/article/article.js';
import { seed } from './seed.js';

/** Words with their place in a text, as data. */
type Excerpt = Span & ({ readonly quote: string } | { readonly text: string });

/** Expects each excerpt to be the article's slice from `start` to `end`, and at least one excerpt. */
export function expectSlices(excerpts: readonly Excerpt[], { text }: Pick<Article, 'text'> = seed): void {
  expect(excerpts.length).toBeGreaterThan(0);
  for (const excerpt of excerpts) {
    const words = 'quote' in excerpt ? excerpt.quote : excerpt.text;
    expect(text.slice(excerpt.start, excerpt.end)).toBe(words);
  }
}

/** The quotations of a text for people: a line behind `bar`, and on the next line its paragraph, `¶5`. */
export function quotationsBehind(bar: '│' | '>', shown: string): { quote: string; paragraph: number }[] {
  const lines = shown.split('\n');
  return lines.flatMap((line, at) => {
    const paragraph = Number(/¶(\d+)/u.exec(lines[at + 1] ?? '')?.[1]);
    return line.startsWith(`${bar} `) ? [{ quote: line.slice(bar.length + 1), paragraph }] : [];
  });
}

/** Expects each quotation to be the slice of a whole sentence of the paragraph that it names, in the seed. */
export function expectSentences(quotations: ReturnType<typeof quotationsBehind>): void {
  for (const { quote, paragraph } of quotations) {
    const sentences = seed.paragraphs[paragraph - 1]?.sentences ?? [];
    expect(sentences.map(({ start, end }) => seed.text.slice(start, end))).toContain(quote);
  }
}
