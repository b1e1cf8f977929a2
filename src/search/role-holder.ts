import type { Span } from '../article/article.js';
import { termOf } from '../text/terms.js';
import { isRoleNoun } from '../text/titles.js';
import type { Word } from '../text/words.js';
import type { ArticleIndex } from './article-index.js';
import type { Column } from './column.js';
import { namesOf } from './concepts/concepts.js';
import { findConcepts } from './concepts/find-concepts.js';
import { HEADS, isOffice, rolesOfOthers } from './concepts/role-of-another.js';
import { OF, ownedRoles } from './concepts/role-owners.js';
import type { QuestionContext } from './context.js';
import { oncePerIndex } from './once-per-index.js';

/** The name of what tells who holds the role that is asked for. */
export const HOLDER = 'holder of the role';

/** What the text says of somebody. */
interface Holding {
  /** The place of the sentence. */
  readonly sentence: number;
  /** The words of the person's name, in lower case, and where it stands. */
  readonly name: readonly string[];
  readonly span: Span;
  /** The terms of the role up to its noun, which is the last: “Deputy Governor of the bank” are two. */
  readonly role: readonly string[];
  /** The terms of all that is said of the role: “of the bank”. */
  readonly whole: readonly string[];
  /** What the role is held in, as far as it is known by name. */
  readonly owner: Owner | undefined;
}

/** The key of a thing and the terms of its name. */
type Owner = ReadonlySet<string>;

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

