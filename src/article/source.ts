import type { Line } from './lines.js';

const SOURCE = /^sources?\s?:(?:\s(.{0,150}))?$/iu;

/** The source that a line of its own names: `SOURCE: Northern Press`, or the line below a bare `Source:`. */
export function findSource(lines: readonly Line[]): string | undefined {
  const at = lines.findIndex((line) => line.text.length < 200 && SOURCE.test(line.text));
  const named = SOURCE.exec(lines[at]?.text ?? '')?.[1]?.trim();
  const source = named || (at < 0 ? undefined : lines[at + 1]?.text);
  return source !== undefined && source.length <= 150 ? source : undefined;
}
