import type { Span } from '../article/article.js';
import { isKnownBody } from '../text/body-words.js';
import { isPlaceName } from '../text/gazetteer.js';
import { normalizeWord } from '../text/terms.js';
import { isRoleNoun } from '../text/titles.js';
import type { Token } from '../text/tokens.js';

/** A sentence's tokens and where it names somebody or something; `key` is the name's words. */
interface Told {
  readonly sentence: Span;
  readonly tokens: readonly Token[];
  readonly mentions: readonly (Span & { readonly key: string })[];
}

/** A pronoun further inside than this seldom means somebody of another sentence. */
const WORDS = 14;
const PERSON_PRONOUN = /^(?:he|she|his|her|him|hers)$/u;
const PRONOUN = /^(?:it|its|they|their|them|theirs)$/u;
/** What can be meant by “he” or “she” though it names nobody. */
const ANYBODY =
  /^(?:i|who|whoever|each|one|someone|somebody|anyone|anybody|everyone|everybody|nobody|another|man|woman|boy|girl|child|baby|teen|teenager|youngster|toddler|mum|mom|dad|grandmother|grandfather|mother-of-\p{L}+|bride|groom|person|patient|victim|suspect|thief|burglar|robber|addict|fan|user|customer)$/u;
/** Words of several, which “he” and “she” do not mean, with a capital at the start of a sentence. */
const SEVERAL = /^(?:police|people|staff|medics|.*[^s]s)$/u;
const TIME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const INTRODUCTION =
  /^(?:In|On|At|During|For|By|From|Through|Under|Within|Despite|Throughout|Over|Amid|Without|Upon|Unlike|Like|Along|Across|Around|Behind|Beyond|According to) [^,;:“"]{2,80}[,\s]\s?$/u;
const CONTINUES =
  /^(?:that|said|says?|and|as|if|because|when|while|where|which|to|than|but|or|what|how|why|until|\p{L}{2,}ed)$/u;

/**
 * A pronoun of the first clause that nothing before it in the sentence can be meant by: “In a statement, he said …”,
 * “Officers found her bag”, “Despite the rain, it will open”. `word` is given of one for a person.
 */
export function latePronoun(text: string, told: Told): { readonly word?: Span } | undefined {
  const { sentence, tokens, mentions } = told;
  for (const [at, token] of tokens.slice(0, WORDS).entries()) {
    const before = text.slice(sentence.start, token.start);
    // What somebody says has pronouns of its own.
    if (/["“”‘`]|''/u.test(before)) return undefined;
    if (isNamedBehind(text, told, token)) return undefined;
    if (PERSON_PRONOUN.test(token.text)) return { word: { start: token.start, end: token.end } };
    if (PRONOUN.test(token.text)) {
      const isNamed = mentions.some(({ start }) => start < token.start);
      const isSubject = INTRODUCTION.test(before) && !CONTINUES.test(tokens[at - 1]?.text ?? '');
      const isEmpty = /^it \p{Ll}+(?: \p{Ll}+){0,2} (?:to|that|for)\b/u.test(
        text.slice(token.start, token.end + 40),
      );
      return isSubject && !isNamed && !isEmpty ? {} : undefined;
    }
    if (canBeMeant(tokens, at, mentions)) return undefined;
  }
  return undefined;
}

/** Whether “he” or “she” behind a word can mean it: a person's name or a noun for one. */
function canBeMeant(tokens: readonly Token[], at: number, mentions: Told['mentions']): boolean {
  const token = tokens[at] ?? { text: '', start: 0, end: 0 };
  const word = normalizeWord(token.text);
  if (!/^\p{Lu}/u.test(token.text)) return ANYBODY.test(word) || (isRoleNoun(word) && !SEVERAL.test(word));
  const name = mentions.find(({ start, end }) => start <= token.start && token.start < end)?.key;
  if (name === undefined) return at === 0 ? isRoleNoun(word) && !SEVERAL.test(word) : !TIME.test(word);
  if (isPlaceName(name)) return false;
  // “With Roe he left”, but “In Orlo, he …” and “In an interview with CNN, he …”.
  const before = tokens[at - 1]?.text ?? '';
  const isBody = isKnownBody(name) || /^\p{Lu}{2,}$/u.test(token.text);
  return !(isBody ? /^\p{Ll}+$/u : /^(?:in|at|near|outside|across)$/iu).test(before);
}

/** Whether the name that a pronoun stands for comes behind it: “In her speech, Mayor Jane Roe …”. */
export function isNamedBehind(
  text: string,
  { sentence, mentions }: Told,
  { text: word, end }: Token,
): boolean {
  if (!OWNS.test(word)) return false;
  const comma = text.slice(end, Math.min(sentence.end, end + MOST_BEFORE)).indexOf(',');
  if (comma < 0) return false;
  const from = end + comma;
  return mentions.some(({ start, key }) => start > from && start <= from + MOST_TITLE && !isPlaceName(key));
}

const OWNS = /^(?:his|her|its|their)$/u;
/** Characters between a pronoun and the comma before whom it means, and between that and the name. */
const MOST_BEFORE = 80;
const MOST_TITLE = 25;

/** Whether a word is one for several people. */
export function isSeveral({ text }: Token): boolean {
  return /^(?:police|people)$/u.test(text) || (text.endsWith('s') && isRoleNoun(text));
}
