import { once } from '../once.js';

/**
 * A gap between two words of one expression; it does not cross an empty line. Written without a class of its own, here as
 * below: V8 takes a tenth of a millisecond to find the other cases of each.
 */
const GAP = '(?:(?:(?!\\n)\\s){1,3}\\n?|\\n)';

/** Matches at one place of a text. */
export type Pattern = (text: string, at: number) => RegExpExecArray | null;

/**
 * A time expression's pattern, compiled when it is first used: most texts need few of them. In the source a space is any gap
 * between words, `~` a gap, a hyphen or a dash; the end of the match is always the end of a word.
 */
export function pattern(source: string): Pattern {
  return matching(() => `(?:${spaced(source)})(?!\\w|[À-ɏ])`);
}

/** The same for the words before another expression: the next one may follow at once. */
export function prefixPattern(source: string): Pattern {
  return matching(() => spaced(source));
}

function matching(source: () => string): Pattern {
  const compiled = once(() => new RegExp(source(), 'iy'));
  return (text, at) => {
    const expression = compiled();
    expression.lastIndex = at;
    return expression.exec(text);
  };
}

function spaced(source: string): string {
  return source.replaceAll('~', `(?:${GAP}|-|–)`).replaceAll(' ', GAP);
}

/** Words, longest first, as alternatives of a pattern. */
export function oneOf(words: Iterable<string>): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
}
