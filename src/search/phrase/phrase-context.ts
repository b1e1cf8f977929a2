import type { PlacedTerm } from '../context.js';
import { ANSWERED_BY, type AnswerKind } from '../kind.js';
import type { SentenceProfile } from '../profile.js';
import type { Question } from '../question.js';
import type { SpanType } from '../spans/typed-span.js';
import { type Add, bucketOf, hashOf, mix } from './hashing.js';
import { type QuestionForm, questionForm } from './question-form.js';
import { type SentenceForm, sentenceForm } from './sentence-form.js';

/** A sentence and a question prepared for telling which of the sentence's phrases answers. */
export interface PhraseContext {
  readonly profile: SentenceProfile;
  readonly sentence: SentenceForm;
  /** The kind of answer, and its hash. */
  readonly asks: AnswerKind;
  readonly kind: number;
  readonly form: QuestionForm;
  /** Hash of the question's first words. */
  readonly frame: number;
  /** Hash of kind, question word and the part that the answer plays. */
  readonly role: number;
  /** The types of phrase that answer, the surest first. */
  readonly wanted: readonly SpanType[];
  /** Hash of the noun that says what is asked for; undefined where there is none. */
  readonly head: number | undefined;
  /** Whether a word is that noun: 0 or 1. */
  readonly isHead: Uint8Array;
  /** Whether a word is the preposition that belongs to the question word; undefined where there is none. */
  readonly isPreposition: readonly boolean[] | undefined;
  /** For each word, the share of the question's weight that it holds, 0 for words that the question lacks. */
  readonly asked: Float64Array;
}

/** Questions are put to several sentences. */
const forms = new WeakMap<Question, ReturnType<typeof questionForm>>();

function formOf(question: Question): ReturnType<typeof questionForm> {
  const form = forms.get(question) ?? questionForm(question.text);
  forms.set(question, form);
  return form;
}

/** Prepares a sentence of `text` and a question whose terms were placed in its article. */
export function phraseContext(
  text: string,
  profile: SentenceProfile,
  question: Question,
  terms: readonly PlacedTerm[],
): PhraseContext {
  const { tokens } = profile;
  const form = formOf(question);
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const shares = new Map(
    terms.flatMap(({ matches, weight }) => matches.map((match) => [match, weight / total] as const)),
  );
  const kind = hashOf(question.kind);
  return {
    profile,
    sentence: sentenceForm(text, profile),
    ...{ asks: question.kind, kind, form },
    frame: hashOf(form.frame),
    role: mix(kind, hashOf(`${form.role} ${form.late} ${form.asking}`)),
    wanted: ANSWERED_BY[question.kind],
    head: form.head === undefined ? undefined : hashOf(form.head),
    isHead: Uint8Array.from(tokens, ({ term }) => Number(term !== undefined && term === form.head)),
    isPreposition:
      form.preposition === ''
        ? undefined
        : tokens.map((token) => token.text.toLowerCase() === form.preposition),
    asked: Float64Array.from(tokens, ({ term }) => (term === undefined ? 0 : (shares.get(term) ?? 0))),
  };
}

/** Adds a feature for all questions, for those of its kind, of its build and with its first words. */
export type AddForQuestions = (add: Add, feature: number, found: number, value?: number) => void;

export function addForQuestions(context: PhraseContext): AddForQuestions {
  return (add, feature, found, value = 1) => {
    for (const bucket of bucketsForQuestions(context, mix(feature, found))) add(bucket, value);
  };
}

/** The buckets that `addForQuestions` adds to, by the hash of the feature and what it finds. */
export function bucketsForQuestions({ kind, role, frame }: PhraseContext, hash: number): readonly number[] {
  return [bucketOf(hash), bucketOf(hash, kind), bucketOf(hash, role), bucketOf(hash, frame)];
}
