import { timelineCard } from '../src/cards/timeline-card.js';
import { timeline } from '../src/dates/timeline.js';
import type { Timeline } from '../src/dates/timex.js';
import { articleOption, chosenArticle } from './article-option.js';
import type { Command, CommandContext, OptionValues } from './command.js';

/** The dates of the article that the options name. @throws {UserError} where there is no article of the id given. */
export function findTimeline(options: OptionValues, context: CommandContext): Timeline {
  return timeline(chosenArticle(options, context));
}

export default {
  data: {
    name: 'timeline',
    description: 'The dates that the article mentions, in order',
    options: [articleOption],
  },
  run(options, context) {
    return timelineCard(findTimeline(options, context), chosenArticle(options, context));
  },
} satisfies Command;
