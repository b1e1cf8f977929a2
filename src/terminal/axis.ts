import type { Picture, PicturedDate } from '../cards/picture.js';
import { placeLabels } from '../picture/place.js';
import { placeIn, sectionsOf } from '../picture/scale.js';
import { stretchesOf } from '../picture/stretches.js';
import { roughly } from '../picture/ticks.js';
import { printable } from './printable.js';
import type { Style } from './render.js';
import { wrap } from './wrap.js';

/** How much longer than its dates an axis is, so that a longer time is a longer way. */
const SLACK = 1.5;

/** Characters of a date’s line besides date, paragraph and label: the sign, and the spaces between. */
const GAPS = 5;

/** Characters of a line where nothing sets a width. */
const USUAL_WIDTH = 100;

/**
 * The dates of a picture on an axis of time, a line each, top down: a filled sign where stated, a hollow one where
 * inferred. Nothing where a line is too short for a date.
 */
export function renderAxis({ dates, more }: Picture, style: Style): string[] {
  const names = dates.map(({ date }) => printable(date));
  const places = dates.map(({ paragraph }) => `¶${paragraph}`);
  const grid = {
    name: Math.max(...names.map(({ length }) => length)),
    place: Math.max(...places.map(({ length }) => length)),
  };
  if (grid.name + grid.place + GAPS > style.width) return [];
  const days = dates.map(({ firstDay }) => firstDay);
  const stretches = stretchesOf(days);
  const lengths = { labels: days.map(() => 1), anchor: 0, slack: SLACK, gap: 0 };
  const lines: string[] = [];
  const way = (sign: string, name = '') => style.colors.dim(` ${name.padStart(grid.name)} ${sign}`);
  for (const [index, section] of sectionsOf(days, stretches, lengths).entries()) {
    const { first, last } = stretches[index] ?? { first: 0, last: -1 };
    const part = dates.slice(first, last + 1);
    const before = days[first - 1];
    if (before !== undefined) lines.push(way('⋮', roughly(section.firstDay - before)));
    const wanted = part.map(({ firstDay }) => placeIn(section, firstDay));
    const room = { top: section.top, bottom: Math.max(section.bottom, section.top) + 1 };
    const rows = placeLabels(
      wanted,
      part.map(() => 1),
      room,
    ).map((row) => Math.floor(row - section.top));
    for (const [at, date] of part.entries()) {
      const empty = (rows[at] ?? 0) - (rows[at - 1] ?? 0) - 1;
      if (at > 0) for (let row = 0; row < empty; row += 1) lines.push(way(date.planned ? '┊' : '│'));
      lines.push(dateLine(date, grid, style));
    }
  }
  if (more > 0) lines.push(way('⋮', `${more} more`));
  return [...lines, style.colors.dim(legend(dates))];
}

function dateLine(
  date: PicturedDate,
  grid: { readonly name: number; readonly place: number },
  { colors, width }: Style,
): string {
  const head = `${printable(date.date).padStart(grid.name)}`;
  const place = `¶${date.paragraph}`.padEnd(grid.place);
  const room = Math.min(width, USUAL_WIDTH) - grid.name - grid.place - GAPS;
  const label = room > SHORTEST_LABEL ? beginning(printable(date.label), room) : '';
  return ` ${colors.bold(head)} ${signOf(date)} ${colors.dim(place)} ${label}`.trimEnd();
}

/** A label with less room says nothing. */
const SHORTEST_LABEL = 12;

function signOf({ inferred, planned }: PicturedDate): string {
  if (planned) return inferred ? '◇' : '◆';
  return inferred ? '○' : '●';
}

const SIGNS = ['● stated', '○ inferred', '◆ to come', '◇ to come, inferred'];

/** What the signs mean, of those that there are. */
function legend(dates: readonly PicturedDate[]): string {
  const signs = new Set(dates.map(signOf));
  return ` ${SIGNS.filter((sign) => signs.has(sign[0] ?? '')).join(' · ')}`;
}

function beginning(text: string, width: number): string {
  const [line] = wrap(text, width - 1);
  if (!line || line.end >= text.length) return text;
  const words = text.slice(line.start, line.end);
  return words.length < width ? `${words.replace(/[\s,;:.…–—-]+$/u, '')}…` : `${words.slice(0, width - 1)}…`;
}
