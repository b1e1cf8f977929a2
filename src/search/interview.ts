import { isInterviewers } from '../text/interviewer.js';
import type { Column } from './column.js';
import type { QuestionContext } from './context.js';
import { oncePerIndex } from './once-per-index.js';

/** The name of what an interviewer's question gives to its answer. */
export const HANDED_ON = 'answer to a question';

/** So far behind its answer a question comes, in the log-odds that scores are. */
const BEHIND = 1;
/** So many paragraphs that are nothing but a question make an interview of an article that does not mark them. */
const FEWEST_QUESTIONS = 3;

/**
 * The places of what an interviewer asks: sentences that end as questions, marked so or paragraphs of their own, with an
 * answer behind them.
 */
const questionsOf = oncePerIndex(({ article, profiles }) => {
  const texts = profiles.map(({ sentence: { start, end } }) => article.text.slice(start, end));
  const asks = texts.map((text) => /^[^"“”]*[?？]$/u.test(text));
  const places = [...asks.keys()].filter((at) => asks[at] && asks[at + 1] === false);
  const alone = new Set(
    places.filter((at) => {
      const paragraph = article.paragraphs[(profiles[at]?.sentence.paragraph ?? 0) - 1];
      return paragraph?.sentences.length === 1;
    }),
  );
  const unmarked = alone.size >= FEWEST_QUESTIONS;
  return places.filter((at) => isInterviewers(texts[at] ?? '') || (unmarked && alone.has(at)));
});

/**
 * What speaks for an interviewer's question speaks for the sentence behind it, which answers it: what each sentence's score
 * gets or loses by that. Undefined where there is no such question, and where it is asked who asked what.
 */
export function handedOn({ index, question }: QuestionContext, scores: Column): Column | undefined {
  const questions = questionsOf(index);
  if (questions.length === 0 || /\b(?:ask|question)/iu.test(question.text)) return undefined;
  const handed = new Float64Array(scores.length);
  for (const at of questions) {
    const [own = 0, next = 0] = scores.slice(at, at + 2);
    handed[at + 1] = Math.max(0, own - next);
    handed[at] = Math.min(0, Math.max(own, next) - BEHIND - own);
  }
  return handed;
}
