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
    const runs: { text: string; family: string | undefined; width: number }[] = [];
    for (const grapheme of graphemes(text)) {
      const run = this.#runOf(grapheme, weight);
      const last = runs.at(-1);
      if (last && last.family !== undefined && last.family === run.family) {
        last.text += run.text;
        last.width += run.width;
      } else runs.push({ ...run });
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
    const words = text.split(' ').filter((word) => word !== '');
    const widths = words.map((word) => this.width(word, weight));
    const space = this.width(' ', weight);
    const lines: string[] = [];
    let from = 0;
    while (from < words.length && lines.length < most) {
      const count = fitting(widths.slice(from), space, width);
      const rest = from + count < words.length;
      if (count === 0 || (rest && lines.length === most - 1)) {
        return [...lines, this.#cut(words.slice(from, from + count + 1), weight, width)];
      }
      lines.push(words.slice(from, from + count).join(' '));
      from += count;
    }
    return lines;
  }

  /** The longest beginning that fits with `…` behind it: at a word, else inside the first one. */
  #cut(words: readonly string[], weight: Weight, width: number): string {
    const room = width - this.width(ELLIPSIS, weight);
    const widths = words.map((word) => this.width(word, weight));
    const count = fitting(widths, this.width(' ', weight), room);
    if (count > 0) return ended(words.slice(0, count).join(' '));
    const letters = graphemes(words[0] ?? '');
    const letterWidths = letters.map((letter) => this.width(letter, weight));
    return ended(letters.slice(0, fitting(letterWidths, 0, room)).join(''));
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

/** How many pieces, from the first on, fit side by side. */
function fitting(widths: readonly number[], space: number, room: number): number {
  let used = -space;
  const tooMany = widths.findIndex((width) => {
    used += space + width;
    return used > room;
  });
  return tooMany < 0 ? widths.length : tooMany;
}

function ended(beginning: string): string {
  return `${beginning.replace(/[\s,;:.…–—-]+$/u, '')}${ELLIPSIS}`;
}

/** Letters, digits and signs that no other one joins. */
const PLAIN = /^[\u0020-\u02af\u0400-\u0481\u2010-\u2027]*$/u;

/** The characters of a text as people see them. */
function graphemes(text: string): string[] {
  return PLAIN.test(text) ? [...text] : [...GRAPHEMES.segment(text)].map(({ segment }) => segment);
}
