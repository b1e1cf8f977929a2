import type { Catalogue } from '../src/language/catalogue.js';
import { followUp } from '../src/search/follow-up/follow-up.js';

/** A question as it is understood after another one, and what a card says of that, where it is not as it was asked. */
export function understood(
  question: string,
  before: string | undefined,
  { reading }: Catalogue,
): { readonly question: string; readonly note?: string } {
  const whole = before === undefined ? undefined : followUp(question, before);
  return whole === undefined ? { question } : { question: whole, note: reading.understood(question) };
}
