import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Picture } from '../cards/picture.js';
import { layOut } from './layout.js';
import { paint, type TextPiece } from './paint.js';
import { encodePng } from './png.js';
import { type Face, Typesetter, type Weight } from './typeset.js';
import { readWoff } from './woff.js';

/** Image pixels to a pixel of the layout: sharp on screens of high density, and no larger than a screen can show. */
const ZOOM = { least: 1, most: 1.5, width: 1900 };

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];
const WEIGHTS: readonly Weight[] = [400, 600];

/** Draws pictures as PNG; the same picture always gives the same bytes. */
export type Draw = (picture: Picture) => Promise<Buffer>;

/**
 * Loads satori, resvg and the font: a third of a second, and only for those who draw. Rejects where one is missing, as
 * resvg's binary may be.
 */
export async function openDrawing(): Promise<Draw> {
  const [{ default: satori }, { renderAsync }] = await Promise.all([
    import('satori'),
    import('@resvg/resvg-js'),
  ]);
  const fonts = readFonts();
  const typesetter = new Typesetter(fonts.map(({ face }) => face));
  const files = fonts.map(({ face: { family: name, weight }, data }) => ({ name, weight, data }));
  // Satori reads each font of a list when it first gets that list, which takes longer than all else: most need one alphabet.
  const lists = new Map<string, typeof files>();
  const filesFor = (pieces: readonly TextPiece[]) => {
    const families = new Set(pieces.map(({ family }) => family));
    const key = [...families].sort().join();
    const list = lists.get(key) ?? files.filter(({ name }) => families.has(name));
    lists.set(key, list);
    return list;
  };

  return async (picture) => {
    const layout = layOut(picture, typesetter);
    const { width, height } = layout;
    const { shapes, pieces } = paint(layout, typesetter);
    const parts = [...shapes];
    const used = filesFor(pieces);
    for (let from = 0; from < pieces.length; from += PIECES_AT_ONCE) {
      // Setting text takes a millisecond or two a line: let others have their turn.
      await nextTurn();
      const children = pieces.slice(from, from + PIECES_AT_ONCE).map(textNode);
      parts.push(await satori(root(children), { width, height, fonts: used }));
    }
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`;
    // In a thread of its own.
    const image = await renderAsync(svg, {
      font: { loadSystemFonts: false },
      fitTo: { mode: 'zoom', value: Math.min(ZOOM.most, Math.max(ZOOM.least, ZOOM.width / width)) },
    });
    return encodePng(image);
  };
}

const PIECES_AT_ONCE = 12;

export function readFonts(): { readonly face: Face; readonly data: Buffer }[] {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('@fontsource/inter/package.json')), 'files');
  return SUBSETS.flatMap((subset) =>
    WEIGHTS.map((weight) => {
      const data = readFileSync(join(folder, `inter-${subset}-${weight}-normal.woff`));
      return { face: { ...readWoff(data), family: `Inter ${subset}`, weight }, data };
    }),
  );
}

/** Nodes as satori takes them, which are React's in form. */
function root(children: readonly object[]) {
  return {
    type: 'div',
    key: null,
    props: { style: { display: 'block', width: '100%', height: '100%' }, children },
  };
}

function textNode({ text, left, top, style, colour, family }: TextPiece) {
  return {
    type: 'div',
    key: null,
    props: {
      style: {
        // Twice as fast as flex, which is satori's usual way.
        ...{ display: 'block', position: 'absolute', left, top, whiteSpace: 'pre', color: colour },
        ...{ fontFamily: family, fontSize: style.size, fontWeight: style.weight },
        lineHeight: `${style.line}px`,
      },
      children: text,
    },
  };
}
