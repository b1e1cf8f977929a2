import {
  type APIContainerComponent,
  type APIMediaGalleryComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord.js';
import type { Card, Quote } from '../cards/card.js';
import type { Picture } from '../cards/picture.js';
import type { Catalogue } from '../language/catalogue.js';
import { actionRows } from './action-rows.js';
import { longestBeginning } from './cut.js';
import { escapeLine, escapeQuotation, escapeText, maskedLink } from './escape.js';
import { LIMITS, textsFit } from './limits.js';

/** The name of the file that a card's picture is sent as. */
export const PICTURE_FILE = 'timeline.png';

/**
 * A card as a container of Discord's Components V2, with its picture if that is sent, too. What is too long for one
 * message is cut at the end, and says so. What can be shared has a button for it, where only the asker sees the message.
 */
export function renderCard(
  card: Card,
  language: Catalogue,
  { onlyForAsker = false, pictured = false } = {},
): APIContainerComponent {
  const { parts, rows, others, texts } = layoutOf(card, language, onlyForAsker);
  const shown = texts ?? parts.map((part) => cutTexts(part, language.bot, { parts: parts.length, others }));
  const components = shown.flatMap((part, place) => [...part.map(textDisplay), ...(rows[place] ?? [])]);
  const [head, ...rest] = components;
  return container(pictured && card.picture && head ? [head, gallery(card.picture), ...rest] : components);
}

/** Whether a card needs no cut to be one message. */
export function fitsWhole(card: Card, language: Catalogue, onlyForAsker: boolean): boolean {
  return layoutOf(card, language, onlyForAsker).texts !== undefined;
}

/** What a card's message is made of; without `texts` where they have no room. */
function layoutOf(card: Card, language: Catalogue, onlyForAsker: boolean) {
  const parts = partsOf(card);
  const rows = actionRows(parts, onlyForAsker, language.answers);
  // The container, and the picture's gallery: its text is the same without it.
  const frame = card.picture ? 2 : 1;
  const others = frame + rows.flat().reduce((sum, row) => sum + 1 + row.components.length, 0);
  const small = parts.reduce((size, part) => size + sizeOf(part), 0) <= LIMITS.text;
  const texts = small ? parts.map((part) => cardTexts(part, language.bot)) : undefined;
  return { parts, rows, others, texts: texts && textsFit(texts.flat(), others) ? texts : undefined };
}

function gallery({ alt }: Picture): APIMediaGalleryComponent {
  const items = [{ media: { url: `attachment://${PICTURE_FILE}` }, description: alt }];
  return { type: ComponentType.MediaGallery, items };
}

/** A card and what else was asked for, one below the other; the card's notes stand below all. */
function partsOf({ further = [], ...card }: Card): Card[] {
  const last = further.at(-1);
  if (!last) return [card];
  const end = { ...last, notes: [...last.notes, ...card.notes] };
  return [{ ...card, notes: [] }, ...further.slice(0, -1), end];
}

/** A sentence of the bot's own, which may hold words of a person, as such a container. */
export function renderSentence(sentence: string, { bot }: Catalogue): APIContainerComponent {
  return container([textDisplay(cutTo(LIMITS.text / 2, sentence, escapeText, bot))]);
}

function container(components: APIContainerComponent['components']): APIContainerComponent {
  return { type: ComponentType.Container, components };
}

function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** Characters of a card before anything is escaped. */
function sizeOf({ heading, lead = '', quotes, notes }: Card): number {
  const texts = [heading, lead, ...quotes.map(({ text }) => text), ...notes];
  return texts.reduce((size, text) => size + text.length, 0);
}

/** What the bot says where something is cut. */
type Words = Catalogue['bot'];

function cardTexts({ heading, lead = '', quotes, notes }: Card, words: Words): string[] {
  return filled([
    headText(escapeLine(heading), escapeText(lead)),
    ...quotes.map((quote) => quoteText(quote, words)),
    filled(notes.map(escapeLine)).map(smallPrint).join('\n'),
  ]);
}

function headText(heading: string, lead: string): string {
  return filled([heading && `### ${heading}`, lead]).join('\n');
}

function quoteText({ label = '', text, bold, where, link }: Quote, words: Words): string {
  const before = cutTo(ROOM.label, label, escapeLine, words);
  const place = citation(where, link, words);
  return filled([before && `**${before}**`, escapeQuotation(text, bold), place]).join('\n');
}

/** `¶14 · headline`, the ¶ a link where there is one. */
function citation(where: string, link: string | undefined, words: Words): string {
  const paragraph = /^¶\d+/u.exec(where)?.[0] ?? '';
  const rest = cutTo(ROOM.where, where.slice(paragraph.length), escapeLine, words);
  return smallPrint(filled([maskedLink(paragraph, paragraph ? link : undefined), rest]).join(' '));
}

function smallPrint(line: string): string {
  return `-# ${line}`;
}

function filled(texts: readonly string[]): string[] {
  return texts.filter((text) => text.trim() !== '');
}

/**
 * How much of a message may go to what is not quoted, in characters; heading, lead and notes may have more where
 * nothing must be cut. Together with a link, and in a script of three bytes a character, they leave room for a quotation.
 */
const ROOM = { heading: 600, lead: 700, notes: 700, label: 200, where: 300, link: 600, dates: 600 } as const;

/** A card's share of a message: one of several equal parts, beside what is no text. */
interface Share {
  readonly parts: number;
  /** Components of the message that are no texts. */
  readonly others: number;
}

/**
 * The texts of a card that is too long for its share of a message: as many quotations as fit, from the first on, and
 * what is missing.
 */
function cutTexts(
  { heading, lead = '', quotes: all, notes, picture }: Card,
  words: Words,
  { parts, others }: Share,
): string[] {
  const fits = (texts: readonly string[]) => textsFit(texts, others, parts);
  const quotes = parts === 1 ? all : all.map((quote) => shortened(quote, parts));
  const head = headText(
    cutTo(ROOM.heading / parts, heading, escapeLine, words),
    cutTo(ROOM.lead / parts, lead, escapeText, words),
  );
  const note = cutTo(ROOM.notes / parts, notes.join(' '), escapeLine, words);
  const withRest = (shown: readonly string[], missing: string) =>
    filled([head, ...shown, note && smallPrint(note), missing && smallPrint(missing)]);
  const missingFrom = (count: number) => missingQuotes(quotes.slice(count), picture !== undefined, words);

  const shown: string[] = [];
  for (const quote of quotes) {
    const next = quote.text.length <= LIMITS.text ? quoteText(quote, words) : '';
    if (next === '' || !fits(withRest([...shown, next], missingFrom(shown.length)))) break;
    shown.push(next);
  }
  const [first] = quotes;
  if (first && shown.length === 0) {
    const missing = words.cutQuotation;
    return withRest([beginningOf(first, words, (text) => fits(withRest([text], missing)))], missing);
  }
  return withRest(shown, missingFrom(shown.length));
}

/** A quotation that leaves room for its words in a part of a message: what stands around them is cut, a long link dropped. */
function shortened({ label, where, link, ...quote }: Quote, parts: number): Quote {
  return {
    ...quote,
    where: where.slice(0, ROOM.where / parts),
    ...(label !== undefined && { label: label.slice(0, ROOM.label / parts) }),
    ...(link !== undefined && link.length <= ROOM.link / parts && { link }),
  };
}

/** How many quotations are missing; of a timeline, their dates, too. */
function missingQuotes(missing: readonly Quote[], dated: boolean, words: Words): string {
  if (missing.length === 0) return '';
  const cut = words.cutQuotations(missing.length);
  const names = dated ? missing.map(({ label = '', where }) => `${label} ${where}`).join('; ') : '';
  return names === '' ? `${cut}.` : `${cut}: ${cutTo(ROOM.dates, names, escapeLine, words)}`;
}

/** As much of a quotation as is accepted, from its first word on. */
function beginningOf(quote: Quote, words: Words, accepts: (text: string) => boolean): string {
  const endingAt = (text: string) => {
    const bold = quote.bold.map(({ start, end }) => ({ start, end: Math.min(end, text.length) }));
    return quoteText({ ...quote, text, bold: bold.filter(({ start, end }) => start < end) }, words);
  };
  return endingAt(longestBeginning(quote.text, LIMITS.text, (text) => accepts(endingAt(text))));
}

/** An escaped text of at most so many characters; one that is too long ends at a sentence, and says so. */
function cutTo(room: number, text: string, escaped: (text: string) => string, { cut }: Words): string {
  const end = ` … ${cut}`;
  if (text.length <= room) {
    const whole = escaped(text);
    if (whole.length <= room) return whole;
  }
  const beginning = longestBeginning(text, room, (start) => escaped(start).length + end.length <= room);
  return escaped(beginning) + end;
}
