import type { Library } from '../article/library.js';
import { newestArticle } from '../article/newest.js';
import type { Catalogue } from '../language/catalogue.js';
import type { Grade } from '../search/answer.js';
import type { Bearing, CheckedClaim } from '../search/check.js';
import { oneBelowAnother, quotesOf } from './answer-card.js';
import { articleKey } from './article-key.js';
import type { Card } from './card.js';
import type { CardAction, View } from './view.js';

const GRADES: Readonly<Record<Bearing, Grade>> = { says: 'answered', near: 'closest', untold: 'absent' };

/** A claim with the sentence that bears on it, as a card; the claim is its heading. `last` is the article quoted before it. */
function checkCard(
  { claim, bearing, passage, lacking, besides }: CheckedClaim,
  library: Library,
  language: Catalogue,
  last?: string,
): Card {
  const { checking, answers } = language;
  const article = library.get(passage?.article ?? '') ?? newestArticle(library);
  const again: View = { kind: 'check', article: articleKey(article), everywhere: true, question: claim };
  const card = { heading: claim, grade: GRADES[bearing], notes: [], again };
  if (bearing === 'untold' || !passage) {
    const several = library.articles.length > 1;
    return { ...card, lead: several ? checking.untoldEverywhere : checking.untold, quotes: [] };
  }
  const { paragraph, start, end } = passage;
  const context: CardAction = {
    label: answers.buttons.context,
    place: 'own',
    view: { kind: 'context', article: articleKey(article), paragraph, start, end },
  };
  return {
    ...card,
    lead: bearing === 'says' ? checking.says : nearLead(lacking, besides, language),
    quotes: quotesOf([{ ...passage, answer: null }], library, language, last),
    actions: [context],
  };
}

/** In which words a sentence that is near a claim differs from it. */
function nearLead(
  lacking: readonly string[],
  besides: readonly string[],
  { checking, formats, quoted }: Catalogue,
): string {
  const [without, beside] = [formats.or(lacking.map(quoted)), formats.and(besides.map(quoted))];
  if (besides.length === 0) return lacking.length === 0 ? checking.near : checking.nearWithout(without);
  return lacking.length === 0 ? checking.nearWith(beside) : checking.nearDiffering(without, beside);
}

/** Claims of one message, one below the other, an article named where it is not that quoted before. */
export function checksCard(checks: readonly CheckedClaim[], library: Library, language: Catalogue): Card {
  const [first, ...further] = oneBelowAnother(checks, (check, last) =>
    checkCard(check, library, language, last),
  );
  if (!first) throw new RangeError('there is no claim to show');
  return { ...first, notes: [language.checking.onlyWords], ...(further.length > 0 && { further }) };
}
