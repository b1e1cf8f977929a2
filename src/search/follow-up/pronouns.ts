import { PERSON_NOUNS } from '../../text/person-nouns.js';
import type { Span } from '../../text/span.js';
import { analyzeQuestion } from '../question.js';
import { joined } from './compose.js';
import { namesIn } from './names-in.js';
import { ASKING, type QuestionParts, written } from './question-parts.js';

const PERSON = /^(?:he|she|him|her|his|hers|himself|herself)$/u;
const THING = /^(?:it|its|they|them|their|theirs|this|these|those)$/u;
const POSSESSIVE = /^(?:his|her|hers|its|their|theirs)$/u;
/** What stands behind an “it” that means nothing: how long does it take, is it true, did it rain, what time is it in Oslo. */
const BEHIND_EMPTY_IT =
  /^(?:take|takes|took|true|possible|likely|rain|snow|cost|matter|mean|seem|that|because|to|in|from)$/u;

/** What is known of the question before besides its words. */
export interface Told {
  /** The words that answer it, where they are the name of a person who may be meant. */
  readonly person: (pronoun: Pronoun) => string | undefined;
  /** Whether a name may be the person's. */
  readonly mayBePerson: (name: string, pronoun: Pronoun) => boolean;
  /** Whether a name is a person's for sure. */
  readonly isPerson: (name: string) => boolean;
  /** The one person whom the passage that answers it names and who may be meant. */
  readonly shown: (pronoun: Pronoun) => string | undefined;
  /** The person whom the article is about more than any other who may be meant. */
  readonly main: (pronoun: Pronoun) => string | undefined;
}

/** A person by the pronoun. */
export type Pronoun = 'he' | 'she';

/** With so many words of its own a question finds its sentence by them. */
const ENOUGH = 2;

/**
 * A question whose pronouns are those of a conversation, with what they mean in the question before in their place:
 * “he” and “she” a person with a name, “there” a place; anything else only where the question has next to nothing but its
 * pronoun: “they” mostly means what the article is about, and other words would outweigh those that are asked about.
 * Undefined where they have nothing there to mean, or may mean a name of the question itself.
 */
