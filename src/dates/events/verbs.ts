import { FIRST_NAMES } from '../../text/first-names.js';
import {
  BE_PAST,
  BE_PRESENT,
  BETWEEN,
  DO_PAST,
  DO_PRESENT,
  HAVE_PAST,
  HAVE_PRESENT,
  isParticiple,
  isPastForm,
  MODALS,
  NO_VERB,
  PRESENT_FORMS,
  PROSPECT,
  SAYING,
  STILL_TO_COME,
} from './verb-lists.js';
import type { Word } from './words.js';

/** When what a verb tells happens, as its form shows; `open` may never happen, `gerund` and `participle` lean on another verb. */
export type VerbTense =
  | 'past'
  | 'perfect'
  | 'pluperfect'
  | 'present'
  | 'future'
  | 'open'
  | 'gerund'
  | 'participle';

/** A verb with its auxiliaries; indices into the words of the sentence. */
export interface VerbGroup {
  readonly first: number;
  /** The verb itself, or the auxiliary where that is all there is. */
  readonly head: number;
  readonly tense: VerbTense;
  /** The “to” of what is still to come: “plans *to* cut”, “agreed *to* buy”. */
  readonly prospect: number | undefined;
}

type Aux = readonly [tense: VerbTense, takes: 'base' | 'participle' | 'any'];

/** The verb groups of a sentence in order. */
export function verbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = 0;
  while (at < words.length) {
    const group = groupAt(words, at);
    if (group) groups.push(group);
    at = (group?.head ?? at) + 1;
  }
  return groups;
}

function groupAt(words: readonly Word[], at: number): VerbGroup | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const aux = auxiliary(word);
  if (aux) return auxiliaryGroup(words, at, aux);
  if (at === 0 && opensDescribing(words))
    return { first: 0, head: 0, tense: 'participle', prospect: undefined };
  if (!/^\p{Ll}/u.test(word.text) && !(at === 0 && word.lower.endsWith('ing'))) return undefined;
  const tense = fullVerb(words, at, word);
  return tense && { first: at, head: at, tense, prospect: prospectOf(words, at) };
}

/** Whether a sentence opens with a past form that describes its subject: “Built in 1988, the ferry …”. */
function opensDescribing([first, next, ...rest]: readonly Word[]): boolean {
  if (first === undefined || SAYING.has(first.lower) || FIRST_NAMES.has(first.lower)) return false;
  if (!rest.some(({ gap }) => gap.includes(','))) return false;
  return (
    (isPast(first.lower) || isParticiple(first.lower)) &&
    /^(?:in|by|at|on|from|to|with|as)$/.test(next?.lower ?? '')
  );
}

// “May” and “Will” are names.
function auxiliary({ text, lower }: Word): Aux | undefined {
  if (text === 'May' || text === 'Will') return undefined;
  const modal = MODALS.get(lower);
  if (modal) return [modal, 'base'];
  if (BE_PRESENT.has(lower)) return ['present', 'any'];
  if (BE_PAST.has(lower)) return ['past', 'any'];
  if (HAVE_PRESENT.has(lower)) return ['perfect', 'participle'];
  if (HAVE_PAST.has(lower)) return ['pluperfect', 'participle'];
  if (DO_PRESENT.has(lower)) return ['present', 'base'];
  return DO_PAST.has(lower) ? ['past', 'base'] : undefined;
}

function auxiliaryGroup(words: readonly Word[], at: number, [tense, takes]: Aux): VerbGroup {
  let form = takes;
  let last = at;
  let next = skipBetween(words, at + 1);
  // “will have been”, “is being”, “has been”
  while (/^(?:be|been|being|have)$/.test(words[next]?.lower ?? '') && !brokenOff(words[next])) {
    form = 'any';
    last = next;
    next = skipBetween(words, next + 1);
  }
  const head = words[next];
  if (head !== undefined && !brokenOff(head) && isForm(head, form)) {
    const due =
      form === 'any' && PROSPECT.has(head.lower) && isDue(head, tense, words[next + 1]?.lower ?? '');
    return { first: at, head: next, tense: due ? 'future' : tense, prospect: prospectOf(words, next) };
  }
  // “is to open”, “were to be delivered”
  if (takes === 'any' && words[last + 1]?.lower === 'to') {
    const verb = words[last + 2]?.lower === 'be' && words[last + 3] ? last + 3 : last + 2;
    return { first: at, head: Math.min(verb, words.length - 1), tense: 'future', prospect: undefined };
  }
  // “has” alone is the verb “to have”.
  return { first: at, head: last, tense: last > at ? tense : alone(tense), prospect: undefined };
}

