import type { AnswerKind } from '../kind.js';
import { kindOfHow } from './how.js';
import { kindOfNoun } from './nouns.js';
import { type AskedWord, askedWord, isAuxiliary, isPreposition } from './question-words.js';

const SAYING =
  'say said says saying call called claim claimed argue argued describe described warn warned tell told state stated promise promised write wrote ask asked think suggest suggested announce announced declare declared reply replied comment mention demand demanded deny denied add predict predicted believe advise recommend insist';
const SAYS = new Set(SAYING.split(' '));
const CAUSES =
  /^(?:(?:has|have|had|did|is|was) )?(?:made|makes|caused?|causes|led|leads|prompted|drove|drives|forced|triggered|sparked|motivated|provoked|pushed|brought about|is behind|was behind|lies behind|explains|kept)\b/u;
/** Words that may stand between “what” or “which” and its noun's end, but end the noun phrase. */
const ENDS_NOUN = new Set('that who which whose when where than if because and or to did not'.split(' '));

/** The kind of answer that a question asks for, by the question word of its main clause and the noun behind it. */
export function kindOf(question: string): AnswerKind {
  const asked = askedWord(question.toLowerCase().replaceAll('’', "'"));
  const { word, after } = asked;
  switch (word) {
    case 'who':
    case 'whom':
      return asksWhoSomebodyIs(question, after) ? 'role' : 'person';
    case 'whose':
      return 'person';
    case 'when':
      return 'date';
    case 'where':
      return 'place';
    case 'why':
      return 'reason';
    case 'how':
      return kindOfHow(after, asked.before);
    case 'what':
    case 'which':
      return kindOfWhat(asked);
    case 'is':
      return 'yes-no';
    case 'name':
      return kindOfRequest(after);
    default:
      return kindOfKeywords(after);
  }
}

/** “Who is Anna Berg?” knows the person and asks what she is. */
function asksWhoSomebodyIs(question: string, after: readonly string[]): boolean {
  const shouted = question === question.toUpperCase();
  const known = /\bwho(?:[’']s| is| was| are| were) (?:(?:the |this )?\p{Lu}[\p{L}\p{M}’'.-]*[ ]?){1,4}\W*$/u;
  return !shouted && isAuxiliary(after[0]) && known.test(question.slice(0, 300).replace(/^W(?=ho)/u, 'w'));
}

function kindOfWhat({ before, after }: AskedWord): AnswerKind {
  const rest = after.join(' ');
  if (CAUSES.test(rest)) return 'reason';
  if (/^(?:.{1,300} )?for$/u.test(rest) && !isPreposition(before.at(-1))) return 'reason';
  if (/^(?:kind|kinds|type|types|sort|sorts) of\b/u.test(rest)) return 'thing';
  if (/^does \S{1,40}(?: \S{1,40}){0,3} do(?: for a living| for work)?$/u.test(rest)) return 'role';
  if (/^(?:did|does|do|has|have|had|is|was|are|were|would|will|can|could)\b/u.test(rest)) {
    return kindOfClause(after);
  }
  const of = /^(?:one |ones )?of (?:the |these |those |its |his |her |their )?(.{1,200})$/u.exec(rest)?.[1];
  return kindOfPhrase(of === undefined ? after : of.split(' ')) ?? saidKind(after) ?? 'thing';
}

/** “What did she say”, “what is the price of”, “what was Berg’s job”. */
function kindOfClause([auxiliary = '', ...rest]: readonly string[]): AnswerKind {
  const [next] = rest;
  if (/^(?:is|was|are|were)$/u.test(auxiliary) || /^be(?:en)?$/u.test(next ?? '') || rest.includes('be')) {
    if (/^(?:called|named|known)$/u.test(rest.at(-1) ?? '')) return 'name';
    const kind = kindOfPredicate(rest.filter((word) => word !== 'be' && word !== 'been'));
    if (kind) return kind;
  }
  return saidKind(rest) ?? (rest.at(-1) === 'for' ? 'reason' : 'thing');
}

/** “the name of the company that”: what is named tells; “Berg’s job”: the last word of the phrase. */
function kindOfPredicate(words: readonly string[]): AnswerKind | undefined {
  const named =
    /^(?:the |its |his |her |their )?(?:full |first |last |real |original )?(?:names?|titles?) of (.{1,300})$/u.exec(
      words.join(' '),
    )?.[1];
  if (named !== undefined) {
    const kind = kindOfPhrase(named.split(' '));
    return kind === 'person' || kind === 'place' ? kind : 'name';
  }
  return kindOfPhrase(words);
}

/** The kind that the head of a noun phrase tells, before a preposition, a verb or a clause. */
function kindOfPhrase(words: readonly string[]): AnswerKind | undefined {
  const end = words.findIndex(
    (word, at) => at > 0 && (isPreposition(word) || isAuxiliary(word) || ENDS_NOUN.has(word)),
  );
  const phrase = (end < 0 ? words : words.slice(0, end)).slice(0, LONGEST_PHRASE);
  const kinds = phrase.map((word) =>
    word.endsWith("'s") || word.endsWith("s'") ? undefined : kindOfNoun(word),
  );
  const first = kinds.findIndex((kind) => kind !== undefined);
  // “Which bank manager”: nouns side by side, the last is meant. “Which country sent engineers”: the first.
  const next = kinds.findIndex((kind, at) => at > first && kind === undefined);
  return kinds.slice(0, next < 0 ? undefined : next).at(-1) ?? kinds[first];
}

/** Longest noun phrase that is looked through, in words: behind it stands the verb. */
const LONGEST_PHRASE = 5;

function saidKind(words: readonly string[]): AnswerKind | undefined {
  return words.some((word) => SAYS.has(word) || SAYS.has(word.replace(/ing$/u, '')))
    ? 'quotation'
    : undefined;
}

/** “Name the company that …”, “list two reasons for”. */
function kindOfRequest(words: readonly string[]): AnswerKind {
  const kind = kindOfPredicate(words.filter((word) => !/^(?:me|us|the|a|an|all|some|any)$/u.test(word)));
  return kind ?? 'thing';
}

/** Keywords ask by a noun at either end: “bridge cost”, “reason for the delay”. */
function kindOfKeywords(words: readonly string[]): AnswerKind {
  const ends = [words.at(-1), words[0]].filter((word) => word !== undefined);
  const kinds = ends
    .map(kindOfNoun)
    .filter((kind) => kind !== 'name' && kind !== 'person' && kind !== 'place');
  return kinds.find((kind) => kind !== undefined) ?? 'thing';
}
