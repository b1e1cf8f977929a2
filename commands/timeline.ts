import { timelineCard } from '../src/cards/timeline-card.js';
import { timeline } from '../src/dates/timeline.js';
import { articleOption, chosenArticle } from './article-option.js';
import type { Command } from './command.js';

export default {
  data: {
    name: 'timeline',
    description: 'The dates that the article mentions, in order',
    options: [articleOption],
  },
  run(options, context) {
    const article = chosenArticle(options, context);
    return timelineCard(timeline(article), article);
  },
} satisfies Command;
