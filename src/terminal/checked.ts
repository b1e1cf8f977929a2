import { findAnswers } from '../../commands/ask.js';
import type { CommandContext, OptionValues } from '../../commands/command.js';
import { findAnswer } from '../../commands/find-answer.js';
import { findPassage } from '../../commands/passage.js';
import { findDigest } from '../../commands/summary.js';
import { findTimeline } from '../../commands/timeline.js';
import type { Article, Span } from '../article/article.js';
import { findDates } from '../dates/find.js';
import type { Timeline, Timex } from '../dates/timex.js';
import type { Digest } from '../digest/digest.js';
import type { Answer } from '../search/answer.js';

/** An answer for programs, each of its quotations checked; `explain` adds what it rests on. @throws {UserError} */
export function checkedAnswer(
  options: OptionValues,
  context: CommandContext,
  explaining: { readonly explain?: boolean } = {},
): Answer {
  return checkAnswer(findAnswer(options, context, explaining), context);
}

/** The answer to the first question of a text with what it rests on, and those to its others, if it has any. */
export function checkedAnswers(
  options: OptionValues,
  context: CommandContext,
): Answer & { readonly further?: readonly Answer[] } {
  const [first, ...further] = findAnswers(options, context, { explain: true });
  if (!first) throw new Error('a text is one question at least');
  for (const answer of [first, ...further]) checkAnswer(answer, context);
  return further.length === 0 ? first : { ...first, further };
}

function checkAnswer(answer: Answer, { library }: CommandContext): Answer {
  for (const { article, quote, ...passage } of answer.passages) {
    const parts = passage.answer ? [passage.answer] : [];
    check(library.get(article), passage.paragraph, [{ ...passage, text: quote }, ...parts]);
  }
  const { words = [], fits = null } = answer.why ?? {};
  const matched = [...words.map(({ match }) => match), fits].filter((excerpt) => excerpt !== null);
  checkSlices(library.get(answer.passages[0]?.article ?? '')?.text ?? '', matched);
  return answer;
}

/** A digest for programs, each of its quotations checked. @throws {UserError} */
export function checkedDigest(options: OptionValues, context: CommandContext): Digest {
  const digest = findDigest(options, context);
  const article = context.library.get(digest.article);
  for (const { quote, note, ...sentence } of digest.sentences) {
    check(article, sentence.paragraph, [{ ...sentence, text: quote }, ...(note ? [note.word] : [])]);
    if (note) check(article, note.name.paragraph, [note.name]);
  }
  return digest;
}

/** A paragraph for programs, checked. @throws {UserError} */
export function checkedPassage(options: OptionValues, context: CommandContext): object {
  const { article, paragraph, start, end } = findPassage(options, context);
  const about = context.library.get(article);
  const quote = about?.text.slice(start, end) ?? '';
  check(about, paragraph, [{ start, end, text: quote }]);
  return { article, paragraph, start, end, quote };
}

/** A timeline for programs, each of its quotations checked. @throws {UserError} */
export function checkedTimeline(options: OptionValues, context: CommandContext): Timeline {
  const timeline = findTimeline(options, context);
  for (const entry of timeline.entries) {
    const article = context.library.get(timeline.article);
    const verb = entry.verb ? [entry.verb] : [];
    check(article, entry.paragraph, [entry, entry.clause, ...verb, entry.sentence]);
    for (const citation of entry.citations) check(article, citation.paragraph, [citation]);
  }
  return timeline;
}

/** The time expressions of a text, each checked; `published` as `2022-07-02`. */
export function checkedTimexes(text: string, published: string | undefined): Timex[] {
  const timexes = findDates(text, published === undefined ? {} : { published });
  checkSlices(text, timexes);
  return timexes;
}

interface Excerpt extends Span {
  readonly text: string;
}

function check(article: Article | undefined, number: number, excerpts: readonly Excerpt[]): void {
  const paragraph = article?.paragraphs[number - 1];
  checkSlices(article?.text ?? '', excerpts);
  if (!paragraph || excerpts.some(({ start, end }) => start < paragraph.start || end > paragraph.end)) {
    throw new Error(`a quotation is not in ¶${number} of ${article?.id}`);
  }
}

/** @throws {Error} where words are not the text's own at their place: a defect, which nobody is to read as a quotation. */
function checkSlices(text: string, excerpts: readonly Excerpt[]): void {
  for (const { start, end, text: words } of excerpts) {
    if (words === '' || text.slice(start, end) !== words) {
      throw new Error(`the text does not read so from ${start} to ${end}: ${JSON.stringify(words)}`);
    }
  }
}