const POSSESSIVE = /['’]s?$/u;

const holdingsOf = oncePerIndex((index) =>
  index.profiles.flatMap(({ tokens, roles }, sentence) =>
    roles.map(({ person, role }): Holding => {
      const words = tokens.slice(role.from, role.to);
      const named = tokens.slice(person.from, person.to);
      const name = named.map(({ normal }) => normal.replace(POSSESSIVE, ''));
      const owned = named.at(-1)?.text.match(POSSESSIVE)?.[0].length ?? 0;
      const span = { start: named[0]?.start ?? 0, end: (named.at(-1)?.end ?? 0) - owned };
      const own = upToNoun(words);
      const whole = words.flatMap(({ term }) => term ?? []);
      return { sentence, name, span, role: own, whole, owner: ownerOf(index, words, own.at(-1)) };
    }),
  ),
);

/** What a role is said to be held in, in some words: “of Ukraine”, “Ukrainian”. */
function ownerOf(index: ArticleIndex, words: readonly Word[], role: string | undefined): Owner | undefined {
  const mentions = findConcepts(words, namesOf(index), { anyCase: true });
  return ownedRoles(words, mentions).find((owned) => owned.role === role)?.owner;
}

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

/** With one of these and a named thing behind it the thing's leader is asked for: “who runs Acme?”. */
const LEADS = new Set('leads heads runs rules governs'.split(' '));

/** Titles of who is at the head of something, although their nouns are not always. */
const LEADING = new Set(['prime minist', 'chief execut offic']);

/** The role that a question asks for. */
interface AskedRole {
  /** Its terms, the noun's last. */
  readonly own: readonly string[];
  readonly head: string;
  readonly owner: Owner | undefined;
  /** The question's other terms. */
  readonly others: QuestionContext['terms'];
}

/** The role of which a question asks who holds it, and nothing else; undefined where it asks for something else. */
function askedRole({ index, question: { text, tokens }, terms }: QuestionContext): AskedRole | undefined {
  if (tokens.some(({ normal }) => ANOTHER.has(normal))) return undefined;
  const led = leadThing(index, tokens);
  if (led) return { own: ['leader'], head: 'leader', owner: led, others: [] };
  if (!ASKS.test(text)) return undefined;
  const noun = tokens.findLastIndex(({ normal }) => isRoleNoun(normal));
  const behind = tokens[noun + 1];
  if (noun < 0 || (behind && !OF.has(behind.normal))) return undefined;
  const title = new Set(upToNoun(tokens.slice(0, noun + 1)));
  const own = terms.filter(({ term, named }) => title.has(term) && !named).map(({ term }) => term);
  const head = own.at(-1);
  if (head === undefined) return undefined;
  const others = terms.filter(({ term }) => !own.includes(term));
  return { own, head, others, owner: ownerOf(index, tokens, head) };
}

/** What is led in “who leads the Bank of Odde?”, if the article knows it by name. */
function leadThing(index: ArticleIndex, tokens: readonly Word[]): Owner | undefined {
  if (tokens[0]?.normal !== 'who' || !LEADS.has(tokens[1]?.normal ?? '')) return undefined;
  const name = tokens.slice(tokens[2]?.normal === 'the' ? 3 : 2);
  const mention = findConcepts(name, namesOf(index), { anyCase: true }).find(
    ({ first, last }) => first === 0 && last === name.length - 1,
  );
  return mention && new Set([mention.key]);
}

/**
 * Where it is said first who holds the role that is asked for: “who is the mayor?”, “who is the chief economist of the
 * bank?”. Undefined where several do, or the article has that role of something else.
 */
function holdingAsked(context: QuestionContext): Holding | undefined {
  const asked = askedRole(context);
  if (!asked) return undefined;
  const holdings = holdingsOf(context.index);
  const owned = soleHolder(ownHolders(holdings, asked));
  if (owned) return owned;
  const known = asked.others.every(({ matches }) => matches.length > 0);
  if (!known || rolesOfOthers(context.index, context.question).size > 0) return undefined;
  return soleHolder(likelyHolders(holdings, asked));
}

/** Who holds it of the very thing that is asked of, known by name; where nobody does, who is at its head by another word. */
function ownHolders(holdings: readonly Holding[], { own, head, owner }: AskedRole): readonly Holding[] {
  const owned = holdings.filter((holding) => compared(holding.owner, owner) === 'same');
  const beside = ({ role, owner: its }: Holding) => role.filter((term) => !its?.has(term));
  const same = owned.filter((holding) => {
    const role = beside(holding);
    return role.at(-1) === head && role.length === own.length && own.every((term) => role.includes(term));
  });
  if (same.length > 0 || own.length > 1 || !HEADS.has(head)) return same;
  return owned.filter((holding) => {
    const role = beside(holding);
    return role.every((term) => HEADS.has(term)) || LEADING.has(role.join(' '));
  });
}

/** Who holds it as far as the article says, of that thing or of none that it tells. */
function likelyHolders(
  holdings: readonly Holding[],
  { own, head, owner, others }: AskedRole,
): readonly Holding[] {
  const elsewhere = holdings.filter((holding) => compared(holding.owner, owner) === 'other');
  const fitting = holdings.filter(
    ({ role, whole, name }) =>
      role.at(-1) === head &&
      own.every((term) => role.includes(term)) &&
      // What has an office and a name may be named elsewhere; “the council”, or whose spokesman it is, is said with the role.
      others.every(({ term, named }) => whole.includes(term) || (named && isOffice(head))) &&
      !elsewhere.some((other) => isSame(other.name, name)),
  );
  const same = fitting.filter(({ role }) => role.length === own.length);
  return same.length > 0 ? same : fitting.filter(({ role }) => !role.some((term) => OTHER.has(term)));
}

/** Whether two things are the same, by their keys, which have a space in them; undefined where one is not known by name. */
function compared(one: Owner | undefined, other: Owner | undefined): 'same' | 'other' | undefined {
  const keysOf = (owner: Owner | undefined) => [...(owner ?? [])].filter((key) => key.includes(' '));
  const [ones, others] = [keysOf(one), keysOf(other)];
  if (ones.length === 0 || others.length === 0) return undefined;
  return ones.some((key) => others.includes(key)) ? 'same' : 'other';
}

/** The first of them where they may all be one person. */
function soleHolder([first, ...further]: readonly Holding[]): Holding | undefined {
  return first && further.every(({ name }) => isSame(name, first.name)) ? first : undefined;
}

/** Whether two names may be one person's: with another given name it is somebody else. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const same = one.at(-1) === other.at(-1);
  return same && (one.length === 1 || other.length === 1 || one.at(-2) === other.at(-2));
}

/** What lifts the sentence that tells who holds the role above all others; undefined where no role is asked for. */
export function holderColumn(context: QuestionContext, scores: Column): Column | undefined {
  const holder = holdingAsked(context)?.sentence;
  if (holder === undefined) return undefined;
  const lifted = new Float64Array(scores.length);
  lifted[holder] = Math.max(...scores) + AHEAD - (scores[holder] ?? 0);
  return lifted;
}

/** The name of who holds the role that is asked for, where the sentence at a place tells it. */
export function holderNamed(context: QuestionContext, place: number): Span | undefined {
  const holding = holdingAsked(context);
  return holding?.sentence === place ? holding.span : undefined;
}
