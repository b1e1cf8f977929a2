import { deepEqual, equal, ok } from 'node:assert/strict';
import picocolors from 'picocolors';
import type { CommandContext, OptionValues } from '../../commands/command.js';
import { runCommand } from '../../commands/index.js';
import { type Article, sentencesOf } from '../../src/article/article.js';
import { libraryOf } from '../../src/article/library.js';
import type { Card } from '../../src/cards/card.js';
import { messageProblems } from '../../src/discord/limits.js';
import { renderCard } from '../../src/discord/render.js';
import { UserError } from '../../src/errors.js';
import { english } from '../../src/language/en/index.js';
import { printable } from '../../src/terminal/printable.js';
import { renderCard as renderText } from '../../src/terminal/render.js';

/** What commands run on: a library of one article, words only. */
export function contextOf(article: Article): CommandContext {
  return { library: libraryOf([article]), language: english };
}

/** What a command gives, or undefined where it refuses as it should: with a sentence for the person. */
export function cardOrSentence(
  name: string,
  options: OptionValues,
  context: CommandContext,
): Card | undefined {
  try {
    return runCommand(name, options, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    ok(/[.!?”]$/u.test(error.message), `no sentence: ${error.message}`);
    return undefined;
  }
}

/** Quotations are whole sentences of the article, word for word; both renderings are such as can be sent and printed. */
export function expectCard(card: Card, article: Article): void {
  const sentences = sentencesOf(article);
  const starts = new Set(sentences.map(({ start }) => start));
  const ends = new Set(sentences.map(({ end }) => end));
  for (const { citation, text } of card.quotes) {
    equal(article.text.slice(citation.start, citation.end), text);
    // A paragraph by its number is several.
    ok(starts.has(citation.start) && ends.has(citation.end), 'a quotation is no whole sentences');
  }
  deepEqual(messageProblems({ components: [renderCard(card, english)] }), []);
  const shown = renderText(card, { colors: picocolors.createColors(false), width: 80 });
  for (const line of shown.split('\n')) equal(printable(line), line);
}

/** Paragraphs and sentences in order, inside the text, with nothing but white space lost between sentences. */
export function expectTiles({ text, paragraphs }: Article): void {
  let behind = 0;
  for (const { start, end, sentences } of paragraphs) {
    ok(start >= behind && end <= text.length && start < end, 'paragraphs out of order');
    let at = start;
    for (const sentence of sentences) {
      equal(text.slice(at, sentence.start).trim(), '');
      ok(sentence.end > sentence.start, 'an empty sentence');
      at = sentence.end;
    }
    equal(at, end);
    behind = end;
  }
}
