import { termOf } from '../text/terms.js';
import { tokenize } from '../text/tokens.js';
import { followUp } from './follow-up/follow-up.js';

/** So many questions of one text are answered. */
export const MOST_QUESTIONS = 3;

/** How much of a text is looked through for questions, in UTF-16 units. */
const READ = 2_000;

// A question mark inside quotation marks is followed by their end, and ends no question. The wide one (U+FF1F) needs no
// space behind it.
const QUESTION_END = /(?<=[?？][!?？]{0,5})\s+|(?<=？)(?!？)|\s*\n\s*/u;

const OPENS =
  /(?:^|[.!…,;:–-]\s+)(?:(?:and|but|so|also|or|then|ok|okay|well|please|plus)[,:]?\s+){0,3}(?:(?:at|by|in|on|for|from|to|since|until|about|with|of|after|before)\s+)?(?:who(?:m|se)?|what|when|where|why|how|which|(?:who|what|when|where|why|how)'s|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)\s/iu;

/**
 * The questions of a text, in order, with the statements before the first and behind the others: `I read it. Who won? And
 * when was that match?` are two, `I read it. Who won?` and the other; so are `Who won? And when?`, since the first tells
 * what the second leaves out. What asks nothing belongs to the question before. A text without several questions is one
 * as it is.
 */
export function questionsIn(text: string): string[] {
  const questions: string[] = [];
  let before = '';
  for (const part of text.slice(0, READ).split(QUESTION_END).flatMap(clausesOf)) {
    const words = part.trim();
    if (words === '') continue;
    if (isQuestion(words)) {
      questions.push(joined(before, words));
      before = '';
      continue;
    }
    const last = questions.at(-1);
    if (last === undefined) before = joined(before, words);
    else if (/[?？]["'”’)\]]{0,3}$/u.test(words) && followUp(words, last) !== undefined)
      questions.push(words);
    else questions.push(joined(questions.pop() ?? '', words));
  }
  return questions.length > 1 ? questions : [text];
}

const JOINED =
  /\s(?=and (?:who|what|when|where|why|which|how(?: many| much| long| old)?) (?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b)/iu;
/** So many words, at least, make a question of what stands before “and when did …”. */
const FEWEST_WORDS = 3;

/** “How many jobs are lost and when does it close?” are two, “when and where is it” is one. */
function clausesOf(part: string): string[] {
  const [first = '', ...others] = part.split(JOINED);
  const isWhole = others.length === 1 && OPENS.test(first) && tokenize(first).length >= FEWEST_WORDS;
  return isWhole && others.every(isQuestion) ? [first, ...others] : [part];
}

/** Whether a part opens as a question does, ends as one, or not at all as lines do, and has a word to look for. */
function isQuestion(part: string): boolean {
  return (
    OPENS.test(part.replaceAll('’', "'")) &&
    /[?？!\p{L}\p{N}]["'”’)\]]{0,3}$/u.test(part) &&
    tokenize(part).some(({ text }) => termOf(text) !== undefined)
  );
}

function joined(before: string, words: string): string {
  return before === '' ? words : `${before} ${words}`;
}

/** So many words, at most, are typed as into a search box. */
const MOST_KEYWORDS = 6;

/** Whether a text is a few words to look for rather than a question or a request. */
export function isKeywords(text: string): boolean {
  const asks =
    /[?？]/u.test(text) ||
    OPENS.test(`${text} `) ||
    /^(?:tell|explain|describe|say|give|show|name|list)\b/iu.test(text);
  return !asks && tokenize(text.slice(0, READ)).length <= MOST_KEYWORDS;
}
