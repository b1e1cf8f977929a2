import { timelineCard } from '../src/cards/timeline-card.js';
import { timeline } from '../src/dates/timeline.js';
import { TIMELINE_DETAILS, type Timeline } from '../src/dates/timex.js';
import { articleOption, chosenArticle } from './article-option.js';
import type { Command, CommandContext, OptionSpec, OptionValues } from './command.js';

/**
 * The timeline of the article that the options name.
 * @throws {UserError} where there is no article of the id given, or `from` or `to` is no date.
 */
export function findTimeline(options: OptionValues, context: CommandContext): Timeline {
  const detail = TIMELINE_DETAILS.find((name) => name === options['detail']);
  const { from, to } = options;
  return timeline(chosenArticle(options, context), {
    language: context.language,
    ...(detail && { detail }),
    ...(from !== undefined && { from: String(from) }),
    ...(to !== undefined && { to: String(to) }),
  });
}

function bound(name: 'from' | 'to', description: string): OptionSpec {
  return { type: 'string', name, description, maxLength: '2022-07-02'.length };
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
  },
  run(options, context) {
    const article = chosenArticle(options, context);
    const bounded = options['from'] !== undefined || options['to'] !== undefined;
    return timelineCard(findTimeline(options, context), article, context.language, { bounded });
  },
} satisfies Command;
