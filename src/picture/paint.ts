import type { PicturedDate } from '../cards/picture.js';
import type { Catalogue } from '../language/catalogue.js';
import { ANCHOR, type Column, GRID, type Layout, type PlacedDate, TEXT, type TextStyle } from './layout.js';
import { placeIn, type Section } from './scale.js';
import { daysBefore } from './stretches.js';
import { element } from './svg.js';
import { THEME } from './theme.js';
import { roughly, ticksOf } from './ticks.js';
import { type Typesetter, visible } from './typeset.js';

/** Text in one face, its line box from `left` and `top` on. */
export interface TextPiece {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly style: TextStyle;
  readonly colour: string;
  readonly family: string;
}

/** What is to be drawn: SVG elements, and text above them. */
export interface Painting {
  readonly shapes: readonly string[];
  readonly pieces: readonly TextPiece[];
}

/** How far the axis goes beyond the dates at the ends of a section. */
const TAIL = 16;
/** Half of what a zigzag takes up. */
const ZIGZAG = 11;
const THINNEST_BAR = 3;
const MARK_RADIUS = 6.5;
/** Marks of the scale stand at least so far apart. */
const TICKS_APART = 56;

/** Paints what was laid out. */
export function paint(layout: Layout, typesetter: Typesetter): Painting {
  const brush = new Brush(typesetter);
  const { width, height } = layout;
  const ground = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 14 };
  brush.shape('rect', { ...ground, fill: THEME.ground, stroke: THEME.border });
  paintHead(layout, brush);
  for (const column of layout.columns) paintColumn(column, brush, layout.language);
  paintLegend(layout, brush);
  return brush;
}

class Brush implements Painting {
  readonly shapes: string[] = [];
  readonly pieces: TextPiece[] = [];
  readonly #typesetter: Typesetter;

  constructor(typesetter: Typesetter) {
    this.#typesetter = typesetter;
  }

  shape(name: string, attributes: Parameters<typeof element>[1]): void {
    this.shapes.push(element(name, attributes));
  }

  /** Writes a line of text from `left` on, or up to `right`; returns where it ends. */
  text(
    text: string,
    style: TextStyle,
    colour: string,
    at: { left?: number; right?: number; top: number },
  ): number {
    const runs = this.#typesetter.runs(visible(text), style.weight);
    const width = runs.reduce((sum, run) => sum + run.width, 0) * style.size;
    let left = at.left ?? (at.right ?? 0) - width;
    for (const run of runs) {
      if (run.family !== undefined) {
        this.pieces.push({ text: run.text, left, top: at.top, style, colour, family: run.family });
      } else this.#missing(left, at.top, run.width * style.size, style, colour);
      left += run.width * style.size;
    }
    return left;
  }

  /** An empty box in place of a character that the font does not have. */
  #missing(left: number, top: number, width: number, { size, line }: TextStyle, colour: string): void {
    const box = { x: left + 1.5, y: top + (line - size * 0.8) / 2, width: width - 3, height: size * 0.8 };
    this.shape('rect', { ...box, rx: 2, fill: 'none', stroke: colour, 'stroke-opacity': 0.6 });
  }
}

function paintHead({ heading, lead }: Layout, brush: Brush): void {
  let top: number = GRID.margin;
  for (const line of heading) {
    brush.text(line, TEXT.heading, THEME.text, { left: GRID.margin, top });
    top += TEXT.heading.line;
  }
  if (lead !== undefined) brush.text(lead, TEXT.lead, THEME.dim, { left: GRID.margin, top });
}

function paintColumn({ left, sections, dates }: Column, brush: Brush, language: Catalogue): void {
  const x = left + GRID.axis;
  const printed = dates.map(({ date }) => date);
  paintAxis(x, sections, brush, (day) => roughly(daysBefore(day, printed), language));
  for (const section of sections) {
    for (const { day, label } of ticksOf(section, TICKS_APART, language)) {
      const y = placeIn(section, day);
      brush.shape('line', { x1: x - 7, y1: y, x2: x, y2: y, stroke: THEME.axis, 'stroke-width': 2 });
      brush.text(label, TEXT.scale, THEME.dim, { right: x - 14, top: y - TEXT.scale.line / 2 });
    }
  }
  for (const [index, placed] of dates.entries()) {
    const { firstDay, lastDay } = placed.date;
    const first = dates.findIndex(({ date }) => date.firstDay === firstDay && date.lastDay === lastDay);
    if (first === index) paintPeriod(x, placed, sections, brush);
  }
  for (const placed of dates) paintDate(x, left + GRID.mark, placed, brush);
}

