import type { Article } from '../src/article/article.js';
import { timelinePages } from '../src/cards/timeline-pages.js';
import type { TimelineBounds } from '../src/cards/view.js';
import { boundSaid } from '../src/dates/bounds.js';
import { timeline } from '../src/dates/timeline.js';
import { TIMELINE_DETAILS, type Timeline } from '../src/dates/timex.js';
import { articleOption, chosenArticle } from './article-option.js';
import type { Command, CommandContext, OptionSpec, OptionValues } from './command.js';

/**
 * The timeline of the article that the options name.
 * @throws {UserError} where there is no article of the id given, or `from` or `to` is no date.
 */
export function findTimeline(options: OptionValues, context: CommandContext): Timeline {
  const article = chosenArticle(options, context);
  return timeline(article, { ...timelineBounds(options, article), language: context.language });
}

function timelineBounds({ detail: named, from, to }: OptionValues, { published }: Article): TimelineBounds {
  const detail = TIMELINE_DETAILS.find((name) => name === named);
  // What is no date is named where it is used.
  const bound = (said: string | number | undefined) =>
    said === undefined ? undefined : (boundSaid(String(said), published) ?? String(said));
  const [first, last] = [bound(from), bound(to)];
  // “From June to September”: the September behind that June.
  const turned = first !== undefined && last !== undefined && last < first && !/\d{4}/u.test(String(to));
  return {
    ...(detail && { detail }),
    ...(first !== undefined && { from: first }),
    ...(last !== undefined && { to: turned ? aYearLater(last) : last }),
  };
}

function aYearLater(bound: string): string {
  return bound.replace(/^\d{4}/u, (year) => String(Number(year) + 1));
}

/** The longest that a bound may be: “2 September 2022” and the like. */
const LONGEST_BOUND = 30;

function bound(name: 'from' | 'to', description: string): OptionSpec {
  return { type: 'string', name, description, maxLength: LONGEST_BOUND };
}

export default {
  data: {
    name: 'timeline',
    description: 'What the article tells of and when, in order',
    options: [
      articleOption,
      bound('from', 'Only from this year or day on: 2005, 2022-07 or 2022-07-02'),
      bound('to', 'Only up to this year or day: 2005, 2022-07 or 2022-07-02'),
      {
        type: 'string',
        name: 'detail',
        description: 'dates: what has a date (if you do not say); full: the news without a date, too',
        choices: TIMELINE_DETAILS,
        maxLength: 10,
      },
    ],
    mayBePrivate: true,
  },
  run(options, context) {
    const article = chosenArticle(options, context);
    return timelinePages(article, timelineBounds(options, article), context.language);
  },
} satisfies Command;
