import { languageOf } from '../../text/language.js';
import { spelledOut } from '../asked/spelled-out.js';
import { mayBeOfArticle } from '../facts.js';
import { isBaseVerb } from '../phrase/tags.js';
import { askAnew, joined, type Own } from './compose.js';
import { namesIn } from './names-in.js';
import { shortFollowUp } from './other-languages.js';
import { pronounsOf, type Told, withoutPronouns } from './pronouns.js';
import { partsOfQuestion, type QuestionParts } from './question-parts.js';
import { askOf } from './topic.js';

/** Every name may be a person's. */
const NOTHING_TOLD: Told = {
  person: () => undefined,
  mayBePerson: () => true,
  isPerson: () => false,
  shown: () => undefined,
  main: () => undefined,
};

/** Questions are no longer than this, in UTF-16 units: what would be is left as it was asked. */
const LONGEST = 300;

const OPENING = /^(?:and|but|or|so|then|also|ok|okay|well|oh|hm+|please)\b[,:]?\s*/iu;
const CLOSING = /[\s,]+(?:then|though|please|exactly|again|precisely|anyway)$/iu;
/** Where something was spoken of, this is asked of it, and not of the article. */
const OF_THING = /^(?:how (?:old|long|big|short)|what) (?:is|was) it(?: called)?$/iu;
/** The preposition behind its question word, as people say it. */
const ASKED_BEHIND = /^(who|what|where|when) (by|for|from|to|with|until|till|since)$/iu;
const ABOUT = /^(?:what|how) (?:about|of) (.+)$/iu;

/**
 * A question that leaves something out, completed by the question before: “and when?”, “why did he?”, “and Berg?”,
 * “what did he say?”; the short ones also in the bot's other languages, behind a question in English. Undefined where it
 * stands by itself, or the question before does not tell what is left out.
 */
export function followUp(question: string, before: string, told: Told = NOTHING_TOLD): string | undefined {
  // Two languages make no question.
  if (languageOf(before) !== 'en') return undefined;
  const { opened, text } = bare(shortFollowUp(question) ?? question);
  if (text === '' || (mayBeOfArticle(text) && !OF_THING.test(text))) return undefined;
  const whole = completed(text, partsOfQuestion(bare(before).text), { opened, told });
  return whole !== undefined && whole.length <= LONGEST && !same(whole, question) ? whole : undefined;
}

/** Whether a question stands by itself but for a pronoun, which means something that was told before: “when did they land?”. */
export function refersBack(question: string): boolean {
  return languageOf(question) === 'en' && pronounsOf(partsOfQuestion(bare(question).text)).length > 0;
}

function completed(
  text: string,
  before: QuestionParts,
  { opened, told }: { readonly opened: boolean; readonly told: Told },
): string | undefined {
  const about = ABOUT.exec(text)?.[1];
  if (about !== undefined) return askOf(before, about);
  const own = partsOfQuestion(text.replace(/^what for$/iu, 'why').replace(ASKED_BEHIND, inOrder));
  const left = leftOut(own, before);
  // “What about the referee?” – “When?”: there is no verb to ask with.
  const spokenOf = left && ABOUT.exec(before.text)?.[1];
  if (spokenOf !== undefined && !PRONOUN.test(spokenOf)) return joined([`${spokenOf}: ${own.text}`]);
  if (left) return askAnew(before, left);
  if (opened && !own.asks && own.auxiliary === '') return askOf(before, own.text);
  return withoutPronouns(own, before, told);
}

/** “Who by” → “by whom”, “where from” → “from where”. */
function inOrder(_: string, asking: string, preposition: string): string {
  return `${preposition.toLowerCase()} ${/^who$/iu.test(asking) ? 'whom' : asking.toLowerCase()}`;
}

/** A question without the small words around it, and whether it opens with one. */
function bare(question: string): { readonly opened: boolean; readonly text: string } {
  let text = spelledOut(question)
    .replace(/[\s?？!.…]+$/u, '')
    .trim();
  let opened = false;
  for (let next = text.replace(OPENING, ''); next !== text && next !== ''; next = text.replace(OPENING, '')) {
    text = next;
    opened = true;
  }
  const closed = text.replace(CLOSING, '');
  return { opened, text: closed === '' ? text : closed };
}

const THAT = /^(?:that|this|it)$/iu;
const HAPPEN = /^(?:happen|happened|occur|take place|come about|be)?$/iu;
const DO_SO = /^(?:do (?:it|that|so|this)|so)?$/iu;
const BE = /^(?:is|are|was|were)$/iu;
const PRONOUN = /^(?:he|she|it|they|that|this)$/iu;

/** What a question has of its own that has no verb, or only one that stands for the verb before; undefined for others. */
function leftOut(own: QuestionParts, before: QuestionParts): Own | undefined {
  const { asking, auxiliary, subject, rest } = own;
  // “By whom is the ferry?” asks nothing.
  const needsVerb = own.tags[0] === 'ADP' && BE.test(before.auxiliary) && before.rest === '';
  if (own.asks && auxiliary === '' && rest === '') return needsVerb ? undefined : bareAsking(own);
  if (own.asks && auxiliary === '' && /^not$/iu.test(rest)) return { asking, negated: true };
  if (auxiliary === '' || !subject) return undefined;
  const words = own.text.slice(subject.start, subject.end);
  const who = /^(?:who|whom|whose|what|which)\b/iu.test(asking);
  // “How long was it?” is asked of the thing, “how old is he?” of the person, “when was it?” of what happened.
  if (/^how \w/iu.test(asking) && /^(?:it|he|she)$/iu.test(words) && rest === '') return undefined;
  if (own.asks && !who && THAT.test(words) && HAPPEN.test(rest)) return { asking };
  if (!DO_SO.test(rest)) return undefined;
  // “How many are missing?” – “Who are they?”
  if (/^who$/iu.test(asking) && /^(?:they|those)$/iu.test(words) && asksForSeveral(before)) return { asking };
  if (PRONOUN.test(words))
    return BE.test(auxiliary) && (who || !BE.test(before.auxiliary)) ? undefined : { asking, auxiliary };
  // “Who is Berg?” is whole, “Why did Berg?” is not.
  const named = namesIn(own).some(({ start }) => start >= subject.start);
  return named && !BE.test(auxiliary) ? { asking, auxiliary, subject: words } : undefined;
}

/** Whether a question asks how many, or which ones, do or are something. */
function asksForSeveral({ asking, auxiliary, subject }: QuestionParts): boolean {
  return /^(?:how many|which)\b/iu.test(asking) && (auxiliary === '' || subject === undefined);
}

/** “When”, “how long”, “in which city”, “which country”: what has more words, or a verb, may be a question by itself. */
function bareAsking({ asking, words, tags, askingLength }: QuestionParts): Own | undefined {
  // “What happens next?”
  const verb =
    words[0] === 'what' && /[^s]s$/u.test(words[1] ?? '') && isBaseVerb(words[1]?.slice(0, -1) ?? '');
  if (verb && tags.length > 2) return undefined;
  const longest = /^(?:what|which|whose|how)$/u.test(words[0] ?? '') ? 3 : 4;
  return askingLength <= longest ? { asking } : undefined;
}

function same(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
}
