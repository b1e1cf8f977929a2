import type { Span } from '../article/article.js';
import { normalizeWord } from '../text/terms.js';
import type { Candidate } from './candidates.js';
import type { Mention } from './mentions.js';
import type { Name } from './names.js';

/** Words at the opening of a sentence that stand for a name: “He”, “The airline”, “Putin”. */
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
      referent = name && { word: lean.word, name, isName: false };
    } else if (lean.on === 'previous') {
      const name = previous && lean.word && personIn(previous, referents[previous.place], nameOf);
      const isAnother = name && !candidate.mentions.some((mention) => nameOf.get(mention) === name);
      referent = lean.word && isAnother ? { word: lean.word, name, isName: false } : undefined;
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

/** The person that a pronoun behind a sentence means: the only one in it, or the one that it opens with. */
function personIn(sentence: Candidate, opening: Referent | undefined, nameOf: NameOf): Name | undefined {
  const people = new Set(
    sentence.mentions.flatMap((mention) => {
      const name = nameOf.get(mention);
      return name?.kind === 'person' ? [name] : [];
    }),
  );
  if (opening?.name.kind === 'person') return opening.name;
  if (people.size === 1) return [...people][0];
  const [first] = sentence.mentions;
  const subject = first && nameOf.get(first);
  const opens = first && first.start === sentence.tokens[0]?.start;
  return opens && subject?.kind === 'person' ? subject : undefined;
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
