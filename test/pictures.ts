import { writeFileSync } from 'node:fs';
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import { runCommand } from '../commands/index.js';
import { openLibrary } from '../src/article/library.js';
import type { Card, Quote } from '../src/cards/card.js';
import { english } from '../src/language/en/index.js';
import { loadEncoder } from '../src/meaning/encoder.js';
import { packageFile, seedsFolder } from '../src/package.js';
import { openDrawing, readFonts } from '../src/picture/draw.js';
import { encodePng } from '../src/picture/png.js';
import { trainedHead } from '../src/search/alignment/head-file.js';
import { createMeaning } from '../src/search/meaning.js';

const QUESTION = 'When did Lukashenko give Russia permission to use Belarus as a base?';
const WIDTH = 760;
/** As Discord's dark theme has them. */
const COLOURS = { ground: '#2b2d31', text: '#dbdee1', dim: '#949ba4', bar: '#5865f2' };

type Node = { readonly type: 'div'; readonly key: null; readonly props: object };

function node(style: object, children: string | readonly Node[]): Node {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

/** A text word by word, so that lines break where they must; what lies inside a bold part is bold. */
function words(text: string, bold: Quote['bold']): Node[] {
  return [...text.matchAll(/[\p{L}\p{N}’-]+|[^\s\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
    const isBold = bold.some(({ start, end }) => index < end && index + word.length > start);
    const marginRight = /\s/u.test(text.charAt(index + word.length)) ? 5 : 0;
    return node({ marginRight, fontWeight: isBold ? 600 : 400 }, word);
  });
}

function cardNode({ heading, quotes }: Card): Node {
  const [quote] = quotes;
  if (!quote) throw new Error('the card quotes nothing');
  const quotation = node({ borderLeft: `4px solid ${COLOURS.dim}`, paddingLeft: 12, flexWrap: 'wrap' }, [
    ...words(quote.text, quote.bold),
  ]);
  return node(
    {
      ...{
        flexDirection: 'column',
        gap: 10,
        width: '100%',
        boxSizing: 'border-box',
        padding: 20,
        fontSize: 17,
        lineHeight: 1.45,
      },
      ...{ background: COLOURS.ground, color: COLOURS.text, borderLeft: `5px solid ${COLOURS.bar}` },
      fontFamily: 'Inter latin',
    },
    [
      node({ fontWeight: 600, fontSize: 19 }, heading),
      quotation,
      node({ color: COLOURS.dim, fontSize: 13 }, quote.where),
    ],
  );
}

/** Draws the README's pictures of an answer and of a timeline from what the commands give for the seed. */
async function main(): Promise<void> {
  const loaded = loadEncoder();
  const library = openLibrary(seedsFolder(undefined));
  const meaning = 'encoder' in loaded ? createMeaning(loaded.encoder, { head: trainedHead() }) : undefined;
  const context = { library, meaning, language: english };
  const fonts = readFonts().map(({ face: { family: name, weight }, data }) => ({ name, weight, data }));
  const svg = await satori(cardNode(runCommand('ask', { question: QUESTION }, context)), {
    width: WIDTH,
    fonts,
  });
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: 2 },
  });
  writeFileSync(packageFile('.github/answer.png'), await encodePng(image));
  const { picture } = runCommand('timeline', {}, context);
  if (!picture) throw new Error('the timeline has no picture');
  writeFileSync(packageFile('.github/timeline.png'), await (await openDrawing())(picture));
}

await main();
