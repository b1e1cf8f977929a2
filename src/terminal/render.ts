import picocolors from 'picocolors';
import type { Span } from '../article/article.js';
import type { Card, Quote } from '../cards/card.js';
import { renderAxis } from './axis.js';
import type { Io } from './io.js';
import { printable } from './printable.js';
import { wrap } from './wrap.js';

/** How text is shown: in colour or not, and how wide. */
export interface Style {
  readonly colors: ReturnType<typeof picocolors.createColors>;
  /** Characters in a line, Infinity where nothing is to be broken. */
  readonly width: number;
}

const WIDEST = 100;
/** The width of a terminal that does not know its own, which says so with 0 columns. */
const USUAL = 80;

/** Colours and line breaks on a terminal only; NO_COLOR (no-color.org) and TERM=dumb switch colours off. */
export function styleFor({ stdout, env }: Io): Style {
  const terminal = stdout.isTTY === true;
  const colored = terminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return {
    colors: picocolors.createColors(colored),
    width: terminal ? Math.min(stdout.columns || USUAL, WIDEST) : Number.POSITIVE_INFINITY,
  };
}

/** A card as text: heading, lead, picture, each quotation behind a bar with its place below, notes. Ends with a line break. */
export function renderCard(card: Card, style: Style): string {
  return `${blocksOf(card, style).join('\n\n')}\n`;
}

/** What stands on a card, block by block, with what else was asked for below the quotations. */
function blocksOf({ heading, lead, picture, quotes, notes, further = [] }: Card, style: Style): string[] {
  const { bold, dim } = style.colors;
  const said = (lead ?? '').split('\n').flatMap((line) => lines(line, style));
  const head = [...lines(heading, style).map(bold), ...said];
  const foot = notes.flatMap((note) => lines(note, style).map(dim));
  const axis = picture ? renderAxis(picture, style) : [];
  return [
    head.join('\n'),
    axis.join('\n'),
    ...quotes.map((quote) => renderQuote(quote, style).join('\n')),
    ...further.flatMap((other) => blocksOf(other, style)),
    foot.join('\n'),
  ].filter((block) => block !== '');
}

/** A text of the bot's own, each line behind `indent`. Ends with a line break. */
export function renderText(text: string, { colors, width }: Style, indent = ''): string {
  return lines(text, { colors, width: width - indent.length })
    .map((line) => `${indent}${line}\n`)
    .join('');
}

function renderQuote({ label, text, bold, where }: Quote, style: Style): string[] {
  const { colors, width } = style;
  const shown = printable(text);
  const body = wrap(shown, width - 2).map((line) => `│ ${emphasize(shown, line, bold, colors.bold)}`);
  const labels = label === undefined ? [] : lines(label, style).map(colors.cyan);
  return [
    ...labels,
    ...body,
    ...lines(where, { colors, width: width - 2 }).map((line) => `  ${colors.dim(line)}`),
  ];
}

function lines(text: string, { width }: Style): string[] {
  const shown = printable(text);
  return wrap(shown, width).map(({ start, end }) => shown.slice(start, end));
}

/** One line of a text with the parts of it that `bold` covers emphasised. */
function emphasize(text: string, line: Span, bold: readonly Span[], mark: (part: string) => string): string {
  let shown = '';
  let at = line.start;
  for (const span of bold) {
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, line.end);
    if (start >= end) continue;
    shown += text.slice(at, start) + mark(text.slice(start, end));
    at = end;
  }
  return shown + text.slice(at, line.end);
}
