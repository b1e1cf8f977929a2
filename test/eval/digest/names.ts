import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { z } from 'zod';
import type { Article } from '../../../src/article/article.js';
import { openLibrary } from '../../../src/article/library.js';
import { summarize } from '../../../src/digest/digest.js';
import { packageFile, seedsFolder } from '../../../src/package.js';
import { readQuestionSet } from '../data.js';
import { readEvents } from '../events.js';
import type { Figures } from '../ranks.js';

/**
 * The names of each article as read by hand before any digest was looked at: `paragraph` is that of the first mention
 * in any form, `main` whether it is named at least twice, or central. `half` tells what rules were tuned on, `set`
 * where the article is: beside the folder, in its `wikinews` (fragments of stories) or `dates/events.jsonl`.
 */
const GOLD = z.array(
  z.object({
    article: z.string(),
    set: z.enum(['articles', 'wikinews', 'events']),
    half: z.enum(['tune', 'held']),
    names: z.array(
      z.object({
        name: z.string(),
        also: z.array(z.string()).default([]),
        kinds: z.array(z.enum(['person', 'organisation', 'place'])).min(1),
        paragraph: z.int().min(1),
        main: z.boolean().default(false),
      }),
    ),
  }),
);
type Gold = z.infer<typeof GOLD>[number];

/** What is noted of an article's names. */
type Noted = Pick<Gold, 'names'>;

/** A name under a digest; `kind` where the way tells. */
interface Shown {
  readonly name: string;
  readonly kind?: string;
  readonly paragraph: number;
}

/** The figures of the names under digests, by the half of `names.json`, beside wink-nlp's runs of proper nouns. */
export function nameFigures(folder: string): Record<string, Figures> {
  const golds = GOLD.parse(JSON.parse(readFileSync(packageFile('test/eval/names.json'), 'utf8')));
  const articles: Record<Gold['set'], readonly Article[]> = {
    articles: [seedsFolder(undefined), join(folder, '..', 'articles')].flatMap(
      (path) => openLibrary(path).articles,
    ),
    wikinews: [...readQuestionSet(folder, 'wikinews').articles.values()],
    events: readEvents(join(folder, 'dates')).map(({ article }) => article),
  };
  const properNouns = openProperNouns();
  const told = golds.map((gold) => {
    const article = articles[gold.set].find(({ id }) => id === gold.article);
    if (!article) throw new Error(`names.json: there is no article ${gold.article}`);
    const footnote = shownBy(article);
    return { gold, footnote, wink: properNouns(article).slice(0, footnote.length) };
  });
  const figuresOf = (isOwn: boolean, half: Gold['half']) => {
    const own = told.filter(({ gold }) => gold.half === half && (gold.set === 'articles') === isOwn);
    return {
      names: own.reduce((sum, { gold }) => sum + gold.names.length, 0),
      ...compareNames(
        'Footnote',
        own.map(({ gold, footnote }) => [gold, footnote]),
      ),
      ...compareNames(
        'wink-nlp',
        own.map(({ gold, wink }) => [gold, wink]),
      ),
    };
  };
  return {
    'names of the 21 articles, tuned on': figuresOf(true, 'tune'),
    'names of the 21 articles, not tuned on': figuresOf(true, 'held'),
    'names of other news, tuned on': figuresOf(false, 'tune'),
    'names of other news, not tuned on': figuresOf(false, 'held'),
  };
}

function shownBy(article: Article): Shown[] {
  const { people, organizations, places } = summarize(article);
  return [
    ...people.map((name) => ({ ...name, kind: 'person' })),
    ...organizations.map((name) => ({ ...name, kind: 'organisation' })),
    ...places.map((name) => ({ ...name, kind: 'place' })),
  ];
}

/** Runs of words that wink-nlp tags as proper nouns, the most frequent first. It does not tell their kinds. */
function openProperNouns(): (article: Article) => Shown[] {
  const wink = winkNlp(winkModel, ['sbd', 'pos']);
  return ({ text, paragraphs }) => {
    const found = new Map<string, Shown & { count: number }>();
    for (const { start, end, number } of paragraphs) {
      const tokens = wink.readDoc(text.slice(start, end)).tokens();
      const tags = tokens.out(wink.its.pos);
      const words = tokens.out();
      for (let at = 0; at < tags.length; at += 1) {
        const from = at;
        while (tags[at] === 'PROPN') at += 1;
        if (at === from) continue;
        const name = words.slice(from, at).join(' ');
        const known = found.get(name) ?? { name, paragraph: number, count: 0 };
        found.set(name, { ...known, count: known.count + 1 });
      }
    }
    return [...found.values()].sort((a, b) => b.count - a.count);
  };
}

/**
 * The names that a way shows of each article against those noted: percentages of all that it shows, the last of all main
 * names noted; each noted name counts once.
 */
export function compareNames(way: string, pairs: readonly (readonly [Noted, readonly Shown[]])[]): Figures {
  const count = { shown: 0, right: 0, kind: 0, paragraph: 0, main: 0, found: 0 };
  for (const [{ names }, shown] of pairs) {
    const left = new Set(names);
    for (const { name, kind, paragraph } of shown) {
      count.shown += 1;
      const gold = [...left].find((one) => [one.name, ...one.also].some((form) => key(form) === key(name)));
      if (!gold) continue;
      left.delete(gold);
      count.right += 1;
      count.kind += Number(gold.kinds.some((one) => one === kind));
      count.paragraph += Number(gold.paragraph === paragraph);
    }
    count.main += names.filter(({ main }) => main).length;
    count.found += names.filter((one) => one.main && !left.has(one)).length;
  }
  const percent = (part: number, whole: number) => (100 * part) / Math.max(whole, 1);
  return {
    [`${way}: shown`]: count.shown,
    [`${way}: are names %`]: percent(count.right, count.shown),
    ...(count.kind > 0 && { [`${way}: of the right kind %`]: percent(count.kind, count.shown) }),
    [`${way}: at the right paragraph %`]: percent(count.paragraph, count.shown),
    [`${way}: main names shown %`]: percent(count.found, count.main),
  };
}

/** Names are compared without case, stops and the marks that may be typed otherwise. */
function key(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\./gu, '')
    .replace(/ ?([-'&]) ?/gu, '$1')
    .trim();
}
