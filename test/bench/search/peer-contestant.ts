import { type Article, type Span, sentencesOf } from '../../../src/article/article.js';
import type { Contestant } from './contestant.js';
import type { Peer } from './peers/peer.js';

/** A peer over articles: one index of their paragraphs, and one of their sentences when first asked for one. */
export function peerContestant(peer: Peer): Contestant {
  return {
    name: peer.name,
    open(articles) {
      const paragraphs = articles.flatMap((article) =>
        article.paragraphs.map((paragraph) => ({ ...paragraph, paragraph: paragraph.number, article })),
      );
      const byParagraph = peer.build(paragraphs.map(textOf));
      let searchSentences: ReturnType<typeof openSentences> | undefined;
      const openSentences = () => {
        const sentences = articles.flatMap((article) =>
          sentencesOf(article).map((sentence) => ({ ...sentence, article })),
        );
        const bySentence = peer.build(sentences.map(textOf));
        return (question: string) => named(sentences[bySentence(question) ?? -1]);
      };
      return {
        paragraph: (question) => named(paragraphs[byParagraph(question) ?? -1]),
        sentence(question) {
          searchSentences ??= openSentences();
          return searchSentences(question);
        },
      };
    },
  };
}

interface Passage extends Span {
  readonly article: Article;
  readonly paragraph: number;
}

function textOf({ article, start, end }: Passage): string {
  return article.text.slice(start, end);
}

function named(passage: Passage | undefined) {
  return passage && { article: passage.article.id, paragraph: passage.paragraph, start: passage.start };
}
