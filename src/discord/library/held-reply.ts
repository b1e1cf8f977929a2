import { libraryOf } from '../../article/library.js';
import type { Card } from '../../cards/card.js';
import { aboutArticle, placeOf, quote } from '../../cards/quote.js';
import { verifyCard } from '../../cards/verify.js';
import type { Catalogue } from '../../language/catalogue.js';
import type { HeldArticle } from '../../store/held.js';
import type { Reply } from '../answer.js';
import { renderCard } from '../render.js';
import { buttonRow } from './button-row.js';
import { editingId } from './editing-id.js';

/** An article that waits to be kept, for who added it, with what he can do with it. */
export function heldReply(held: HeldArticle, token: string, language: Catalogue): Reply {
  const card = heldCard(held, language);
  verifyCard(card, libraryOf([held.article]));
  const { components, ...container } = renderCard(card, language);
  const { keep, correct, discard } = language.library.buttons;
  const row = buttonRow([
    { label: keep, id: editingId('keep', token) },
    { label: correct, id: editingId('correct', token) },
    { label: discard, id: editingId('discard', token) },
  ]);
  return { component: { ...container, components: [...components, ...row] }, onlyForAsker: true };
}

/** Its headline, date, source and length, its first paragraph, and what was left out of it. */
function heldCard({ article, leftOut }: HeldArticle, language: Catalogue): Card {
  const { reading, library } = language;
  const { lead } = aboutArticle(article, language);
  const [first] = article.paragraphs;
  const things = leftOut.map((kind) => library.things[kind as keyof typeof library.things]).filter(Boolean);
  return {
    heading: article.headline,
    lead: [lead, reading.paragraphs(article.paragraphs.length)]
      .filter((part) => part !== undefined)
      .join(' · '),
    quotes: first
      ? [
          quote(
            article,
            { article: article.id, paragraph: 1, start: first.start, end: first.end },
            { where: placeOf(article, 1, language) },
          ),
        ]
      : [],
    notes: [...(things.length > 0 ? [library.leftOut(language.formats.and(things))] : []), library.wait],
  };
}
