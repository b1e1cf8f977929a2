import type { Span } from '../article/article.js';
import type { Name, NameKind } from './names.js';

/** Where a name stands, for people and programs. */
export interface NamedSpan extends Span {
  readonly name: string;
  readonly paragraph: number;
  readonly mentions: number;
}

const MOST_SHOWN = 5;

/** The names of a kind that are mentioned most, at least twice or in full, with the place of the first mention. */
export function mostNamed(text: string, names: readonly Name[], kind: NameKind): NamedSpan[] {
  return names
    .filter((name) => name.kind === kind && (name.mentions.length > 1 || name.full.words.length > 1))
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, MOST_SHOWN)
    .flatMap(({ full, mentions }) => {
      const [first] = mentions;
      if (!first) return [];
      const { start, end, paragraph } = first;
      const name = text.slice(full.start, full.end).replace(/\s+/gu, ' ');
      return [{ name, paragraph, start, end, mentions: mentions.length }];
    });
}
