import { spelledOut } from './asked/spelled-out.js';

/** A longer text is no question with a few polite words around it, in UTF-16 units. */
const LONGEST = 2_000;

// A greeting or a small word is one only before a question: “Hey Jude” is a name.
const ASKS =
  "(?=(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|so|but|and|(?:please|pls|plz) (?:tell|say|explain|give|show|name|can|could)|tell|say|explain|give|name|show|i|in|at|on|by|from|to|for|about|if)(?:'s|'d|'m)?\\b)";
const KNOW =
  "(?:(?:i(?: would|'d) (?:really )?(?:like|love)|i (?:really )?(?:want|need)) to (?:know|find out|learn)|i (?:was|am|'m) wondering|i wonder|(?:do|does|did) (?:you|anyone|anybody|someone|u) (?:happen to )?know|any idea|(?:(?:can|could|would|will) (?:you|u|someone|anyone) )?(?:please |pls |plz |kindly )?(?:tell|explain to|show) me(?: again)?)";

/** What may stand before a question and says nothing of what it asks; tried again and again, in order. */
const BEFORE: readonly RegExp[] = [
  /^(?:hi|hello|hey|hiya|yo|good (?:morning|afternoon|evening|day)|greetings)(?: (?:there|all|everyone|everybody|guys|bot|footnote))?\s*[,.!:;–-]+\s*/iu,
  new RegExp(`^(?:hi|hello|hey|yo)(?: (?:there|all|everyone|guys|bot|footnote))? ${ASKS}`, 'iu'),
  /^(?:footnote|bot)\s*[,:!]\s*/iu,
  new RegExp(
    `^(?:and|but|so|also|or|then|ok|okay|well|please|pls|plz|quick question|question|one question)\\s*[,:]?\\s+${ASKS}`,
    'iu',
  ),
  new RegExp(`^${KNOW}(?:,|:| please| pls)?(?: about)? `, 'iu'),
];

/** What may stand behind it. */
const BEHIND: readonly RegExp[] = [
  /(?<=[?.!])\s*(?:please|pls|plz|thanks|thank you|thx|cheers|ty)(?: (?:a lot|so much|very much|in advance))?\s*[?.!]*()$/iu,
  /(?<!\b(?:i|you|we|they|he|she|it|to))[\s,]+(?:please|pls|plz|thanks|thank you|thx|cheers|ty)(?: (?:a lot|so much|very much|in advance))?\s*([?.!]*)$/iu,
];

/** Question words as people type them in a hurry. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/^wen\b/iu, 'when'],
  [/^(?:wat|wut|wht)\b/iu, 'what'],
  [/^(?:hoo|hu)\b(?= )/iu, 'who'],
  [/^(?:wich|whitch)\b/iu, 'which'],
  [/^(?:were)\b(?= (?:is|was|are|did|does|do|were)\b)/iu, 'where'],
];

/** How many layers are taken off: `Hi, please, can you tell me` has three. */
const MOST_LAYERS = 5;

/**
 * A question without the polite words around it: `Hi! Can you tell me who won, please?` → `who won?`. What is nothing
 * else stays as it is.
 */
export function plainQuestion(question: string): string {
  if (question.length > LONGEST) return question;
  let plain = spelledOut(readable(question));
  for (const [slip, meant] of SLIPS) plain = plain.replace(slip, meant);
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const next = BEHIND.reduce(
      (text, pattern) => text.replace(pattern, '$1'),
      BEFORE.reduce((text, pattern) => text.replace(pattern, ''), plain),
    );
    if (next === plain || !/[\p{L}\p{N}]/u.test(next)) break;
    plain = next;
  }
  return plain;
}

/** What Discord puts into a text that is no word of it: mentions, emoji by name. */
const CODES =
  /<[@#:a/][^<>\s]{1,60}>|@(?:everyone|here)\b|(?<![\p{L}\p{N}]):[a-z0-9_]{2,32}:(?![\p{L}\p{N}])/giu;

/** A text without such codes and addresses, its lines kept. */
export function withoutCodes(text: string): string {
  return text
    .replace(CODES, ' ')
    .replace(/\bhttps?:\/\/\S+/giu, ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}

/** A text on one line without such codes and without quotation marks or brackets around all of it; no shouting. */
function readable(question: string): string {
  const words = question.replaceAll('’', "'").replace(CODES, ' ').replace(/\s+/gu, ' ').trim();
  const bare = /^["“(]([^"“”()]*)["”)]$/u.exec(words)?.[1] ?? words;
  // In capitals every word looks like a name; one alone may be an abbreviation.
  const shouted = bare === bare.toUpperCase() && bare.includes(' ');
  return shouted ? bare.toLowerCase() : bare;
}

const ARTICLE = '(?:the|this) (?:(?:news )?(?:article|story)|text)';

/** Ways of asking what an article says of something: `does it mention the bridge`, `… , according to the article`. */
const ASKED_OF_IT: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(?:according to|in) ${ARTICLE}[,:]? `, 'iu'), ''],
  [new RegExp(`[,]? (?:according to|in) ${ARTICLE}([?.!]*)$`, 'iu'), '$1'],
  [
    new RegExp(
      `^(?:(?:what )?(?:does|did) ${ARTICLE}|(?:what )?does it) (?:say|tell|mention|talk)(?: (?:anything|something|us|me|much))?(?: (?:about|on|of))? `,
      'iu',
    ),
    '',
  ],
  [/^(?:is|are|was|were) (.{1,200}?) (?:ever )?mentioned(?: (?:anywhere|at all|here))?([?.!]*)$/iu, '$1$2'],
  [
    /^(?:(?:is|was) there )?(?:anything|something|more|info|information|news|details)(?: (?:else|more))? (?:about|on) /iu,
    '',
  ],
];

/** A question as it is put to the story, without the words that only say that the article is asked. */
export function storyQuestion(question: string): string {
  const plain = ASKED_OF_IT.reduce((text, [pattern, by]) => text.replace(pattern, by), question);
  return /[\p{L}\p{N}]/u.test(plain) ? plain : question;
}
