import type { Span } from '../../text/span.js';
import { normalizeWord } from '../../text/terms.js';
import { type Token, tokenize } from '../../text/tokens.js';
import { isBaseVerb, type Tag, tagsOf } from '../phrase/tags.js';

/** Question words. */
export const ASKING: ReadonlySet<string> = new Set('what which who whom whose how when where why'.split(' '));
/** Question words that may have a noun or an adverb of their own: “which treaty”, “how long”. */
const HEADED: ReadonlySet<string> = new Set(['what', 'which', 'whose', 'how']);
const NOMINAL: ReadonlySet<Tag | undefined> = new Set<Tag>(['ADJ', 'ADV', 'NOUN', 'NUM', 'PROPN']);
const AUXILIARY =
  /^(?:(?:am|is|are|was|were|be|do|does|did|has|have|had|can|could|will|would|should|may|might|must|shall)(?:n't)?|won't|can't|cannot|shan't)$/u;

/** A question taken apart; what it does not have is empty. Spans are offsets into `text`. */
export interface QuestionParts {
  /** Without marks at its end. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
  /** The question word with what belongs to it: `Since when`, `Which large company`. */
  readonly asking: string;
  /** Whether a question word opens it. */
  readonly asks: boolean;
  /** How many tokens stand in `asking`. */
  readonly askingLength: number;
  /** `did`, `was not`; empty where the question word is the subject. */
  readonly auxiliary: string;
  /** The subject behind the auxiliary. */
  readonly subject: Span | undefined;
  /** What stands behind the subject; without an auxiliary, behind the question word. */
  readonly rest: string;
}

/** Takes a question apart by its word order and the parts of speech. */
export function partsOfQuestion(question: string): QuestionParts {
  const text = question
    .replace(/\b(who|what|when|where|why|how)['’](s|re)\b/giu, (_, word: string, form: string) => {
      return `${word} ${form.toLowerCase() === 's' ? 'is' : 'are'}`;
    })
    .replace(/[\s?？!.…]+$/u, '')
    .trim();
  const tokens = tokenize(text);
  const words = tokens.map((token) => normalizeWord(token.text));
  const tags = tagsOf(tokens.map((token) => token.text));
  const askingLength = lengthOfAsking({ words, tags });
  const auxiliaryLength = AUXILIARY.test(tokens[askingLength]?.text.toLowerCase().replace('’', "'") ?? '')
    ? 1
    : 0;
  const from = askingLength + auxiliaryLength;
  const to = auxiliaryLength === 0 ? from : endOfSubject({ words, tags }, from);
  const slice = (start: number, end: number) =>
    text.slice(
      tokens[start]?.start ?? text.length,
      end > start ? tokens[end - 1]?.end : tokens[start]?.start,
    );
  return {
    ...{ text, tokens, words, tags, askingLength },
    asks: askingLength > 0,
    asking: slice(0, askingLength),
    auxiliary: auxiliaryLength === 0 ? '' : slice(askingLength, from),
    subject: to === from ? undefined : { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
    rest: text.slice(tokens[to]?.start ?? text.length),
  };
}

interface Tagged {
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
}

/** The tokens of “when”, “since when”, “when and where”, “which large company”, “how many soldiers”; 0 where none opens it. */
function lengthOfAsking({ words, tags }: Tagged): number {
  const at = (tags[0] === 'ADP' || words[0] === 'since') && ASKING.has(words[1] ?? '') ? 1 : 0;
  if (!ASKING.has(words[at] ?? '')) return 0;
  let end = at + 1;
  if (words[end] === 'else') end += 1;
  if (words[end] === 'and' && ASKING.has(words[end + 1] ?? '')) return end + 2;
  while (HEADED.has(words[at] ?? '') && NOMINAL.has(tags[end]) && !AUXILIARY.test(words[end] ?? '')) end += 1;
  return end;
}

/** The place behind the subject: determiner, adjectives and nouns up to the verb, or a pronoun. */
function endOfSubject({ words, tags }: Tagged, from: number): number {
  if (tags[from] === 'PRON' || THESE.has(words[from] ?? '')) return from + 1;
  let noun = false;
  let at = from;
  for (; at < words.length; at += 1) {
    const tag = tags[at];
    const joins = noun && JOINS.has(words[at] ?? '') && (NOMINAL.has(tags[at + 1]) || tags[at + 1] === 'DET');
    if (!joins && tag !== 'DET' && !NOMINAL.has(tag)) break;
    if (tag === 'DET' && noun && !JOINS.has(words[at - 1] ?? '')) break;
    if (noun && tag !== 'PROPN' && (isBaseVerb(words[at] ?? '') || tag === 'ADV')) break;
    noun ||= tag === 'NOUN' || tag === 'PROPN';
  }
  return at - (endsInVerb({ words, tags }, { from, to: at }) ? 1 : 0);
}

const JOINS: ReadonlySet<string> = new Set(['of', 'and']);

/** Whether the last word of what looks like a subject is its verb: after “did” or “will” there must be one. */
function endsInVerb(
  { words, tags }: Tagged,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const next = words[to] ?? '';
  const nouns = tags.slice(from, to - 1).filter((tag) => tag === 'NOUN' || tag === 'PROPN').length;
  return (
    BEFORE_VERB.test(words[from - 1] ?? '') &&
    tags[to] !== 'VERB' &&
    tags[to] !== 'ADV' &&
    !isBaseVerb(next) &&
    nouns > 0 &&
    tags[to - 1] !== 'PROPN' &&
    !JOINS.has(words[to - 2] ?? '')
  );
}

const BEFORE_VERB = /^(?:do|does|did|can|could|will|would|should|may|might|must)(?:n't)?$/u;

/** What stands for a thing by itself, though also before a noun. */
const THESE: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those']);

/** A part of a question, as it is written. */
export function written({ text }: QuestionParts, span: Span): string {
  return text.slice(span.start, span.end);
}
