import type {
  APIContainerComponent,
  APIModalInteractionResponseCallbackData,
  AttachmentPayload,
} from 'discord.js';
import type { AnswerSources, CommandContext, MessageCommand, OptionValues } from '../../commands/command.js';
import type { Card } from '../cards/card.js';
import { pageOf } from '../cards/pages.js';
import type { Picture } from '../cards/picture.js';
import { UserError } from '../errors.js';
import type { Catalogue } from '../language/catalogue.js';
import type { Log } from '../log.js';
import type { Activity } from './activity.js';
import type { Editing } from './library/editing.js';
import { type AttachedFile, messageProblems } from './limits.js';
import type { Pace } from './pace.js';
import { fitsWhole, PICTURE_FILE, renderCard, renderSentence } from './render.js';
import { within } from './time.js';

/** Runs the command of this name. @throws {UserError} with a sentence for the person. */
type RunCommand = (name: string, options: OptionValues, context: CommandContext) => Card;

/** What answers are made with. */
export interface Answering {
  readonly run: RunCommand;
  /** What can be done with a message. */
  readonly messageCommands: readonly MessageCommand[];
  readonly context: AnswerSources;
  /** Draws a picture as PNG; undefined where that cannot be done. Never rejects. */
  readonly draw: (picture: Picture) => Promise<Buffer | undefined>;
  readonly log: Log;
  readonly activity: Activity;
  readonly pace: Pace;
  /** What the library of the place is looked after with, where one is kept. */
  readonly editing?: Editing;
}

/** A message of the bot. */
export interface Reply {
  readonly component: APIContainerComponent;
  /** Whether only the asker should see it, where Discord can do that. */
  readonly onlyForAsker: boolean;
  /** What the component shows. */
  readonly files?: readonly AttachmentPayload[];
  /** The same without files, where they are refused. */
  readonly textAlone?: Reply;
  /** Whether it takes the place of the message whose button was pressed. */
  readonly instead?: boolean;
}

/** What is sent: a message, or a form to fill in. */
export type Outgoing = Reply | { readonly form: APIModalInteractionResponseCallbackData };

/** What is said where something failed that is nobody's fault but the bot's. */
export function sorryReply(language: Catalogue): Reply {
  return sentenceReply(language.bot.sorry, language);
}

/** A sentence for the asker alone, in that language. */
export function sentenceReply(sentence: string, language: Catalogue): Reply {
  return { component: renderSentence(sentence, language), onlyForAsker: true };
}

/** A picture that takes longer, as one may on a slow machine that must start what draws it, is left out: a reply has three seconds. */
const DRAW_WITHIN_MS = 1800;

/** For whom a card is, and whether it takes the place of the message whose button was pressed. */
interface Audience extends Partial<Pick<Reply, 'onlyForAsker' | 'instead'>> {
  /** What the card's own words are in. */
  readonly language: Catalogue;
  /** The asker's language: why there is no card is for that person alone. */
  readonly own: Catalogue;
  /** What is said below it. */
  readonly note?: string | undefined;
}

/** The command's answer, or why there is none; the unexpected is logged. Never rejects. */
export async function answer(
  name: string,
  options: OptionValues,
  answering: Answering,
  audience: Audience,
): Promise<Reply> {
  const { run, context } = answering;
  const { language } = audience;
  return cardReply(name, () => run(name, options, { ...context, language }), answering, audience);
}

/** A card as a reply, or why there is none; counted, and the unexpected logged, under `name`. Never rejects. */
export async function cardReply(
  name: string,
  makeCard: () => Card,
  answering: Answering,
  audience: Audience,
): Promise<Reply> {
  return attempt(name, answering, audience.own, () =>
    messageOf(answering.activity.counted(name, makeCard), answering, audience),
  );
}

/** What is made, or why it is not, in the asker's language; the unexpected is logged under `name`. Never rejects. */
export async function attempt<Made extends Outgoing>(
  name: string,
  { log }: Pick<Answering, 'log'>,
  own: Catalogue,
  make: () => Promise<Made>,
): Promise<Made | Reply> {
  try {
    return await make();
  } catch (err) {
    if (err instanceof UserError) return sentenceReply(err.in(own), own);
    log.error({ err, command: name }, 'a command failed');
    return sorryReply(own);
  }
}

/** A card as a message, its picture drawn. @throws {Error} where it breaks a limit of Discord's. */
export async function messageOf(
  whole: Card,
  { draw }: Pick<Answering, 'draw'>,
  audience: Omit<Audience, 'own'>,
): Promise<Reply> {
  const { language, onlyForAsker = false, instead = false, note } = audience;
  const noted = note === undefined ? whole : { ...whole, notes: [...whole.notes, note] };
  const card = pageOf(noted, language, (page) => fitsWhole(page, language, onlyForAsker));
  const textAlone = textOf(card, { language, onlyForAsker, instead });
  const png = card.picture && (await within(DRAW_WITHIN_MS, draw(card.picture)));
  if (!card.picture || !png) return textAlone;
  const file = { name: PICTURE_FILE, attachment: png, description: card.picture.alt };
  const component = renderCard(card, language, { onlyForAsker, pictured: true });
  return checked({ component, onlyForAsker, instead, files: [file], textAlone }, [
    { name: PICTURE_FILE, bytes: png.length, description: card.picture.alt },
  ]);
}

/** What cards look like as messages, as long as they are kept: many ask the same. */
const texts = new WeakMap<Card, Map<string, Reply>>();

function textOf(
  card: Card,
  { language, onlyForAsker, instead }: Required<Pick<Audience, 'language' | 'onlyForAsker' | 'instead'>>,
): Reply {
  const own = texts.get(card) ?? new Map<string, Reply>();
  texts.set(card, own);
  const key = `${language.code} ${onlyForAsker} ${instead}`;
  const known = own.get(key);
  if (known) return known;
  const component = renderCard(card, language, { onlyForAsker });
  const made = checked({ component, onlyForAsker, instead });
  own.set(key, made);
  return made;
}

function checked(reply: Reply, files: readonly AttachedFile[] = []): Reply {
  const problems = messageProblems({ components: [reply.component] }, files);
  if (problems.length > 0) throw new Error(`the answer breaks Discord’s limits: ${problems.join('; ')}`);
  return reply;
}
