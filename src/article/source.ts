import { anyCase, NAME } from './furniture-rule.js';
import { isProse, type Line } from './lines.js';

const AGENCIES = anyCase('agencies|staff');
const ADDRESS = String.raw`https?://[^\s,;]{1,120}|[a-z0-9][\w-]{0,40}(?:\.[\w-]{1,40}){1,3}`;
const PUBLISHER = `(?:${NAME}|${ADDRESS}|${AGENCIES})`;

/** A line that names publishers, not one that goes on as a sentence; its first group is what stands after the label. */
export const SOURCE_LINE = new RegExp(
  String.raw`^${anyCase('sources?')}\s?:(?:\s{1,3}(${PUBLISHER}(?:[,;/]\s?${PUBLISHER}){0,8}(?: (?:and|with) (?:${AGENCIES})|, the [^.,:]{1,60})?))?$`,
  'u',
);

/** The source that a line of its own names: `SOURCE: Northern Press`, or the line below a bare `Source:`. */
export function findSource(lines: readonly Line[]): string | undefined {
  const at = lines.findIndex((line) => line.text.length < 200 && SOURCE_LINE.test(line.text));
  const named = SOURCE_LINE.exec(lines[at]?.text ?? '')?.[1]?.trim();
  const below = at < 0 ? undefined : lines[at + 1]?.text;
  const source = named || (below !== undefined && isProse(below) ? undefined : below);
  return source !== undefined && source.length <= 150 ? source : undefined;
}
