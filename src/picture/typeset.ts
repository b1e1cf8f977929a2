import type { Glyphs } from './woff.js';

/** Regular or semibold. */
export type Weight = 400 | 600;

/** A font file as text is set in it. */
export interface Face extends Glyphs {
  readonly family: string;
  readonly weight: Weight;
}

/** Characters of a text in one face, or one character that no face has, and their width in ems. */
export interface Run {
  readonly text: string;
  readonly family: string | undefined;
  readonly width: number;
}

/** What stands for a character that no face has is so many ems wide. */
const MISSING_WIDTH = 0.7;

const ELLIPSIS = '…';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What is not seen: controls, joiners, variation selectors and what turns text around. */
const UNSEEN = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;

/** Text on one line, as it is to be seen. */
export function visible(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
}

/** Sets text in the faces of one weight, the first that has a character before the others. */
export class Typesetter {
  readonly #faces: readonly Face[];
  readonly #known = new Map<string, Run>();

  constructor(faces: readonly Face[]) {
    this.#faces = faces;
  }

  /** The runs of a text, from left to right. */
  runs(text: string, weight: Weight): Run[] {
    const runs: Run[] = [];
    for (const { segment } of GRAPHEMES.segment(text)) {
      const run = this.#runOf(segment, weight);
      const last = runs.at(-1);
      if (last && last.family !== undefined && last.family === run.family) {
        runs.splice(-1, 1, { ...last, text: last.text + run.text, width: last.width + run.width });
      } else runs.push(run);
    }
    return runs;
  }

  /** The width of a text, in ems. */
  width(text: string, weight: Weight): number {
    return this.runs(text, weight).reduce((sum, { width }) => sum + width, 0);
  }

  /** Breaks a text into at most so many lines of at most `width` ems, at white space; what is too long ends with `…`. */
  lines(
    text: string,
    weight: Weight,
    { width, most }: { readonly width: number; readonly most: number },
  ): string[] {
    const fits = (line: string) => this.width(line, weight) <= width;
    const lines: string[] = [];
    let words = text.split(' ').filter((word) => word !== '');
    while (words.length > 0 && lines.length < most) {
      const count = Math.max(1, countWhile(words, fits));
      const last = lines.length === most - 1 || !fits(words.slice(0, count).join(' '));
      if (last && !fits(words.join(' '))) {
        lines.push(this.#cut(words.join(' '), fits));
        break;
      }
      lines.push(words.slice(0, count).join(' '));
      words = words.slice(count);
    }
    return lines;
  }

  /** The longest beginning that fits with `…` behind it: at a word, else inside the first one. */
  #cut(text: string, fits: (line: string) => boolean): string {
    const ended = (beginning: string) => `${beginning.replace(/[\s,;:.…–—-]+$/u, '')}${ELLIPSIS}`;
    const words = text.split(' ');
    const count = countWhile(words, (line) => fits(ended(line)));
    if (count > 0) return ended(words.slice(0, count).join(' '));
    const letters = [...GRAPHEMES.segment(words[0] ?? '')].map(({ segment }) => segment);
    const some = countWhile(letters, (line) => fits(ended(line)), '');
    return ended(letters.slice(0, some).join(''));
  }

  #runOf(grapheme: string, weight: Weight): Run {
    const key = `${weight}${grapheme}`;
    const known = this.#known.get(key);
    if (known) return known;
    const run = this.#set(grapheme, weight) ?? this.#set([...grapheme][0] ?? '', weight);
    const set = run ?? { text: grapheme, family: undefined, width: MISSING_WIDTH };
    if (this.#known.size < MOST_KNOWN) this.#known.set(key, set);
    return set;
  }

  #set(text: string, weight: Weight): Run | undefined {
    for (const face of this.#faces) {
      if (face.weight !== weight) continue;
      const widths = [...text].map((character) => face.width(character.codePointAt(0) ?? 0));
      const width = widths.reduce<number | undefined>(
        (sum, each) => (sum === undefined || each === undefined ? undefined : sum + each),
        0,
      );
      if (width !== undefined) return { text, family: face.family, width };
    }
    return undefined;
  }
}

/** How many characters are remembered with their face. */
const MOST_KNOWN = 5000;

/** How many pieces, from the first on, make a line that is accepted. */
function countWhile(pieces: readonly string[], accepts: (line: string) => boolean, joint = ' '): number {
  let count = 0;
  while (count < pieces.length && accepts(pieces.slice(0, count + 1).join(joint))) count += 1;
  return count;
}
