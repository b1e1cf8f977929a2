import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, sentencesOf } from '../article/article.js';
import { decodeArticle } from '../article/decode.js';
import { parseArticle } from '../article/parse.js';
import { Spellings } from '../text/spelled-text.js';
import { type ComparedWord, rememberWords } from '../text/terms.js';
import { indexOf } from './article-index.js';
import { type FoundSpans, findSpans, takeSpans } from './spans/typed-spans.js';
import { takeWords, wordsOfArticle } from './spelled-articles.js';

/** What can be read from an article's text alone, before anything is asked. */
interface Reading {
  readonly article: Article;
  /** Its words as `SpelledText` has them, and what the different ones are compared by. */
  readonly spellings: readonly ComparedWord[];
  readonly words: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly spans: FoundSpans;
}

const fileOf = (folder: string, id: string) => join(folder, `${id}.reading`);

/**
 * Keeps the readings of articles in a folder, a file each: taking one takes a tenth of the time of reading anew. They go
 * with the code that read them, so the folder is that code's own.
 */
export function keepReadings(folder: string, articles: readonly Article[]): void {
  for (const article of articles) {
    const { words, named } = indexOf(article);
    const spelled = wordsOfArticle(article);
    const reading: Reading = {
      article,
      spellings: Array.from({ length: spelled.spellings.size }, (_, at) => spelled.spellings.wordOf(at)),
      words: [...spelled.words],
      starts: [...spelled.starts],
      ends: [...spelled.ends],
      spans: findSpans(article, sentencesOf(article), words, named),
    };
    writeFileSync(fileOf(folder, article.id), JSON.stringify(reading));
  }
}

/** Parses articles as `parseArticle` does, but takes the reading that a folder keeps of the very text. */
export function parserKnowing(folder: string): typeof parseArticle {
  return (input, id) => {
    const text = decodeArticle(input);
    const reading = keptReading(fileOf(folder, id));
    if (reading?.article.text !== text) return parseArticle(text, id);
    return take(reading);
  };
}

function take({ article, spellings, words, starts, ends, spans }: Reading): Article {
  rememberWords(spellings);
  const numbered = new Spellings();
  for (const { text } of spellings) numbered.read(text);
  takeWords(article, {
    spellings: numbered,
    words: Uint32Array.from(words),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  });
  takeSpans(article, spans);
  return article;
}

/** Undefined where there is none, or the file is damaged. */
function keptReading(file: string): Reading | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Reading;
  } catch {
    return undefined;
  }
}
