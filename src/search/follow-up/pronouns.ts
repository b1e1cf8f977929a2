import { joined } from './compose.js';
import { namesIn } from './names-in.js';
import { type QuestionParts, written } from './question-parts.js';

const PERSON = /^(?:he|she|him|her|his|hers|himself|herself)$/u;
const THING = /^(?:it|its|they|them|their|theirs|this|these|those)$/u;
const POSSESSIVE = /^(?:his|her|hers|its|their|theirs)$/u;
/** “It” that means nothing: how long does it take, is it true. */
const EMPTY_IT = /^(?:take|takes|took|true|possible|likely|rain|cost|that|because)$/u;

/**
 * A question whose pronouns are those of a conversation, with what they mean in the question before in their place:
 * “he” and “she” a person with a name, others what it is about, “there” its place. Undefined where they have nothing there
 * to mean, or may mean a name of the question itself.
 */
export function withoutPronouns(own: QuestionParts, before: QuestionParts): string | undefined {
  const names = namesIn(own);
  let shown = '';
  let from = 0;
  for (const [at, token] of own.tokens.entries()) {
    if (at < own.askingLength || names.some(({ end }) => end <= token.start)) continue;
    const meant = meaningOf(own, at, before);
    if (meant === undefined) continue;
    shown += own.text.slice(from, token.start) + meant;
    from = token.end;
  }
  return from === 0 ? undefined : joined([shown + own.text.slice(from)]);
}

function meaningOf({ words, tags }: QuestionParts, at: number, before: QuestionParts): string | undefined {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (word === 'there') return at === words.length - 1 ? placeIn(before) : undefined;
  if (word === 'it' && EMPTY_IT.test(next)) return undefined;
  // “This treaty” says itself what it is.
  if (/^(?:this|these|those)$/u.test(word) && tags[at + 1] !== undefined && tags[at + 1] !== 'VERB')
    return undefined;
  const meant = PERSON.test(word) ? personIn(before) : THING.test(word) ? thingIn(before) : undefined;
  if (meant === undefined) return undefined;
  const noun = ['NOUN', 'ADJ', 'PROPN'].includes(tags[at + 1] ?? '');
  const owns = POSSESSIVE.test(word) && (word !== 'her' || noun);
  return owns ? `${meant}${/s$/u.test(meant) ? '’' : '’s'}` : meant;
}

/** The subject where it has a name, else the first name that is no place's. */
function personIn(before: QuestionParts): string | undefined {
  const names = namesIn(before).filter(({ place }) => !place);
  const [name] = names;
  return name ? written(before, name) : subjectOf(before);
}

function thingIn(before: QuestionParts): string | undefined {
  const [name] = namesIn(before);
  return subjectOf(before) ?? (name && written(before, name));
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
