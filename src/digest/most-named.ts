import type { Span } from '../article/article.js';
import { isKnownBody } from '../text/body-words.js';
import { isPlaceName } from '../text/gazetteer.js';
import type { NameKind } from './name-kind.js';
import type { Name } from './names.js';

/** Where a name stands, for people and programs. */
export interface NamedSpan extends Span {
  readonly name: string;
  readonly paragraph: number;
  readonly mentions: number;
}

const MOST_SHOWN = 5;

/**
 * The names of a kind that are mentioned most, with the place of the first mention. One word named once may be anything
 * but a well-known place or body.
 */
export function mostNamed(text: string, names: readonly Name[], kind: NameKind): NamedSpan[] {
  return names
    .filter((name) => name.kind === kind && isSure(name))
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

function isSure({ full, mentions }: Name): boolean {
  return mentions.length > 1 || full.words.length > 1 || isPlaceName(full.key) || isKnownBody(full.key);
}