export function withoutPronouns(own: QuestionParts, before: QuestionParts, told: Told): string | undefined {
  const alone = analyzeQuestion(own.text).terms.length < ENOUGH;
  let shown = '';
  let from = 0;
  for (const at of pronounsOf(own)) {
    const token = own.tokens[at];
    const meant = meaningOf(own, at, before, { alone, told });
    // “When do they get it?”: two pronouns are not the same thing, and “he … his” have one name.
    if (!token || meant === undefined || shown.includes(meant.replace(/['’]s?$/u, ''))) continue;
    shown += own.text.slice(from, token.start) + meant;
    from = token.end;
  }
  if (from > 0) return joined([shown + own.text.slice(from)]);
  // “Who owns most?” – “How much do they own?”: no word to look for, but those that tell who they are.
  return /^(?:who|which)\b/iu.test(before.asking) && !before.subject && nothingOfItsOwn(own)
    ? joined([`${own.text} (${lowerFirst(before.text)})`])
    : undefined;
}

function nothingOfItsOwn(own: QuestionParts): boolean {
  return pronounsOf(own).length > 0 && analyzeQuestion(own.text).terms.length === 0;
}

/** Without the capital that only the question's beginning gave. */
function lowerFirst(text: string): string {
  const [first = ''] = text.split(' ');
  return ASKING.has(first.toLowerCase()) ? first.toLowerCase() + text.slice(first.length) : text;
}

/** The places of pronouns that mean something said before the question: no name stands before them in it. */
export function pronounsOf(own: QuestionParts): number[] {
  const names = namesIn(own);
  return [...own.tokens.keys()].filter((at) => {
    const start = own.tokens[at]?.start ?? 0;
    const explained = names.some(({ end }) => end <= start) || isOfSecondClause(own, at);
    return at >= own.askingLength && !explained && isPronoun(own, at);
  });
}

/** “Who died and how old were they?”: they who died. */
function isOfSecondClause({ words, askingLength }: QuestionParts, at: number): boolean {
  return words.some(
    (word, place) =>
      word === 'and' && place >= askingLength && place < at && ASKING.has(words[place + 1] ?? ''),
  );
}

function isPronoun({ words, tags, asking, auxiliary }: QuestionParts, at: number): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  // “Who missed her flight?”: hers who is asked for.
  if (
    /^(?:his|hers?)$/u.test(word) &&
    owns({ words, tags }, at) &&
    auxiliary === '' &&
    /^who$/iu.test(asking)
  )
    return false;
  if (word === 'there') return at === words.length - 1;
  if (word === 'it' && (BEHIND_EMPTY_IT.test(next) || announcesClause(words, at))) return false;
  // “This treaty” says itself what it is.
  if (/^(?:this|these|those)$/u.test(word) && tags[at + 1] !== undefined && tags[at + 1] !== 'VERB')
    return false;
  return PERSON.test(word) || THING.test(word);
}

/** “Is it legal to”, “why is it important that”, but not “when is it due to”. */
function announcesClause(words: readonly string[], at: number): boolean {
  return (
    /^(?:is|was|be)$/u.test(words[at - 1] ?? '') &&
    /^(?:to|that|for)$/u.test(words[at + 2] ?? '') &&
    !/^(?:due|set|going|able|ready|meant|\w+ed)$/u.test(words[at + 1] ?? '')
  );
}

function meaningOf(
  { words, tags }: QuestionParts,
  at: number,
  before: QuestionParts,
  { alone, told }: { readonly alone: boolean; readonly told: Told },
): string | undefined {
  const word = words[at] ?? '';
  if (word === 'there') return placeIn(before);
  const thing = () => {
    const one = alone ? thingIn(before, /^(?:the|those)/u.test(word)) : undefined;
    return one !== undefined && (told.isPerson(one) || (/^its?$/u.test(word) && isPersonNoun(one)))
      ? undefined
      : one;
  };
  const pronoun = /^h(?:e|im|is|imself)$/u.test(word) ? 'he' : 'she';
  const meant = PERSON.test(word) ? personIn(before, pronoun, { alone, told }) : thing();
  if (meant === undefined) return undefined;
  return owns({ words, tags }, at) ? `${meant}${/s$/u.test(meant) ? '’' : '’s'}` : meant;
}

/** Whether a pronoun says whose something is: “her flight”, but not “paid her”. */
function owns({ words, tags }: Pick<QuestionParts, 'words' | 'tags'>, at: number): boolean {
  const noun = ['NOUN', 'ADJ', 'PROPN'].includes(tags[at + 1] ?? '');
  return POSSESSIVE.test(words[at] ?? '') && (words[at] !== 'her' || noun);
}

/** What nobody is: behind “how long was the trial?” a “he” is not the trial. */
const THINGS = new Set(
  `accident agreement attack bank battle bill blast book budget campaign case ceremony company conference conflict
  contract cost crash crisis deal debate decision earthquake election event explosion film final fire firm flight flood
  game hearing inquiry investigation journey law match meeting murder operation party plan price project protest race
  raid rally report rescue robbery season sentence session shooting speech storm strike study summit talk term tour
  tournament treaty trial trip verdict vote war wedding`.split(/\s+/u),
);

/**
 * Who was asked for, else the first name that may be the person's, else the subject, if it is one and no thing, else who
 * was shown, else the article's own.
 */
function personIn(
  before: QuestionParts,
  pronoun: Pronoun,
  { alone, told }: { readonly alone: boolean; readonly told: Told },
): string | undefined {
  const names = namesIn(before).filter((name) => !name.place && !isOwner(before, name));
  // “Who is Anna Roe?” names her, “Who met the minister?” asks for somebody.
  const named = /^(?:is|was)$/iu.test(before.auxiliary) && names.length > 0;
  const asked = /^who\b/iu.test(before.asking) && !named ? told.person(pronoun) : undefined;
  if (asked !== undefined) return asked;
  const name = names.find((one) => told.mayBePerson(written(before, one), pronoun));
  if (name) return written(before, name);
  const subject = alone ? subjectOf(before) : undefined;
  const one = subject && !/[^s]s$/u.test(subject) && names.length === 0 ? subject : undefined;
  if (one !== undefined && !THINGS.has(one.split(' ').at(-1)?.toLowerCase() ?? '')) return one;
  // What is asked of somebody else is not of whom the article is about.
  return told.shown(pronoun) ?? (names.length === 0 ? told.main(pronoun) : undefined);
}

/** “The mayor” is no “it”. */
function isPersonNoun(subject: string): boolean {
  return PERSON_NOUNS.has(subject.split(' ').at(-1)?.toLowerCase() ?? '');
}

/** “What happened to Roe’s mother?”: she is no Roe. */
function isOwner({ text }: QuestionParts, { end }: Span): boolean {
  return /^['’]s? \p{Ll}/u.test(text.slice(end));
}

/** Whom “they” means though there is one of it. */
const OF_SEVERAL =
  /\b(?:army|bank|board|cabinet|club|committee|company|council|court|crew|family|firm|government|group|jury|ministry|parliament|party|people|police|public|side|staff|team|union)$/iu;

/** The subject, else the first name that no preposition makes the place or time of something; of `several` what may be so. */
function thingIn(before: QuestionParts, several: boolean): string | undefined {
  const name = namesIn(before).find(({ start }) => {
    const at = before.tokens.findIndex((token) => token.start === start);
    return before.tags[at - 1] !== 'ADP';
  });
  const subject = subjectOf(before);
  const one = several && subject !== undefined && isOne(subject);
  return one ? undefined : (subject ?? (name && written(before, name)));
}

/** Whether a subject is one person or thing: “his cousin”, but not “the rebels”, “the company” or what has a name. */
function isOne(subject: string): boolean {
  return !/[^s]s$|^\p{Lu}|\band\b/u.test(subject.replace(/^the /iu, '')) && !OF_SEVERAL.test(subject);
}

function placeIn(before: QuestionParts): string | undefined {
  const place = namesIn(before).findLast((name) => name.place);
  return place && `in ${written(before, place)}`;
}

/** The subject in words, where it is no pronoun itself. */
function subjectOf(before: QuestionParts): string | undefined {
  const { subject, askingLength, tags } = before;
  return subject && tags[askingLength + 1] !== 'PRON' ? written(before, subject) : undefined;
}
