import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Article, sentencesOf } from '../../../src/article/article.js';
import { splitSentences } from '../../../src/text/sentences.js';
import { mean } from '../metrics.js';
import type { Figures } from '../ranks.js';
import { bootstrapInterval } from './bootstrap.js';
import { rouge } from './rouge.js';
import { WAYS } from './ways.js';

/** An article and what people made of it: each reference a whole summary, its sentences on lines of their own. */
const LINE = z.object({
  id: z.string(),
  paragraphs: z.array(z.string()).optional(),
  sentences: z.array(z.string()).optional(),
  references: z.array(z.string()).min(1),
});
type Line = z.infer<typeof LINE>;

const SENTENCES = 3;

/** The figures on each `.jsonl` file of `FOLDER` and `FOLDER/digest`; none where there is no such file. */
export function summaryFigures(folder: string, every: number): Record<string, Figures> {
  const folders = [folder, join(folder, 'digest')].filter((path) => existsSync(path));
  const files = folders.flatMap((path) => readdirSync(path).map((file) => join(path, file)));
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => {
        const lines = readFileSync(file, 'utf8').split('\n');
        const kept = lines.filter((line) => line !== '').filter((_, place) => place % every === 0);
        return [file.slice(folder.length + 1), figuresOf(kept.map((line) => LINE.parse(JSON.parse(line))))];
      }),
  );
}

/** ROUGE in percent, the mean of ROUGE-1, -2 and -Lsum where no other is named. */
function figuresOf(lines: readonly Line[]): Figures {
  const names = Object.keys(WAYS) as (keyof typeof WAYS)[];
  const scores = lines.map((line) => {
    const article = articleOf(line);
    return Object.fromEntries(names.map((name) => [name, scoreOf(article, line, name)]));
  });
  const over = scores.map(({ digest, first }) => 100 * ((digest?.mean ?? 0) - (first?.mean ?? 0)));
  const { low, high } = bootstrapInterval(over);
  return {
    articles: lines.length,
    ...Object.fromEntries(
      names.flatMap((name) =>
        (['mean', 'rouge1', 'rouge2', 'rougeLsum'] as const).map((figure) => [
          `${name}: ${figure}`,
          100 * mean(scores.map((score) => score[name]?.[figure] ?? 0)),
        ]),
      ),
    ),
    'digest over the first': mean(over),
    'interval, low': low,
    'interval, high': high,
  };
}

/** The best of the references, by each figure, as rouge-score's `score_multi` takes it. */
function scoreOf(article: Article, { references }: Line, way: keyof typeof WAYS) {
  const sentences = sentencesOf(article);
  const summary = WAYS[way](article, SENTENCES).map((place) => {
    const sentence = sentences[place];
    return sentence ? article.text.slice(sentence.start, sentence.end) : '';
  });
  const all = references.map((reference) => rouge(reference.split('\n'), summary));
  const best = (figure: 'rouge1' | 'rouge2' | 'rougeLsum') => Math.max(...all.map((score) => score[figure]));
  const figures = { rouge1: best('rouge1'), rouge2: best('rouge2'), rougeLsum: best('rougeLsum') };
  return { ...figures, mean: mean(Object.values(figures)) };
}

/** The article as the line gives it: nothing is left out, and given sentences are not split again. */
function articleOf({ id, paragraphs, sentences }: Line): Article {
  const parts = paragraphs ?? sentences ?? [];
  const text = parts.join('\n\n');
  let at = 0;
  return {
    id,
    text,
    headline: '',
    paragraphs: parts.map((part, index) => {
      const span = { start: at, end: at + part.length };
      at = span.end + 2;
      const own = paragraphs ? splitSentences(text, span) : [span];
      return { number: index + 1, ...span, sentences: own.map((s) => ({ paragraph: index + 1, ...s })) };
    }),
  };
}
