import type { Article, Span } from '../src/article/article.js';
import { once } from '../src/once.js';
import { indexOf } from '../src/search/article-index.js';
import { PROBABLE_FROM } from '../src/search/evidence.js';
import { followUp, refersBack } from '../src/search/follow-up/follow-up.js';
import type { Pronoun, Told } from '../src/search/follow-up/pronouns.js';
import type { SpanType } from '../src/search/spans/typed-span.js';
import { pronounOf } from '../src/text/pronoun-of.js';
import type { CommandContext } from './command.js';
import { findAnswer } from './find-answer.js';

/** What a question goes on from. */
export interface Before {
  /** A question that was answered; none where only an article was shown. */
  readonly question?: string;
  /** The id of the article that it was put to, if one was named. */
  readonly article?: string | undefined;
  /** The id of the article that was shown, or that the best passage shown is from. */
  readonly from?: string | undefined;
}

/** A question as it is understood after another one. */
interface Understood {
  readonly question: string;
  /** The id of the article that it is about, where that is known. */
  readonly article?: string | undefined;
  /** What a card says of it, where it is not as it was asked. */
  readonly note?: string;
}

/** What a question means after the one before it. What “it” means is in the article that was talked of, unless another one answers. */
export function understood(
  question: string,
  before: Before | undefined,
  context: CommandContext,
): Understood {
  if (!before) return { question };
  const { article, from } = before;
  const whole =
    before.question === undefined
      ? undefined
      : (whoSaid(question, before, context) ?? followUp(question, before.question, toldOf(before, context)));
  if (whole !== undefined) {
    const about = context.library.get(article ?? from ?? '');
    const note = context.language.reading.understood(question);
    return { question: about ? spelledAsIn(about, whole) : whole, article, note };
  }
  if (article !== undefined) return refersBack(question) ? { question, article } : { question };
  if (from === undefined || !refersBack(question) || isOfAnother(question, from, context))
    return { question };
  return { question, article: from };
}

const WHO_SAID = /^(?:and |but )?who (?:said|says|claims|claimed|told (?:us|them)) (?:that|this|so|it)\W*$/iu;
/** So much of what was said names it, in UTF-16 units. */
const SAID_LENGTH = 120;

/** “Who said that?” of what was quoted last: the question who said these words. */
function whoSaid(
  question: string,
  { question: asked, article }: Before,
  context: CommandContext,
): string | undefined {
  if (!WHO_SAID.test(question)) return undefined;
  const [passage] = findAnswer({ question: asked, article }, context).passages;
  const words = passage?.quote.replace(/^\W+|\W+$/gu, '').slice(0, SAID_LENGTH + 1);
  return words && `Who said “${words.length > SAID_LENGTH ? words.replace(/\s\S*$/u, '') : words}”?`;
}

/** What the article tells of the question before: who it asked for, which names are no person's, and who was shown. */
function toldOf({ question, article, from }: Before, context: CommandContext): Told {
  const about = context.library.get(article ?? from ?? '');
  // Most questions have no pronoun: the article is looked at where one has.
  const people = once(() => (about === undefined ? [] : spansOf(about, 'person')));
  const bodies = once(() => (about === undefined ? [] : spansOf(about, 'organization')));
  const isPerson = (name: string) => people().some(({ text }) => holds(text, name));
  const fits = (name: string, pronoun: Pronoun) => {
    // The whole name tells it, a last name may be a given name, too.
    const whole = people().flatMap(({ text }) => (text !== name && holds(text, name) ? [text] : []));
    const sorts = (whole.length > 0 ? whole : [name]).map((one) =>
      pronounOf(one.toLowerCase().split(/[^\p{L}]+/u)),
    );
    return sorts.some((sort) => sort === undefined || sort === pronoun);
  };
  const answer = once(() => {
    const { confidence, passages } = findAnswer({ question, article }, context);
    // Who is shown with less confidence is not taken for the one who was asked for.
    return confidence < PROBABLE_FROM ? undefined : passages[0];
  });
  return {
    person(pronoun) {
      const name = answer()?.answer?.text;
      return name !== undefined && isPerson(name) && fits(name, pronoun) ? name : undefined;
    },
    isPerson,
    mayBePerson: (name, pronoun) =>
      fits(name, pronoun) && (isPerson(name) || !bodies().some(({ text }) => holds(text, name))),
    shown(pronoun) {
      const passage = answer();
      if (!passage || passage.article !== about?.id) return undefined;
      const here = people().filter(({ start, end }) => start >= passage.start && end <= passage.end);
      const names = [...new Set(here.map(({ text }) => text))];
      // Somebody's name may be there whole and in part.
      const whole = names.filter((one) => !names.some((other) => other !== one && holds(other, one)));
      const [only, ...others] = whole.filter((one) => fits(one, pronoun));
      return others.length === 0 ? only : undefined;
    },
    main: (pronoun) =>
      mainOf(
        people()
          .map(({ text }) => text)
          .filter((name) => fits(name, pronoun)),
      ),
  };
}

/** So many times is somebody named whom an article is about, and so many times as often as anybody else. */
const MAIN_NAMED = 3;
const MAIN_SHARE = 1.5;

/** The whole name of who is named most, by last names, where nobody comes near. */
function mainOf(names: readonly string[]): string | undefined {
  const byLast = new Map<string, string[]>();
  for (const name of names) {
    const last = name.split(' ').at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), name]);
  }
  const [most = [], next = []] = [...byLast.values()].sort((a, b) => b.length - a.length);
  if (most.length < MAIN_NAMED || most.length < MAIN_SHARE * next.length) return undefined;
  const whole = new Set(most.filter((name) => name.includes(' ')));
  // Two given names are two people.
  return whole.size > 1 ? undefined : ([...whole][0] ?? most[0]);
}

/** A question with the people and bodies that an article names spelled as they are there: “when did ada roe leave?”. */
function spelledAsIn(article: Article, question: string): string {
  const names = (['person', 'organization'] as const).flatMap((type) =>
    spansOf(article, type).map(({ text }) => text),
  );
  // A longer name last: it holds the shorter one of the same person.
  const ordered = names.sort((a, b) => a.length - b.length);
  return ordered.reduce((text, name) => {
    const at = text.toLowerCase().indexOf(name.toLowerCase());
    return at < 0 || /[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + name.length] ?? ''}`)
      ? text
      : text.slice(0, at) + name + text.slice(at + name.length);
  }, question);
}

/** An article's spans of a type, with their words. */
function spansOf(article: Article, type: SpanType): (Span & { readonly text: string })[] {
  return indexOf(article).profiles.flatMap((profile) =>
    profile.spansOf(type).map(({ start, end }) => ({ start, end, text: article.text.slice(start, end) })),
  );
}

/** Whether some words stand in others, in whatever case. */
function holds(words: string, part: string): boolean {
  return ` ${words} `.toLowerCase().includes(` ${part} `.toLowerCase());
}

/** Whether another article answers a question, and the one that was talked of does not: “Who said it was a mess?”. */
function isOfAnother(question: string, from: string, context: CommandContext): boolean {
  const { grade, passages } = findAnswer({ question }, context);
  if (grade !== 'answered' || passages[0]?.article === from) return false;
  return (
    context.library.get(from) === undefined ||
    findAnswer({ question, article: from }, context).grade !== 'answered'
  );
}
