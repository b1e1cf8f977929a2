import type { ArticleIndex } from './article-index.js';
import type { Column } from './column.js';
import type { QuestionContext } from './context.js';
import { ANSWERED_BY } from './kind.js';
import { oncePerIndex } from './once-per-index.js';
import type { SentenceProfile } from './profile.js';
import type { PlacedSpan, SpanType } from './spans/typed-span.js';

/** Whether a sentence holds a phrase of the kind asked for that the question does not say itself, and how near its words. */
export function kindColumns({ index, question, terms }: QuestionContext): Column[] {
  const types = ANSWERED_BY[question.kind];
  const present = new Float64Array(index.profiles.length);
  const near = new Float64Array(index.profiles.length);
  const asked = askedWords(terms);
  types.forEach((type, rank) => {
    for (const { span, sentence, profile } of spansOf(index, type)) {
      const words = asked.get(sentence) ?? NONE;
      if (isAsked(profile, span, words)) continue;
      present[sentence] = Math.max(present[sentence] ?? 0, 1 / (1 + rank));
      near[sentence] = Math.max(near[sentence] ?? 0, nearness(span, words));
    }
  });
  return [present, present.map((value) => Number(types.length > 0 && value === 0)), near];
}

interface SpanOfSentence {
  readonly span: PlacedSpan;
  readonly sentence: number;
  readonly profile: SentenceProfile;
}

/** An article's spans by type, each found when it is first asked for. */
const spansByType = oncePerIndex(() => new Map<SpanType, readonly SpanOfSentence[]>());

function spansOf(index: ArticleIndex, type: SpanType): readonly SpanOfSentence[] {
  const byType = spansByType(index);
  const known = byType.get(type);
  if (known) return known;
  const found = index.profiles.flatMap((profile, sentence) =>
    profile.spansOf(type).map((span) => ({ span, sentence, profile })),
  );
  byType.set(type, found);
  return found;
}

/** How many asked words of one sentence count: each is compared with each span. */
const MOST_WORDS = 32;

const NONE: ReadonlySet<number> = new Set();

/** For each sentence that holds any, the places of the words that the question says. */
function askedWords(terms: QuestionContext['terms']): Map<number, Set<number>> {
  const words = new Map<number, Set<number>>();
  for (const { sentence, word } of terms.flatMap(({ places }) => places)) {
    const known = words.get(sentence);
    if (!known) words.set(sentence, new Set([word]));
    else if (known.size < MOST_WORDS) known.add(word);
  }
  return words;
}

/** Whether the question says the phrase itself: it asks for something else then. */
function isAsked(
  { tokens }: SentenceProfile,
  { first, last }: PlacedSpan,
  asked: ReadonlySet<number>,
): boolean {
  if (asked.size === 0) return false;
  let content = false;
  for (let word = first; word <= last; word += 1) {
    if (tokens[word]?.term === undefined) continue;
    if (!asked.has(word)) return false;
    content = true;
  }
  return content;
}

/** One over the distance, in words, to the nearest word that the question says; 0 where there is none. */
function nearness({ first, last }: PlacedSpan, asked: ReadonlySet<number>): number {
  let best = 0;
  for (const word of asked) {
    if (word < first) best = Math.max(best, 1 / (first - word));
    else if (word > last) best = Math.max(best, 1 / (word - last));
  }
  return best;
}
