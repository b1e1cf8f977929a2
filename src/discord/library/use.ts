import { namedArticle } from '../../../commands/article-option.js';
import { type Reply, sentenceReply } from '../answer.js';
import type { PersonEditing } from './editing.js';

/** Lets questions in the channel or thread go to an article first; without an id to all again. @throws {UserError} where there is none of that id. */
export async function useArticle(id: string | undefined, editing: PersonEditing): Promise<Reply> {
  const { store, owner, channels, library, language } = editing;
  const article = namedArticle({ article: id }, { library, language });
  const [here] = channels;
  if (here !== undefined) await store.chooseForChannel(owner, here, article?.id);
  const words = language.library;
  return sentenceReply(article ? words.using(article.headline) : words.usingNone, language);
}
