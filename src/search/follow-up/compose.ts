import { BASE_FORMS } from '../../text/irregular-forms.js';
import { normalizeWord } from '../../text/terms.js';
import { wordClass } from '../phrase/word-class.js';
import { type QuestionParts, written } from './question-parts.js';

/** What a new question has of its own; what is left out is the question's before. */
export interface Own {
  readonly asking: string;
  readonly auxiliary?: string;
  /** The subject in words. */
  readonly subject?: string;
  readonly negated?: boolean;
}

const BE = /^(?:is|are|was|were)\b/iu;
/** Auxiliaries behind which the bare verb stands: one may take the other's place. */
const BEFORE_BARE_VERB = /^(?:do|does|did|can|could|will|would|should|may|might|must)(?:n['’]t)?$/iu;
const HAVE = /^(?:has|have|had)(?:n['’]t)?$/iu;

/** The question before, asked in another way. */
export function askAnew(before: QuestionParts, own: Own): string {
  const { auxiliary, subject, rest } = before;
  if (auxiliary === '' || !subject) return askOfSubject(before, own);
  const fits = [BEFORE_BARE_VERB, HAVE].some(
    (kind) => kind.test(auxiliary) && kind.test(own.auxiliary ?? auxiliary),
  );
  const anew = own.asking !== before.asking;
  const passive = anew && BE.test(auxiliary) && rest !== '' && /^who(?:m)?$/iu.test(own.asking);
  // “How much was it sold for?” – “who to?”: the preposition went with the question word.
  const ends = anew && /^(?:who|whom|what|which|where|how much)\b/iu.test(before.asking);
  const fronted = ends && FRONTED.test(own.asking) ? rest.replace(STRANDED, '') : rest;
  const verb = (fits && own.auxiliary ? own.auxiliary : auxiliary).toLowerCase();
  return joined([
    passive ? 'by whom' : own.asking,
    own.subject ? agreeing(verb, own.subject) : verb,
    own.subject ?? written(before, subject),
    own.negated ? 'not' : '',
    lacksObject(before, own) ? fronted.replace(/^\S+/u, '$& that') : fronted,
  ]);
}

/** “What did Roe say?” – “Why?”: what was asked for was the verb's object, and is none of the new question. */
function lacksObject({ asking, auxiliary, rest }: QuestionParts, own: Own): boolean {
  return (
    /^what$/iu.test(asking) &&
    /^(?:how|when|where|why)\b/iu.test(own.asking) &&
    [BEFORE_BARE_VERB, HAVE].some((kind) => kind.test(auxiliary)) &&
    VERB_ALONE.test(rest)
  );
}

/** Verbs whose object may be all that was asked for: “say”, “say about the warning”. */
const VERB_ALONE =
  /^(?:announce|claim|decide|demand|do|promise|propose|say|suggest|think|want)(?: (?:about|at|in|on|to)\b.+)?$/u;
const FRONTED = /^(?:about|at|by|for|from|in|of|on|to|with) /iu;
const STRANDED = /\s?\b(?:about|at|by|for|from|in|of|on|to|with)$/iu;

const SINGULAR: ReadonlyMap<string, string> = new Map([
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
  ['do', 'does'],
]);
const PLURAL = new Map([...SINGULAR].map(([plural, singular]) => [singular, plural]));

/** An auxiliary, in lower case, as another subject has it: “were” of the guards is “was” of the captain. */
function agreeing(auxiliary: string, subject: string): string {
  // A name may end in an s: only what has a determiner is several then.
  const several =
    /\band\b|^(?:the |these |those |\p{Ll}).*[^su]s$|\b(?:people|police|men|women|children)$|^(?:they|we|you)$/u.test(
      subject,
    );
  return (several ? PLURAL : SINGULAR).get(auxiliary) ?? auxiliary;
}

const PAST = /^(?:was|were|had|did)(?:n['’]t)?$/iu;

/** The question word of the question before is its subject, or there is none: “Who met her?” and “when?”. */
function askOfSubject({ asks, asking, auxiliary, rest: behind }: QuestionParts, own: Own): string {
  // “Who was arrested?”: the auxiliary is the verb's.
  const rest = auxiliary === '' ? behind : `${auxiliary} ${behind}`.trim();
  if (!asks) return joined([own.asking, rest]);
  // “How many came?” – “who?”
  const same =
    headOf(asking) === headOf(own.asking) ||
    (/^(?:how many|which)\b/iu.test(asking) && /^who$/iu.test(own.asking));
  if (same && own.subject === undefined) return joined([own.asking, rest]);
  const verb = rest.split(' ')[0] ?? '';
  const past = PAST.test(verb) || wordClass(verb) === 'past' || BASE_FORMS.has(normalizeWord(verb));
  return joined([
    own.asking,
    past ? 'was it that' : 'is it that',
    own.subject ?? somebody(asking),
    own.negated ? 'not' : '',
    rest,
  ]);
}

const SOMEBODY: ReadonlyMap<string, string> = new Map([
  ['who', 'somebody'],
  ['whom', 'somebody'],
  ['what', 'something'],
]);

/** What stands for a subject that is asked for: `who` → `somebody`, `which old bridge` → `some old bridge`. */
function somebody(asking: string): string {
  const plain = SOMEBODY.get(asking.toLowerCase());
  return plain ?? asking.replace(/^(?:what|which|whose|how many|how much)\b/iu, 'some');
}

function headOf(asking: string): string {
  return asking.toLowerCase().split(' ')[0] ?? '';
}

/** Parts with a space between them, as a question. */
export function joined(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== '').join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}?`;
}
