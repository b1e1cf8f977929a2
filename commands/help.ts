import type { Command, CommandData } from './command.js';

const WORDS = {
  description: 'What Footnote does and how to ask it',
  heading: 'Footnote',
  lead: 'I answer questions about news articles with their own sentences, and say in which paragraph they stand.',
  ways: 'Ask me a question about the news in your own words: with /ask, in a direct message, or in a message that mentions me. Reply to an answer to ask on: “and when?”',
};

/** What can be typed, with one screen about it. */
export function helpCommand(others: readonly Command[]): Command {
  const data: CommandData = { name: 'help', description: WORDS.description, options: [] };
  return {
    data,
    run: () => ({
      heading: WORDS.heading,
      lead: [WORDS.lead, WORDS.ways, ...others.map(lineOf)].join('\n'),
      quotes: [],
      notes: [],
    }),
  };
}

/** `/passage number: Quotes a paragraph of the article by its number`; options that need not be given are left out. */
function lineOf({ data: { name, description, options } }: Command): string {
  const needed = options.filter(({ required }) => required).map((option) => ` ${option.name}`);
  return `/${name}${needed.join('')}: ${description}`;
}
