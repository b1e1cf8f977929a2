import { followUp } from '../src/search/follow-up/follow-up.js';

const WORDS = {
  understood: (question: string) => `You asked “${question}”: the rest is taken from the question before.`,
};

/** A question as it is understood after another one, and what a card says of that, where it is not as it was asked. */
export function understood(
  question: string,
  before: string | undefined,
): { readonly question: string; readonly note?: string } {
  const whole = before === undefined ? undefined : followUp(question, before);
  return whole === undefined ? { question } : { question: whole, note: WORDS.understood(question) };
}
