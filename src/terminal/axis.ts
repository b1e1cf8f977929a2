import type { Picture, PicturedDate } from '../cards/picture.js';
import type { Catalogue } from '../language/catalogue.js';
import { LANGUAGES } from '../language/languages.js';
import { placeLabels } from '../picture/place.js';
import { placeIn, sectionsOf } from '../picture/scale.js';
import { daysBefore, stretchesOf } from '../picture/stretches.js';
import { roughly } from '../picture/ticks.js';
import { printable } from './printable.js';
import type { Style } from './render.js';
import { wrap } from './wrap.js';

/** How much longer than its dates an axis is, so that a longer time is a longer way. */
const SLACK = 1.5;

/** Characters of a date’s line besides date, paragraph and label: the sign, and the spaces between. */
const GAPS = 5;

/** What names more paragraphs than fit here, as `¶10 · ¶14` does, moves its own label alone. */
const USUAL_PLACE = 9;

/** Characters of a line where nothing sets a width. */
const USUAL_WIDTH = 100;

/**
 * The dates of a picture on an axis of time, a line each, top down: a filled sign where stated, a hollow one where
 * inferred. Nothing where a line is too short for a date.
 */
export function renderAxis({ dates, more, language: code }: Picture, style: Style): string[] {
  const language = LANGUAGES[code];
  const days = dates.map(({ firstDay }) => firstDay);
  const stretches = stretchesOf(days);
  const breaks = stretches
    .slice(1)
    .map(({ first }) => roughly(daysBefore(days[first] ?? 0, dates), language));
  const rest = more > 0 ? [language.picture.more(more)] : [];
  const grid = {
    name: widest([...dates.map(({ date }) => printable(date)), ...breaks, ...rest]),
    place: Math.min(USUAL_PLACE, widest(dates.map(({ place }) => place))),
  };
  if (grid.name + widest(dates.map(({ place }) => place)) + GAPS > style.width) return [];

  const way = (sign: string, name = '') => style.colors.dim(` ${name.padStart(grid.name)} ${sign}`);
  const sections = stretches.map(({ first, last }) => {
    const part = dates.slice(first, last + 1);
    const empty = rowsBefore(days.slice(first, last + 1));
    return part.flatMap((date, at) => [
      ...Array<string>(empty[at] ?? 0).fill(way(date.planned ? '┊' : '│')),
      dateLine(date, grid, style),
    ]);
  });
  return [
    ...sections.flatMap((lines, index) => [
      ...breaks.slice(index - 1, index).map((name) => way('⋮', name)),
      ...lines,
    ]),
    ...rest.map((name) => way('⋮', name)),
    style.colors.dim(legend(dates, language.picture)),
  ];
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => length));
}

/** How many empty lines stand before each date of a section, in proportion to the time between. */
function rowsBefore(days: readonly number[]): number[] {
  const rows = days.map(() => 1);
  const lengths = { labels: rows, anchor: 0, slack: SLACK, gap: 0 };
  const [section] = sectionsOf(days, [{ first: 0, last: days.length - 1 }], lengths);
  if (!section) return [];
  const wanted = days.map((day) => placeIn(section, day));
  const tops = placeLabels(wanted, rows, { top: 0, bottom: section.bottom + 1 }).map(Math.floor);
  return tops.map((top, index) => (index === 0 ? 0 : top - (tops[index - 1] ?? 0) - 1));
}

function dateLine(
  date: PicturedDate,
  grid: { readonly name: number; readonly place: number },
  { colors, width }: Style,
): string {
  const head = `${printable(date.date).padStart(grid.name)}`;
  const place = date.place.padEnd(grid.place);
  const room = Math.min(width, USUAL_WIDTH) - grid.name - place.length - GAPS;
  const label = room > SHORTEST_LABEL ? beginning(printable(date.label), room) : '';
  return ` ${colors.bold(head)} ${signOf(date)} ${colors.dim(place)} ${label}`.trimEnd();
}

/** A label with less room says nothing. */
const SHORTEST_LABEL = 12;

function signOf({ inferred, planned }: PicturedDate): string {
  if (planned) return inferred ? '◇' : '◆';
  return inferred ? '○' : '●';
}

const SIGNS = [
  ['●', 'stated'],
  ['○', 'inferred'],
  ['◆', 'toCome'],
  ['◇', 'toComeInferred'],
] as const;

/** What the signs mean, of those that there are. */
function legend(dates: readonly PicturedDate[], words: Catalogue['picture']): string {
  const signs = new Set<string>(dates.map(signOf));
  const shown = SIGNS.filter(([sign]) => signs.has(sign));
  return ` ${shown.map(([sign, name]) => `${sign} ${words[name]}`).join(' · ')}`;
}

function beginning(text: string, width: number): string {
  const [line] = wrap(text, width - 1);
  if (!line || line.end >= text.length) return text;
  const words = text.slice(line.start, line.end);
  return words.length < width ? `${words.replace(/[\s,;:.…–—-]+$/u, '')}…` : `${words.slice(0, width - 1)}…`;
}
