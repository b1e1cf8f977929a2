import { readFileSync } from 'node:fs';
import { type ByteRows, readByteRows } from '../../../meaning/byte-rows.js';
import { packageFile } from '../../../package.js';
import { WIDTH } from '../../sentence-vectors.js';
import { createPhraseNet, type PhraseNet } from './net.js';
import { LAYERS, type Layer, type NetParameters, PAIR, UNITS } from './net-parameters.js';
import { FEATURES, KEYS } from './word-inputs.js';

/** The file of the network's numbers, beside this one in `src`. */
export const NET_FILE = packageFile('src/search/phrase/net/net.json');

interface LayerFile {
  readonly weights: ByteRows;
  readonly bias: readonly number[];
}

type LayerName = 'aligned' | 'features' | 'first' | 'outputs' | 'byQuestion' | 'pairs';
type RowsName =
  | 'word'
  | 'keys'
  | 'gapBehind'
  | 'gapBefore'
  | 'asking'
  | 'terms'
  | 'kinds'
  | 'roles'
  | 'questionWords';

/** The form of the file. */
interface NetFile extends Readonly<Record<LayerName, LayerFile> & Record<RowsName, ByteRows>> {
  readonly layers: readonly LayerFile[];
  readonly lengths: readonly number[];
  readonly besides: number;
}

/** The numbers of a network from the form of its file. @throws {RangeError} where they are not as many as they should be. */
export function fromNetFile(file: NetFile): NetParameters {
  const rows = (name: RowsName, count: number) => readByteRows(file[name], count, UNITS);
  const layer = ({ weights, bias }: LayerFile, depth: number, columns: number): Layer => ({
    weights: readByteRows(weights, depth, columns),
    bias: Float32Array.from(bias),
  });
  return {
    word: rows('word', WIDTH),
    aligned: layer(file.aligned, WIDTH, UNITS),
    features: layer(file.features, FEATURES, UNITS),
    keys: rows('keys', KEYS.words),
    gapBehind: rows('gapBehind', KEYS.gaps),
    gapBefore: rows('gapBefore', KEYS.gaps),
    asking: rows('asking', WIDTH),
    terms: rows('terms', WIDTH),
    kinds: rows('kinds', KEYS.kinds),
    roles: rows('roles', KEYS.roles),
    questionWords: rows('questionWords', KEYS.asking),
    first: layer(file.first, 4 * UNITS, UNITS),
    layers: LAYERS.map(({ taps }, at) => layer(file.layers[at] as LayerFile, taps * UNITS, UNITS)),
    outputs: layer(file.outputs, UNITS, 3),
    byQuestion: layer(file.byQuestion, UNITS, 3 * UNITS),
    pairs: layer(file.pairs, UNITS, 2 * PAIR),
    lengths: Float32Array.from(file.lengths),
    besides: file.besides,
  };
}

let trained: PhraseNet | undefined;

/** The network that `npm run train` made, read once. */
export function trainedNet(): PhraseNet {
  trained ??= readNet(NET_FILE);
  return trained;
}

/** Reads the network of a file. */
export function readNet(file: string): PhraseNet {
  return createPhraseNet(fromNetFile(JSON.parse(readFileSync(file, 'utf8')) as NetFile));
}
