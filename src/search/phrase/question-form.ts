import { normalizeWord, termOf } from '../../text/terms.js';
import { tokenize } from '../../text/tokens.js';
import { type Tag, tagsOf } from './tags.js';
import { wordClass } from './word-class.js';

/** How a question is built, as far as it tells what its answer looks like and where it stands. */
export interface QuestionForm {
  /** The question word, `none` where there is none. */
  readonly asking: string;
  /** The part that the answer plays: the question's subject, object, complement (`copula`), or what stands at its end. */
  readonly role: 'none' | 'end' | 'subject' | 'passive' | 'object' | 'complement' | 'copula' | 'other';
  /** Whether more than two words stand before the question word. */
  readonly late: boolean;
  /** The question word and the word behind it, the latter by its class where it is no function word. */
  readonly frame: string;
  /** The term of the noun that says what is asked for: “which *company*”, “what is the *capital* of”. */
  readonly head: string | undefined;
  /** The preposition that belongs to the question word (“*in* what”, “what … *for*”); empty where there is none. */
  readonly preposition: string;
}

const ASKING: ReadonlySet<string> = new Set('what which who whom whose how when where why'.split(' '));
/** Question words that also open clauses of other kinds: others are preferred to them. */
const OPENING: ReadonlySet<string> = new Set(['when', 'where', 'why']);
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
const DO: ReadonlySet<string> = new Set(['do', 'does', 'did']);
const HEADED: ReadonlySet<string> = new Set(['what', 'which', 'whose', 'how']);
const NOMINAL: ReadonlySet<Tag | undefined> = new Set<Tag>(['ADJ', 'ADV', 'NOUN', 'NUM', 'PROPN']);
/** “What *kind of* engine”: the noun behind is asked for. */
const KIND_NOUN =
  /^(?:kinds?|types?|sorts?|forms?|part|piece|number|percentage|amount|names?|term|word|title)$/u;

interface Words {
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
}

/** The form of a question by its question word and the parts of speech behind it. */
export function questionForm(text: string): QuestionForm {
  const tokens = tokenize(text).map((token) => token.text);
  const words = tokens.map(normalizeWord);
  const tags = tagsOf(tokens);
  const place = placeOfAsking(words);
  const last = words.at(-1) ?? '';
  const closing = tags.at(-1) === 'ADP' || tags.at(-1) === 'PART' ? last : '';
  if (place < 0)
    return { asking: 'none', role: 'none', late: false, frame: '', head: undefined, preposition: closing };
  const end = endOfPhrase({ words, tags }, place);
  const role = roleOf({ words, tags }, end);
  const own = lastNoun(tags, place + 1, end);
  const head = own < 0 && role === 'copula' ? firstNoun(tags, end + 1) : own;
  return {
    asking: words[place] ?? '',
    role: place > 2 && end >= words.length - 1 ? 'end' : role,
    late: place > 2,
    frame: frameOf(tokens, place),
    head: termOf(tokens[head] ?? '') ?? words[head],
    preposition: tags[place - 1] === 'ADP' ? (words[place - 1] ?? '') : closing,
  };
}

function placeOfAsking(words: readonly string[]): number {
  const first = words.findIndex((word) => ASKING.has(word));
  const surest = words.findIndex((word) => ASKING.has(word) && !OPENING.has(word));
  return first === 0 || surest < 0 ? first : surest;
}

/** The place behind the question word and the nouns that belong to it: “which *large company*”. */
function endOfPhrase({ words, tags }: Words, asking: number): number {
  let end = asking + 1;
  if (!HEADED.has(words[asking] ?? '')) return end;
  const kindOf = (at: number) => words[at] === 'of' && KIND_NOUN.test(words[at - 1] ?? '');
  while (NOMINAL.has(tags[end]) || kindOf(end) || (tags[end] === 'DET' && words[end - 1] === 'of')) end += 1;
  return end;
}

/** The part that the answer plays, told from the words behind the question word's phrase. */
function roleOf({ words, tags }: Words, end: number): QuestionForm['role'] {
  const verb = skip(tags, end, ['ADV']);
  if (verb >= tags.length) return 'end';
  if (tags[verb] === 'VERB') return 'subject';
  if (tags[verb] !== 'AUX') return 'other';
  if (DO.has(words[verb] ?? '')) return 'object';
  const behind = skip(tags, verb + 1, ['ADV', 'AUX', 'PART']);
  if (tags[behind] === 'VERB') return 'passive';
  const be = BE.has(words[verb] ?? '');
  if (tags.includes('VERB', behind)) return be ? 'complement' : 'object';
  return be && tags[behind] === 'ADJ' ? 'passive' : 'copula';
}

function skip(tags: readonly Tag[], from: number, over: readonly Tag[]): number {
  const place = tags.findIndex((tag, at) => at >= from && !over.includes(tag));
  return place < 0 ? tags.length : place;
}

const isNoun = (tag: Tag | undefined) => tag === 'NOUN' || tag === 'PROPN';

function lastNoun(tags: readonly Tag[], from: number, to: number): number {
  return tags.findLastIndex((tag, at) => at >= from && at < to && isNoun(tag));
}

/** The last noun of the first run of nouns. */
function firstNoun(tags: readonly Tag[], from: number): number {
  return tags.findIndex((tag, at) => at >= from && isNoun(tag) && !isNoun(tags[at + 1]));
}

function frameOf(tokens: readonly string[], place: number): string {
  const next = tokens[place + 1];
  const kind = wordClass(next);
  const shown = kind === 'auxiliary' || kind === 'preposition' ? normalizeWord(next ?? '') : kind;
  return `${place === 0 ? '' : '… '}${normalizeWord(tokens[place] ?? '')} ${shown}`;
}