/** “Was set for Monday” was to come; what “was set on Monday” or “was decided by them in May” came that day. */
function isDue({ lower }: Word, tense: VerbTense, next: string): boolean {
  if (/^(?:to|for)$/.test(next)) return true;
  return /^(?:on|in|by)$/.test(next) && (tense === 'present' || STILL_TO_COME.has(lower));
}

function alone(tense: VerbTense): VerbTense {
  if (tense === 'perfect') return 'present';
  return tense === 'pluperfect' ? 'past' : tense;
}

function skipBetween(words: readonly Word[], from: number): number {
  let at = from;
  for (; at < from + 3; at += 1) {
    const word = words[at];
    if (word === undefined || brokenOff(word)) break;
    if (!BETWEEN.has(word.lower) && !/^\p{Ll}{2,}ly$/u.test(word.text)) break;
  }
  return at;
}

function brokenOff(word: Word | undefined): boolean {
  return word === undefined || /[^\s'’]/.test(word.gap);
}

function isForm({ text, lower }: Word, takes: Aux[1]): boolean {
  if (!/^\p{Ll}/u.test(text) || NO_VERB.has(lower)) return false;
  const participle = isPast(lower) || isParticiple(lower);
  if (takes === 'participle') return participle;
  if (takes === 'any') return participle || PROSPECT.has(lower) || /.{3}ing$/.test(lower);
  return !NOT_A_BASE.has(lower);
}

const NOT_A_BASE = new Set(
  'the a an to of in on by for with at from and or but that this it he she they'.split(' '),
);

/** The tense of a verb without auxiliaries; undefined where the word is none. */
function fullVerb(words: readonly Word[], at: number, { lower }: Word): VerbTense | undefined {
  // “mid-sized”
  if (NO_VERB.has(lower) || words[at]?.gap === '-') return undefined;
  const near = wordBefore(words, at);
  if (/.{3}ing$/.test(lower)) return isGerund(words, at) ? 'gerund' : undefined;
  if (isPast(lower)) return near !== undefined && describes(near) ? undefined : 'past';
  if (isParticiple(lower)) return near !== undefined && describes(near) ? undefined : 'participle';
  if (near === undefined) return at > 0 && SAYING.has(lower) && /s$/.test(lower) ? 'present' : undefined;
  return !describes(near) && isPresent(lower, near, words[at + 1]) ? 'present' : undefined;
}

const ADVERB = /.{3}ly$/;

// The word that a verb leans on, adverbs left out; undefined behind punctuation.
function wordBefore(words: readonly Word[], at: number): string | undefined {
  if (words[at]?.gap.trim() !== '') return undefined;
  const before = words[at - 1]?.lower;
  const adverb = before !== undefined && ADVERB.test(before) && words[at - 1]?.gap.trim() === '';
  return adverb ? wordBefore(words, at - 1) : before;
}

// Behind these a form of a verb describes a noun (“the restructured company”) or is an infinitive.
const DESCRIBED = new Set(
  'the a an its his her their our my your some any each every no another these those of in by with for from on at to as than more most about into over under between among per least nearly almost'.split(
    ' ',
  ),
);

function describes(near: string): boolean {
  // “In May, freshly painted boats …”
  return DESCRIBED.has(near) || ADVERB.test(near) || near.endsWith("'s") || near === 's';
}

function isPast(lower: string): boolean {
  return isPastForm(lower) || /[^e]ed$/.test(lower);
}

function isPresent(lower: string, near: string, next: Word | undefined): boolean {
  const one = /[^s]s$/.test(lower);
  // One thing “says”, many “say”.
  if (one === MANY.test(near) || isPast(next?.lower ?? '')) return false;
  if (PROSPECT.has(lower) && next?.lower === 'to') return true;
  return SAYING.has(lower) || PRESENT_FORMS.has(lower) || (one && OBJECT.test(next?.lower ?? ''));
}

// What shows that the word before it is a verb: “illustrates the …”.
const OBJECT = /^(?:the|an?|its|his|her|their|this|that|no)$/;
const MANY = /(?:[^su']s|men|people|police|they|we|i|you)$/;

const BEFORE_GERUND = new Set(
  'after before since while by without following when upon despite from in of for'.split(' '),
);

function isGerund(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (before === undefined || word === undefined)
    return words.some(({ gap }, index) => index > 1 && gap.includes(','));
  return /[,;:–—-]/.test(word.gap) || BEFORE_GERUND.has(before.lower) || SAYING.has(before.lower);
}

function prospectOf(words: readonly Word[], head: number): number | undefined {
  if (!PROSPECT.has(words[head]?.lower ?? '')) return undefined;
  const to = words.slice(head + 1, head + 5).findIndex(({ lower }) => lower === 'to');
  return to < 0 ? undefined : head + 1 + to;
}
