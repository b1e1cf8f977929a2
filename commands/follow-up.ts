import { indexOf } from '../src/search/article-index.js';
import { followUp, refersBack } from '../src/search/follow-up/follow-up.js';
import type { Told } from '../src/search/follow-up/pronouns.js';
import type { SpanType } from '../src/search/spans/typed-span.js';
import { findAnswer } from './ask.js';
import type { CommandContext } from './command.js';

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
    before.question === undefined ? undefined : followUp(question, before.question, toldOf(before, context));
  if (whole !== undefined)
    return { question: whole, article, note: context.language.reading.understood(question) };
  if (article !== undefined) return refersBack(question) ? { question, article } : { question };
  if (from === undefined || !refersBack(question) || isOfAnother(question, from, context))
    return { question };
  return { question, article: from };
}

/** What the article tells of the question before: who it was that it asked for, and which names are no person's. */
function toldOf({ question, article, from }: Before, context: CommandContext): Told {
  const about = context.library.get(article ?? from ?? '');
  // Most questions have no pronoun: the article is looked at where one has.
  const named = (type: SpanType, name: string) =>
    about !== undefined &&
    indexOf(about).profiles.some((profile) =>
      profile
        .spansOf(type)
        .some(({ start, end }) => ` ${about.text.slice(start, end)} `.includes(` ${name} `)),
    );
  return {
    person() {
      const { grade, passages } = findAnswer({ question, article }, context);
      const name = grade === 'absent' ? undefined : passages[0]?.answer?.text;
      return name !== undefined && named('person', name) ? name : undefined;
    },
    mayBePerson: (name) => named('person', name) || !named('organization', name),
  };
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
