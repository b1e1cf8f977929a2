import { type Message, MessageType } from 'discord.js';
import type { Before } from '../../commands/follow-up.js';
import type { Library } from '../article/library.js';
import { articleOfKey } from '../cards/article-key.js';
import type { ArticleKey } from '../cards/view.js';
import { UserError } from '../errors.js';
import type { Log } from '../log.js';
import { readCustomId } from './custom-id.js';
import { plainLine } from './escape.js';
import { customIdsOn, questionsOn } from './questions-on.js';

/**
 * The question that a message goes on from, the last one on the bot's message that it replies to, or the article that is
 * shown there. Undefined where it replies to none, or that message is gone. Never rejects.
 */
export async function questionBefore(
  message: Message,
  library: Library,
  log: Log,
): Promise<Before | undefined> {
  if (message.type !== MessageType.Reply) return undefined;
  try {
    const { author, components } = await message.fetchReference();
    if (author.id !== message.client.user.id) return undefined;
    return lastAnswered(
      components.map((component) => component.toJSON()),
      library,
    );
  } catch (err) {
    log.debug({ err }, 'the message that was replied to could not be read');
    return undefined;
  }
}

function lastAnswered(components: readonly object[], library: Library): Before | undefined {
  const headlines = new Set(library.articles.map(({ headline }) => plainLine(headline)));
  const question = questionsOn(components).findLast((heading) => !headlines.has(heading));
  if (question === undefined) return articleShown(components, library);
  const views = customIdsOn(components).flatMap((id) => {
    const pressed = readCustomId(id, [question]);
    return typeof pressed === 'object' ? [pressed.view] : [];
  });
  const [view] = views.flatMap((shown) => ('question' in shown ? [shown] : []));
  // Where nothing is quoted, there is no context to show.
  const quotes = views.some(({ kind }) => kind === 'context');
  if (!view || (view.everywhere && !quotes)) return { question };
  const id = idOfKey(view.article, library);
  if (id === undefined) return { question };
  return view.everywhere ? { question, from: id } : { question, article: id };
}

/** The article of a card that answers no question: a summary, a timeline. */
function articleShown(components: readonly object[], library: Library): Before | undefined {
  const [key] = customIdsOn(components).flatMap((id) => {
    const pressed = readCustomId(id, []);
    return typeof pressed === 'object' && 'article' in pressed.view ? [pressed.view.article] : [];
  });
  const id = key && idOfKey(key, library);
  return id === undefined ? undefined : { from: id };
}

/** The id of the article that a key names; undefined where it has changed or is gone. */
function idOfKey(key: ArticleKey, library: Library): string | undefined {
  try {
    return articleOfKey(key, library).id;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}
