import type { Catalogue } from '../src/language/catalogue.js';
import { LANGUAGES } from '../src/language/languages.js';
import { once } from '../src/once.js';

/** What may stand behind a courtesy, as in `Hello there!` or `Thanks a lot :)`. */
const TAIL =
  '(?: (?:there|all|everyone|everybody|guys|again|bot|footnote|a lot|so much|very much|much|man|mate))?';

function said(words: string): RegExp {
  return new RegExp(`^(?:${words})${TAIL}$`, 'u');
}

const ASSENT =
  'ok|okay|k|kk|cool|nice|great|good|good bot|perfect|wow|lol|haha|hm+|i see|got it|alright|yes|no|yeah|yep|nope|sure|right|well done|amazing|interesting|oh|ah';

/** What thanks may be for. */
const GOOD =
  "(?: for (?:the|your|that|this)(?: (?:help|answer|answers|info|information|summary))?)?(?: (?:that|this|it)(?: (?:really|all))?(?: (?:helps|helped|did it)|(?:'s| is| was) (?:very |really )?(?:helpful|great|useful|good|all|perfect|clear)))?";

/** English courtesies that are no question, in lower case without marks, and the key of what is said to them. */
const COURTESIES: readonly (readonly [RegExp, keyof Catalogue['courtesies']])[] = [
  [said('hi|hello|hey|hiya|yo|howdy|greetings|good (?:morning|afternoon|evening|day)|hi hello'), 'greeting'],
  [said("how are you(?: doing)?|how(?:'s| is) it going|what'?s up|sup|wassup"), 'wellBeing'],
  [said(`(?:(?:${ASSENT}) )*(?:thanks|thank you|many thanks|thx|tysm|ty|cheers)${GOOD}`), 'thanks'],
  [said(`(?:${ASSENT})(?: (?:${ASSENT}))*`), 'assent'],
  [said('bye|bye bye|goodbye|good ?night|see (?:you|ya)(?: later)?|cya|ciao'), 'farewell'],
  [
    said(
      'is (?:this|it|that|the (?:article|story|news)|this (?:article|story|news)) (?:really |actually |all )?(?:true|fake|fake news|real|reliable|accurate|correct|a lie)',
    ),
    'truth',
  ],
  [said('sorry|my bad|oops'), 'apology'],
  [
    said(
      "who are you|what are you|what(?:'s| is) your name|are you (?:a |an )?(?:bot|robot|human|person|real|ai|chatgpt|gpt)|what (?:can|do) you do|what is footnote|who is footnote|how do you work|how does this work|help(?: me)?|what can i ask(?: you)?|test|testing|ping|are you there",
    ),
    'self',
  ],
];

/** A longer text is no courtesy, in UTF-16 units. */
const LONGEST = 60;

interface Courtesy {
  /** The key of what is said to it. */
  readonly key: keyof Catalogue['courtesies'];
  /** The language that it is in. */
  readonly language: Catalogue;
}

/** What is said to a text that is a courtesy, in whatever language, and no question; undefined to any other. */
export function courtesyReply(text: string, { courtesies }: Catalogue): string | undefined {
  const courtesy = courtesyOf(text);
  return courtesy && courtesies[courtesy.key];
}

export function courtesyOf(text: string): Courtesy | undefined {
  if (text.length > LONGEST) return undefined;
  const words = bareWords(text);
  const key = COURTESIES.find(([said]) => said.test(words))?.[1];
  return key ? { key, language: LANGUAGES.en } : courtesyInOthers(withoutAccents(words));
}

/** Courtesies of the languages beside English, with their words. */
const others = once(() =>
  Object.values(LANGUAGES).flatMap((language) =>
    (Object.keys(language.said) as Courtesy['key'][]).flatMap((key) =>
      (language.said[key] ?? []).map((words) => ({ words, courtesy: { key, language } })),
    ),
  ),
);

function courtesyInOthers(asked: string): Courtesy | undefined {
  // What is shorter has fewer letters without accents, too. Of words that two languages share, the later has them.
  return others().findLast(({ words }) => words.length >= asked.length && withoutAccents(words) === asked)
    ?.courtesy;
}

/** A text in lower case without marks and faces of them. */
export function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<=\s|^)[:;=][-']?[()dp3]+(?=\s|$)|<3|[^\p{L}\p{M}\p{N}'\s]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Many leave accents out when they type. */
export function withoutAccents(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}+/gu, '');
}
