import type { Article } from '../article/article.js';
import type { Digest, DigestSentence } from '../digest/digest.js';
import type { Catalogue } from '../language/catalogue.js';
import type { Card, Quote } from './card.js';
import { namesNotes } from './names-notes.js';
import { aboutArticle, placeOf, quote } from './quote.js';

const PARTS = ['happened', 'background'] as const;

/** A digest as a card: what the article is, its sentences in order, by part where it has parts, and who is named. */
export function digestCard(digest: Digest, article: Article, language: Catalogue): Card {
  const words = language.digest;
  const { lead } = aboutArticle(article, language);
  const minutes = words.minutes(digest.minutes);
  const parted = PARTS.flatMap((part) =>
    quotesOf(
      digest.sentences.filter((sentence) => sentence.part === part),
      article,
      language,
      words[part],
    ),
  );
  return {
    heading: article.headline,
    lead: lead === undefined ? minutes : `${lead} · ${minutes}`,
    quotes: parted.length > 0 ? parted : quotesOf(digest.sentences, article, language),
    notes: namesNotes(digest, language),
  };
}

/** The quotations, the first under the heading; a note on whom a sentence means stands before it, in brackets. */
function quotesOf(
  sentences: readonly DigestSentence[],
  article: Article,
  language: Catalogue,
  heading?: string,
): Quote[] {
  return sentences.map((sentence, at) => {
    const note =
      sentence.note &&
      `[${sentence.note.word.text}: ${sentence.note.name.text}, ¶${sentence.note.name.paragraph}]`;
    const label = [at === 0 ? heading : undefined, note].filter((part) => part).join(' ');
    const where = placeOf(article, sentence.paragraph, language);
    const quoted = quote(article, { article: article.id, ...sentence }, { where });
    return label === '' ? quoted : { label, ...quoted };
  });
}
