import type { Card } from '../src/cards/card.js';
import { checksCard } from '../src/cards/check-card.js';
import { verifyCard } from '../src/cards/verify.js';
import { UserError } from '../src/errors.js';
import { english } from '../src/language/en/index.js';
import { checkClaim, claimsIn, MOST_CLAIMS } from '../src/search/check.js';
import { withoutCodes } from '../src/search/plain-question.js';
import { tokenize } from '../src/text/tokens.js';
import { QUESTION_LENGTH } from './ask.js';
import type { CommandContext, MessageCommand } from './command.js';

/** A message's text beside the article: for each of its first statements, the sentence that bears on it. */
const check: MessageCommand = {
  data: { key: 'check', name: english.checking.commands.check },
  run: checkOf,
};

function checkOf(text: string, { library, meaning, language }: CommandContext): Card {
  const claims = claimsIn(withoutCodes(text));
  if (claims.length === 0) throw new UserError(({ checking }) => checking.nothing);
  const card = checksCard(
    claims.slice(0, MOST_CLAIMS).map((claim) => checkClaim(library, claim, { meaning })),
    library,
    language,
  );
  if (claims.length <= MOST_CLAIMS) return card;
  return { ...card, notes: [language.checking.onlyFirst(MOST_CLAIMS), ...card.notes] };
}

/**
 * Statements beside the articles, where they are typed and no message.
 * @throws {UserError} with a sentence for the person, where there is none.
 */
export function checkStatements(text: string, context: CommandContext): Card {
  const card = checkOf(text, context);
  verifyCard(card, context.library);
  return card;
}

/** A message's text as a question, to be changed before it is asked. */
const ask: MessageCommand = {
  data: { key: 'ask', name: english.checking.commands.ask },
  run(text) {
    const words = withoutCodes(text);
    if (tokenize(words).length === 0) throw new UserError(({ checking }) => checking.noText);
    return {
      draft: words
        .slice(0, QUESTION_LENGTH.maxLength)
        .replace(/[\uD800-\uDBFF]$/u, '')
        .trim(),
    };
  },
};

/** Everything that a person can do with a message. */
export const messageCommands: readonly MessageCommand[] = [check, ask];

/**
 * Does something with a message as any platform does: each quotation of a card is checked against its article.
 * @throws {UserError} with a sentence for the person, where the text gives nothing to do it with.
 */
export function runMessageCommand(
  { run }: MessageCommand,
  text: string,
  context: CommandContext,
): Card | { readonly draft: string } {
  const outcome = run(text, context);
  if (!('draft' in outcome)) verifyCard(outcome, context.library);
  return outcome;
}
