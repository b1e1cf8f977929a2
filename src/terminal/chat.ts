import { createInterface } from 'node:readline';
import { explainAnswers } from '../../commands/ask.js';
import type { CommandContext, OptionValues } from '../../commands/command.js';
import { runCommand } from '../../commands/index.js';
import { checkStatements } from '../../commands/message-commands.js';
import { showView } from '../../commands/views.js';
import type { Citation } from '../article/article.js';
import { newestArticle } from '../article/newest.js';
import type { Card } from '../cards/card.js';
import { articleLine } from '../cards/quote.js';
import type { View } from '../cards/view.js';
import { variable } from '../environment.js';
import { UserError } from '../errors.js';
import { english } from '../language/en/index.js';
import { chatHelp } from './chat-help.js';
import { leaves, readChatLine } from './chat-line.js';
import { nearestOf } from './edit-distance.js';
import type { Io } from './io.js';
import { nextPage } from './next-page.js';
import { renderCard, renderText, type Style, styleFor } from './render.js';
import { Topic } from './topic.js';
import { withWholeId } from './whole-id.js';

/** A chat about the library's articles, or about one: a line is a question or a command. Ends with its input. */
export async function chat(context: CommandContext, article: string | undefined, io: Io): Promise<void> {
  const terminal = io.stdout.isTTY === true;
  io.stdout.write(`${greeting(context, article, io)}\n`);
  const input = createInterface({
    input: io.stdin,
    output: io.stdout,
    terminal,
    prompt: terminal ? '> ' : '',
  });
  input.on('SIGINT', () => input.close());
  input.prompt();
  const answer = answering(context, article);
  for await (const line of input) {
    const text = line.trim();
    if (leaves(text)) break;
    if (text !== '') {
      // The window may have another width than at the answer before.
      const style = styleFor(io);
      // A terminal shows what was typed itself.
      const typed = terminal ? '' : renderText(`> ${text}`, style);
      io.stdout.write(`${typed}\n${answer(text, style)}\n`);
    }
    input.prompt();
  }
  input.close();
  if (terminal) io.stdout.write('\n');
}

function greeting({ library }: CommandContext, article: string | undefined, io: Io): string {
  const one = article === undefined ? undefined : library.get(article);
  const count = library.articles.length;
  const about = one ?? newestArticle(library);
  const others = one || count === 1 ? '' : ` and ${count - 1} more`;
  const misnamed = misnamedToken(io.env);
  const style = styleFor(io);
  return [
    misnamed === undefined
      ? 'This is the terminal. To run the Discord bot, put DISCORD_TOKEN into .env (the README says how).'
      : `This is the terminal: the bot’s token is read from DISCORD_TOKEN, and ${misnamed} is set.`,
    `Ask about: ${articleLine(about, english)}${others}`,
    'A line is a question; /why, /more, /summary, /timeline, /help; /quit or Ctrl-D leaves.',
  ]
    .map((line) => renderText(line, style))
    .join('');
}

/** A variable that was probably meant for DISCORD_TOKEN. */
function misnamedToken(env: NodeJS.ProcessEnv): string | undefined {
  if (variable(env, 'DISCORD_TOKEN') !== undefined) return undefined;
  return Object.keys(env).find((name) => {
    const other =
      /^(?:DISCORD_?)?(?:BOT_?)?TOKEN$/iu.test(name) || nearestOf(name, ['discord_token']) !== undefined;
    return other && variable(env, name) !== undefined;
  });
}

/** Answers the lines of one chat, which remembers the question before. */
function answering(
  context: CommandContext,
  article: string | undefined,
): (line: string, style: Style) => string {
  const topic = new Topic(context, article);
  let last: OptionValues | undefined;
  let next: View | undefined;
  let quoted: Citation | undefined;
  const render = (card: Card, style: Style, shown?: View) => {
    next = nextPage(card, shown);
    quoted = card.quotes[0]?.citation ?? quoted;
    return renderCard({ ...card, notes: [...card.notes, ...hintOf(card, next)] }, style);
  };
  return (line, style) => {
    try {
      const asked = readChatLine(line, context.language);
      if (asked === 'help') return chatHelp(style);
      if (asked === 'why') {
        return last ? renderCards(explainAnswers(last, context), style) : renderText(NOTHING_ASKED, style);
      }
      if (asked === 'more') {
        return next ? render(showView(next, context), style, next) : renderText(NOTHING_MORE, style);
      }
      if ('step' in asked) {
        if (!quoted) return renderText(NOTHING_QUOTED, style);
        const { article: id, paragraph } = quoted;
        if (paragraph + asked.step < 1) return renderText(NOTHING_BEFORE, style);
        return render(runCommand('passage', { article: id, number: paragraph + asked.step }, context), style);
      }
      if ('claims' in asked) {
        return render(checkStatements(asked.claims, topic.chosen), style);
      }
      if ('reply' in asked) return renderText(asked.reply, style);
      const given = withWholeId(asked.options, context);
      if (asked.name !== 'ask') {
        const card = runCommand(asked.name, topic.optionsOf(asked.name, given), context);
        topic.wasShown(asked.name, given);
        return render({ ...card, notes: [...card.notes, ...topic.noteOn(asked.name, given)] }, style);
      }
      const { options, note } = topic.meant(given);
      const card = runCommand('ask', options, context);
      topic.wasAsked(options);
      last = options;
      // A question stands above its answer as it was typed.
      const shown = card.heading === given['question'] ? { ...card, heading: '' } : card;
      return render(note === undefined ? shown : { ...shown, notes: [...shown.notes, note] }, style);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return renderText(error.in(context.language), style);
    }
  };
}

/** What /more shows, where nothing else says so. */
function hintOf({ grade, quotes }: Card, next: View | undefined): string[] {
  if (next?.kind === 'articles') return ['/more shows the next ones.'];
  return next && grade === 'absent' && quotes.length === 0 ? ['/more shows what comes nearest.'] : [];
}

function renderCards(cards: readonly Card[], style: Style): string {
  return cards.map((card) => renderCard(card, style)).join('\n');
}

const NOTHING_MORE = 'There is nothing more of what was shown last.';
const NOTHING_QUOTED = 'There is no paragraph yet that one could be next to: ask a question first.';
const NOTHING_BEFORE = 'That is the first paragraph.';
const NOTHING_ASKED = 'There is no answer yet to explain: ask a question first.';
