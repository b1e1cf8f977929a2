import { termOf } from '../text/terms.js';
import { isRoleNoun } from '../text/titles.js';
import type { Word } from '../text/words.js';
import type { Column } from './column.js';
import { isOffice, rolesOfOthers } from './concepts/role-of-another.js';
import { OF } from './concepts/role-owners.js';
import type { QuestionContext } from './context.js';
import { oncePerIndex } from './once-per-index.js';

/** The name of what tells who holds the role that is asked for. */
export const HOLDER = 'holder of the role';

/** What the text says of somebody. */
interface Holding {
  /** The place of the sentence. */
  readonly sentence: number;
  /** The words of the person's name, in lower case. */
  readonly name: readonly string[];
  /** The terms of the role up to its noun, which is the last: “Deputy Governor of the bank” are two. */
  readonly role: readonly string[];
  /** The terms of all that is said of the role: “of the bank”. */
  readonly whole: readonly string[];
}

/** With one of these before it a role is another one. */
const OTHER = new Set(
  [
    'acting',
    'assistant',
    'deputy',
    'ex',
    'former',
    'interim',
    'junior',
    'late',
    'next',
    'then',
    'vice',
  ].flatMap((word) => termOf(word) ?? []),
);

/** So far it comes before the next, in the log-odds that scores are. */
const AHEAD = 1;

const holdingsOf = oncePerIndex(({ profiles }) =>
  profiles.flatMap(({ tokens, roles }, sentence) =>
    roles.map(({ person, role }): Holding => {
      const words = tokens.slice(role.from, role.to);
      const name = tokens.slice(person.from, person.to).map(({ normal }) => normal.replace(/['’]s?$/u, ''));
      return { sentence, name, role: upToNoun(words), whole: words.flatMap(({ term }) => term ?? []) };
    }),
  ),
);

/** The terms of a description up to its noun: behind it stands what it is a role of. */
function upToNoun(words: readonly Word[]): string[] {
  const noun = words.findIndex(
    ({ normal }, at) => isRoleNoun(normal) && !isRoleNoun(words[at + 1]?.normal ?? ''),
  );
  return words.slice(0, noun + 1).flatMap(({ term }) => term ?? []);
}

const ASKS = /^\W*who(?:['’]s| is| was| are)\b/iu;
/** With one of these somebody besides the holder is asked for. */
const ANOTHER = new Set(['another', 'other', 'others', 'else', 'not', "isn't", "wasn't", 'never']);

/**
 * The place of the sentence that says first who holds the role that is asked for and nothing else: “who is the mayor?”,
 * “who is the chief economist of the bank?”. Undefined where several do, or the article has that role of something else.
 */
function holderIn({ index, question, terms }: QuestionContext): number | undefined {
  const { text, tokens } = question;
  if (!ASKS.test(text) || tokens.some(({ normal }) => ANOTHER.has(normal))) return undefined;
  const noun = tokens.findLastIndex(({ normal }) => isRoleNoun(normal));
  const behind = tokens[noun + 1];
  if (noun < 0 || (behind && !OF.has(behind.normal))) return undefined;
  const title = new Set(upToNoun(tokens.slice(0, noun + 1)));
  const own = terms.filter(({ term, named }) => title.has(term) && !named).map(({ term }) => term);
  const head = own.at(-1);
  const others = terms.filter(({ term }) => !own.includes(term));
  const known = others.every(({ matches }) => matches.length > 0);
  if (head === undefined || !known || rolesOfOthers(index, question).size > 0) return undefined;
  const fitting = holdingsOf(index).filter(
    ({ role, whole }) =>
      role.at(-1) === head &&
      own.every((term) => role.includes(term)) &&
      // What has an office and a name may be named elsewhere; “the council”, or whose spokesman it is, is said with the role.
      others.every(({ term, named }) => whole.includes(term) || (named && isOffice(head))),
  );
  const same = fitting.filter(({ role }) => role.length === own.length);
  const holders =
    same.length > 0 ? same : fitting.filter(({ role }) => !role.some((term) => OTHER.has(term)));
  const [first, ...further] = holders;
  return first && further.every(({ name }) => isSame(name, first.name)) ? first.sentence : undefined;
}

/** Whether two names may be one person's: with another given name it is somebody else. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const same = one.at(-1) === other.at(-1);
  return same && (one.length === 1 || other.length === 1 || one.at(-2) === other.at(-2));
}

/** What lifts the sentence that tells who holds the role above all others; undefined where no role is asked for. */
export function holderColumn(context: QuestionContext, scores: Column): Column | undefined {
  const holder = holderIn(context);
  if (holder === undefined) return undefined;
  const lifted = new Float64Array(scores.length);
  lifted[holder] = Math.max(...scores) + AHEAD - (scores[holder] ?? 0);
  return lifted;
}