/** A line with a zigzag at each break, and how much time passes there. */
function paintAxis(
  x: number,
  sections: readonly Section[],
  brush: Brush,
  leftOut: (next: number) => string,
): void {
  const points = [`${x},${(sections[0]?.top ?? 0) - TAIL}`];
  for (const [index, section] of sections.entries()) {
    const next = sections[index + 1];
    if (!next) {
      points.push(`${x},${section.bottom + TAIL}`);
      continue;
    }
    const middle = middleOf(section, next);
    const zigzag = [-7.5, -2.5, 2.5, 7.5].map((dy, at) => `${x + (at % 2 === 0 ? -7 : 7)},${middle + dy}`);
    points.push(`${x},${middle - ZIGZAG}`, ...zigzag, `${x},${middle + ZIGZAG}`);
    const top = middle - TEXT.scale.line / 2;
    brush.text(leftOut(next.firstDay), TEXT.scale, THEME.text, {
      right: x - 14,
      top,
    });
  }
  brush.shape('polyline', {
    ...{ points: points.join(' '), fill: 'none', stroke: THEME.axis, 'stroke-width': 2 },
    ...{ 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
  });
}

function middleOf(before: Section, after: Section): number {
  return (before.bottom + after.top) / 2;
}

/** A bar on the axis over the days of a date that is longer than one; it goes no further than the next break. */
function paintPeriod(
  x: number,
  { date, axisY }: PlacedDate,
  sections: readonly Section[],
  brush: Brush,
): void {
  const index = sections.findIndex(({ lastDay }) => date.firstDay <= lastDay);
  const [section, next] = [sections[index], sections[index + 1]];
  if (!section || section.firstDay === section.lastDay || date.firstDay === date.lastDay) return;
  const most = next ? middleOf(section, next) - ZIGZAG : section.bottom + TAIL;
  const height = Math.min(placeIn(section, date.lastDay + 1), most) - axisY;
  if (height < THINNEST_BAR) return;
  const bar = { x: x - 5, y: axisY, width: 10, height, rx: 5 };
  brush.shape('rect', { ...bar, fill: colourOf(date), 'fill-opacity': 0.3 });
}

function paintDate(axisX: number, markX: number, placed: PlacedDate, brush: Brush): void {
  const { date, lines, left, top, axisY } = placed;
  const colour = colourOf(date);
  const y = top + ANCHOR;
  const end = markX - MARK_RADIUS;
  const bend = (axisX + end) / 2;
  brush.shape('path', {
    ...{ d: `M${axisX} ${axisY}C${bend} ${axisY} ${bend} ${y} ${end} ${y}`, fill: 'none', stroke: colour },
    ...{ 'stroke-width': 1.5, 'stroke-opacity': 0.75, 'stroke-dasharray': date.planned ? '4 4' : undefined },
  });
  brush.shape('circle', { cx: axisX, cy: axisY, r: 4, fill: colour });
  paintMark(markX, y, date, brush);
  const [dateColour, labelColour] = date.aside ? [THEME.label, THEME.dim] : [THEME.text, THEME.label];
  const after = brush.text(date.date, TEXT.date, dateColour, { left, top });
  brush.text(date.place, TEXT.place, THEME.dim, { left: after + 10, top: top + 1 });
  for (const [index, line] of lines.entries()) {
    const lineTop = top + TEXT.date.line + index * TEXT.label.line;
    brush.text(line, TEXT.label, labelColour, { left, top: lineTop });
  }
}

/** What a mark shows of a date. */
type Kind = Pick<PicturedDate, 'inferred' | 'planned' | 'aside'>;

/**
 * A mark: filled where the date is stated, hollow where it is inferred, its rim dashed where it was still to come, grey
 * where nothing happened then.
 */
function paintMark(x: number, y: number, date: Kind, brush: Brush): void {
  const colour = colourOf(date);
  const rim = { stroke: colour, 'stroke-width': 2, 'stroke-dasharray': date.planned ? '3.4 2.4' : undefined };
  brush.shape('circle', { cx: x, cy: y, r: MARK_RADIUS, fill: THEME.ground, ...rim });
  if (!date.inferred)
    brush.shape('circle', { cx: x, cy: y, r: date.planned ? 3 : MARK_RADIUS, fill: colour });
}

function colourOf({ planned, aside }: Kind): string {
  if (aside) return THEME.dim;
  return planned ? THEME.planned : THEME.past;
}

const EVENT = { inferred: false, planned: false, aside: false };
const KINDS: readonly (Kind & {
  readonly name: 'stated' | 'inferred' | 'toCome' | 'toComeInferred' | 'mentioned';
})[] = [
  { ...EVENT, name: 'stated' },
  { ...EVENT, inferred: true, name: 'inferred' },
  { ...EVENT, planned: true, name: 'toCome' },
  { ...EVENT, planned: true, inferred: true, name: 'toComeInferred' },
  { ...EVENT, aside: true, name: 'mentioned' },
];

/** What the marks mean, of those that there are. */
function paintLegend(
  { columns, legendTop: top, width, more, language: { picture } }: Layout,
  brush: Brush,
): void {
  const dates = columns.flatMap((column) => column.dates.map(({ date }) => date));
  let left: number = GRID.margin + MARK_RADIUS;
  for (const kind of KINDS) {
    if (!dates.some((date) => isOf(kind, date))) continue;
    paintMark(left, top + TEXT.legend.line / 2, kind, brush);
    left = brush.text(picture[kind.name], TEXT.legend, THEME.dim, { left: left + 14, top }) + 30;
  }
  const part = more > 0 ? `${picture.firstOf(dates.length, dates.length + more)} · ` : '';
  brush.text(part + picture.paragraph, TEXT.legend, THEME.dim, {
    right: width - GRID.margin,
    top,
  });
}

function isOf(kind: Kind, { inferred, planned, aside }: Kind): boolean {
  return kind.aside === aside && (aside || (kind.inferred === inferred && kind.planned === planned));
}
