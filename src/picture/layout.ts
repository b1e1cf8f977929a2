import type { Picture, PicturedDate } from '../cards/picture.js';
import type { Catalogue } from '../language/catalogue.js';
import { LANGUAGES } from '../language/languages.js';
import { columnEnds } from './columns.js';
import { placeLabels } from './place.js';
import { placeIn, type Section, sectionsOf } from './scale.js';
import { stretchesOf } from './stretches.js';
import { type Typesetter, visible, type Weight } from './typeset.js';

/** A kind of text: its size and the height of its lines, in pixels. */
export interface TextStyle {
  readonly size: number;
  readonly line: number;
  readonly weight: Weight;
}

export const TEXT = {
  heading: { size: 26, line: 34, weight: 600 },
  lead: { size: 16, line: 26, weight: 400 },
  date: { size: 19, line: 26, weight: 600 },
  place: { size: 15, line: 26, weight: 400 },
  label: { size: 17, line: 23, weight: 400 },
  scale: { size: 14, line: 18, weight: 400 },
  legend: { size: 14, line: 20, weight: 400 },
} as const satisfies Record<string, TextStyle>;

/** Distances in pixels; those of a column count from its left edge. */
export const GRID = {
  margin: 32,
  column: 700,
  betweenColumns: 28,
  axis: 96,
  mark: 136,
  text: 156,
  belowHead: 18,
  belowLabel: 16,
  atBreak: 14,
  aboveLegend: 22,
} as const;

/** How much longer than its labels the axis is: room for labels to stand near their dates. */
const SLACK = 1.12;

/** A label points at the axis from the middle of its first line. */
export const ANCHOR = TEXT.date.line / 2;

/** A date with the place of its label. Pixels from the picture's left and top edges. */
export interface PlacedDate {
  readonly date: PicturedDate;
  readonly lines: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where its first day stands on the axis. */
  readonly axisY: number;
}

/** One part of the axis, with its dates to the right. */
export interface Column {
  readonly left: number;
  readonly sections: readonly Section[];
  readonly dates: readonly PlacedDate[];
}

/** Everything in its place. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly heading: readonly string[];
  readonly lead: string | undefined;
  readonly columns: readonly Column[];
  readonly legendTop: number;
  /** How many dates are left out. */
  readonly more: number;
  readonly language: Catalogue;
}

/** Puts a picture's dates in their places: columns of labels beside an axis that is proportional between its breaks. */
export function layOut(picture: Picture, typesetter: Typesetter): Layout {
  const { dates, lead } = picture;
  const days = dates.map(({ firstDay }) => firstDay);
  const ends = columnEnds(dates.length, stretchesOf(days));
  const width = 2 * GRID.margin + ends.length * GRID.column + (ends.length - 1) * GRID.betweenColumns;
  const inner = width - 2 * GRID.margin;
  const [heading, [leadLine]] = [
    fittedLines(typesetter, picture.heading, TEXT.heading, { width: inner, most: 2 }),
    fittedLines(typesetter, lead ?? '', TEXT.lead, { width: inner, most: 1 }),
  ];
  const top =
    GRID.margin + heading.length * TEXT.heading.line + (leadLine ? TEXT.lead.line : 0) + GRID.belowHead;
  const columns = ends.map((end, index) =>
    layOutColumn(dates.slice(ends[index - 1] ?? 0, end), typesetter, {
      left: GRID.margin + index * (GRID.column + GRID.betweenColumns),
      top,
    }),
  );
  const legendTop = Math.ceil(Math.max(...columns.map(bottomOf)) + GRID.aboveLegend - GRID.belowLabel);
  return {
    width,
    height: legendTop + TEXT.legend.line + GRID.margin,
    heading,
    lead: leadLine,
    columns,
    legendTop,
    more: picture.more,
    language: LANGUAGES[picture.language],
  };
}

function layOutColumn(
  dates: readonly PicturedDate[],
  typesetter: Typesetter,
  { left, top }: { readonly left: number; readonly top: number },
): Column {
  const width = GRID.column - GRID.text;
  const texts = dates.map(({ label }) => fittedLines(typesetter, label, TEXT.label, { width, most: 2 }));
  const heights = texts.map(({ length }) => TEXT.date.line + length * TEXT.label.line + GRID.belowLabel);
  const days = dates.map(({ firstDay }) => firstDay);
  const stretches = stretchesOf(days);
  const lengths = { labels: heights, anchor: ANCHOR, slack: SLACK, gap: GRID.atBreak };
  const sections = sectionsOf(days, stretches, lengths).map((section) => moved(section, top));
  const places = sections.flatMap((section, index) => {
    const { first, last } = stretches[index] ?? { first: 0, last: -1 };
    return placesIn(section, days.slice(first, last + 1), heights.slice(first, last + 1));
  });
  return {
    left,
    sections,
    dates: dates.map((date, index) => ({
      date,
      lines: texts[index] ?? [],
      left: left + GRID.text,
      width,
      height: heights[index] ?? 0,
      ...(places[index] ?? { top, axisY: top }),
    })),
  };
}

/** Where the labels of a section's dates stand, and their days on the axis. */
function placesIn(
  section: Section,
  days: readonly number[],
  heights: readonly number[],
): Pick<PlacedDate, 'top' | 'axisY'>[] {
  const axis = days.map((day) => placeIn(section, day));
  const tops = placeLabels(
    axis.map((y) => y - ANCHOR),
    heights,
    { top: section.top - ANCHOR, bottom: section.bottom - ANCHOR + (heights.at(-1) ?? 0) },
  );
  return tops.map((top, index) => ({ top, axisY: axis[index] ?? section.top }));
}

function moved(section: Section, by: number): Section {
  return { ...section, top: section.top + by, bottom: section.bottom + by };
}

function bottomOf({ dates }: Column): number {
  return Math.max(...dates.map(({ top, height }) => top + height));
}

function fittedLines(
  typesetter: Typesetter,
  text: string,
  { size, weight }: TextStyle,
  { width, most }: { readonly width: number; readonly most: number },
): string[] {
  return typesetter.lines(visible(text), weight, { width: width / size, most });
}
