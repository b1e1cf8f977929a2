import type { Span } from '../article/article.js';
import { isBodyNoun } from '../text/body-words.js';
import { FIRST_NAMES } from '../text/first-names.js';
import { normalizeWord } from '../text/terms.js';
import { isRoleNoun } from '../text/titles.js';
import type { Token } from '../text/tokens.js';
import type { Candidate } from './candidates.js';
import type { Mention } from './mentions.js';
import type { Name } from './names.js';

/** Words at the opening of a sentence that stand for a name: “He”, “The airline”, “Roe”. */
export interface Referent {
  readonly word: Span;
  readonly name: Name;
  /** Whether the word is itself a shorter form of the name. */
  readonly isName: boolean;
}

/** Who or what each sentence's opening means, where the article leaves little doubt; in order of the sentences. */
export function referentsOf(
  candidates: readonly Candidate[],
  names: readonly Name[],
): (Referent | undefined)[] {
  const nameOf = new Map(names.flatMap((name) => name.mentions.map((mention) => [mention, name] as const)));
  const described = new Map<string, Name | undefined>();
  const referents: (Referent | undefined)[] = [];
  for (const candidate of candidates) {
    const { lean, previous, place } = candidate;
    let referent = shortName(candidate, nameOf);
    if (lean.on === 'mention') {
      const name = described.get(lean.noun);
      referent = name && fits(lean.noun, name) ? { word: lean.word, name, isName: false } : undefined;
    } else if (lean.on === 'previous') {
      const name = previous && lean.word && personIn(previous, referents[previous.place], nameOf);
      const isAnother = name && !candidate.mentions.some((mention) => nameOf.get(mention) === name);
      const agrees = name && !contradicts(candidate, lean.word, name);
      referent = lean.word && isAnother && agrees ? { word: lean.word, name, isName: false } : undefined;
    }
    referents[place] = referent;
    describe(candidate, nameOf, described);
  }
  return referents;
}

type NameOf = ReadonlyMap<Mention, Name>;

/** The first person or body of a sentence that it names in short, where the article has a fuller name. */
function shortName({ mentions }: Candidate, nameOf: NameOf): Referent | undefined {
  for (const mention of mentions) {
    const name = nameOf.get(mention);
    if (name?.kind !== 'person' && name?.kind !== 'organization') continue;
    if (mention.words.length > 1 || name.full.words.length === 1) continue;
    return { word: { start: mention.start, end: mention.end }, name, isName: true };
  }
  return undefined;
}

/** Whether a noun can stand for a name: a spokesman is a person and an airline a body, whatever stood beside the noun. */
function fits(noun: string, { kind }: Name): boolean {
  if (isRoleNoun(noun)) return kind === 'person';
  return isBodyNoun(noun) ? kind === 'organization' : kind !== 'person';
}

/** The person that a pronoun behind a sentence means: the only one in it, or the one that it opens with. */
function personIn(sentence: Candidate, opening: Referent | undefined, nameOf: NameOf): Name | undefined {
  if (opening?.name.kind === 'person') return opening.name;
  const { mentions, tokens } = sentence;
  const people = mentions.filter((mention) => nameOf.get(mention)?.kind === 'person');
  const [first] = people;
  if (!first) return undefined;
  const name = nameOf.get(first);
  if (first === mentions[0] && first.start === tokens[0]?.start) return name;
  const isOnly = people.every((mention) => nameOf.get(mention) === name);
  return isOnly && !hasUnnamed(tokens, first.start) ? name : undefined;
}

/** Whether before a name somebody is told of without one, whom a pronoun may mean as well: “An aide of Jane Roe”. */
function hasUnnamed(tokens: readonly Token[], before: number): boolean {
  const end = tokens.findIndex(({ start }) => start >= before);
  return tokens.slice(0, end).some(({ text }, at) => {
    if (!isRoleNoun(normalizeWord(text)) || /^\p{Lu}/u.test(text)) return false;
    const [next, afterNext] = [tokens[at + 1], tokens[at + 2]];
    // A title: “the mayor, Jane Roe”, “the chief executive Jane Roe”.
    return (
      next?.start !== before && !(afterNext?.start === before && isRoleNoun(normalizeWord(next?.text ?? '')))
    );
  });
}

/** Whether the pronoun is the one that does not go with the given name. */
function contradicts({ sentence, text }: Candidate, word: Span, { mentions }: Name): boolean {
  const pronoun = text.slice(word.start - sentence.start, word.end - sentence.start);
  const other = /^(?:he|his|him)$/iu.test(pronoun) ? 'she' : 'he';
  return mentions.some(({ words }) => words.length > 1 && FIRST_NAMES.get(words[0] ?? '') === other);
}

/** Notes the nouns that stand right before names, “airline Aer Lingus”; a noun of two names means neither. */
function describe(
  { mentions, tokens }: Candidate,
  nameOf: NameOf,
  described: Map<string, Name | undefined>,
): void {
  for (const mention of mentions) {
    const at = tokens.findIndex(({ start }) => start === mention.start);
    const noun = normalizeWord(tokens[at - 1]?.text ?? '');
    const name = nameOf.get(mention);
    if (noun === '' || !name) continue;
    described.set(noun, described.has(noun) && described.get(noun) !== name ? undefined : name);
  }
}
