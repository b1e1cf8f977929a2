import type { Catalogue } from '../src/language/catalogue.js';

/** What may stand behind a courtesy, as in `Hello there!` or `Thanks a lot :)`. */
const TAIL =
  '(?: (?:there|all|everyone|everybody|guys|again|bot|footnote|a lot|so much|very much|much|man|mate))?';

function said(words: string): RegExp {
  return new RegExp(`^(?:${words})${TAIL}$`, 'u');
}

/** Courtesies that are no question, in lower case without marks, and the key of what is said to them. */
const COURTESIES: readonly (readonly [RegExp, keyof Catalogue['courtesies']])[] = [
  [said('hi|hello|hey|hiya|yo|howdy|greetings|good (?:morning|afternoon|evening|day)|hi hello'), 'greeting'],
  [said("how are you(?: doing)?|how(?:'s| is) it going|what'?s up|sup|wassup"), 'wellBeing'],
  [said('thanks|thank you|many thanks|thx|tysm|ty|cheers'), 'thanks'],
  [
    said(
      'ok|okay|k|kk|cool|nice|great|good|good bot|perfect|wow|lol|haha|hm+|i see|got it|yes|no|yeah|yep|nope|sure|right|well done|amazing|interesting|oh|ah',
    ),
    'assent',
  ],
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

/** What is said to a text that is a courtesy and no question; undefined to any other. */
export function courtesyReply(text: string, { courtesies }: Catalogue): string | undefined {
  if (text.length > LONGEST) return undefined;
  const words = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<=\s|^)[:;=][-']?[()dp3]+(?=\s|$)|<3|[^\p{L}\p{N}'\s]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const courtesy = COURTESIES.find(([said]) => said.test(words))?.[1];
  return courtesy && courtesies[courtesy];
}
