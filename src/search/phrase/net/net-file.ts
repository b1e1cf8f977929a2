import { readFileSync } from 'node:fs';
import { type ByteRows, readByteRows } from '../../../meaning/byte-rows.js';
import type { Norm } from '../../../meaning/parameters.js';
import { packageFile } from '../../../package.js';
import { WIDTH } from '../../sentence-vectors.js';
import { LONGEST_PHRASE } from '../phrase.js';
import { createPhraseNet, type PhraseNet } from './net.js';
import {
  FARTHEST,
  HEADS,
  LAYERS,
  type LayerParameters,
  type Linear,
  type NeighbourShape,
  type NetParameters,
  PAIR,
  UNITS,
  WIDE,
} from './net-parameters.js';
import { FEATURES, KEYS, MARKS } from './word-inputs.js';

/** The file of the network's numbers, beside this one in `src`. */
export const NET_FILE = packageFile('src/search/phrase/net/net.json');

type Numbers = readonly number[];

/** How each kind of numbers stands in the file. */
interface LinearFile {
  readonly weights: ByteRows;
  readonly bias: Numbers;
}
interface NormFile {
  readonly scale: Numbers;
  readonly bias: Numbers;
}
type LayerFile = Readonly<
  Record<'query' | 'keyValue' | 'answer' | 'neighbours' | 'project' | 'join' | 'widen' | 'narrow', LinearFile>
> & { readonly norms: readonly [NormFile, NormFile, NormFile, NormFile]; readonly distances: Numbers };

/** The form of the file. */
type NetFile = Readonly<
  Record<'aligned' | 'features' | 'marks' | 'first' | 'outputs' | 'byQuestion' | 'pairs', LinearFile> &
    Record<
      'word' | 'keys' | 'gapBehind' | 'gapBefore' | 'asked' | 'kinds' | 'roles' | 'questionWords',
      ByteRows
    > &
    Record<'askedNorm' | 'lastNorm', NormFile>
> & { readonly layers: readonly LayerFile[]; readonly lengths: Numbers; readonly besides: number };

/** @throws {RangeError} where there are not so many. */
function numbersOf(numbers: Numbers, count: number): Float32Array {
  if (numbers.length !== count) throw new RangeError(`${count} numbers are expected, not ${numbers.length}`);
  return Float32Array.from(numbers);
}

const linear = ({ weights, bias }: LinearFile, depth: number, columns = UNITS): Linear => ({
  weights: readByteRows(weights, depth, columns),
  bias: numbersOf(bias, columns),
});

const norm = ({ scale, bias }: NormFile): Norm => ({
  scale: numbersOf(scale, UNITS),
  bias: numbersOf(bias, UNITS),
});

/** The numbers of a network from the form of its file. @throws {RangeError} where they are not as many as they should be. */
export function fromNetFile(file: NetFile): NetParameters {
  if (file.layers.length !== LAYERS.length)
    throw new RangeError(`${LAYERS.length} layers are expected, not ${file.layers.length}`);
  return {
    word: readByteRows(file.word, WIDTH, UNITS),
    aligned: linear(file.aligned, WIDTH),
    features: linear(file.features, FEATURES),
    keys: readByteRows(file.keys, KEYS.words, UNITS),
    gapBehind: readByteRows(file.gapBehind, KEYS.gaps, UNITS),
    gapBefore: readByteRows(file.gapBefore, KEYS.gaps, UNITS),
    asked: readByteRows(file.asked, WIDTH, UNITS),
    marks: linear(file.marks, Object.keys(MARKS).length),
    kinds: readByteRows(file.kinds, KEYS.kinds, UNITS),
    roles: readByteRows(file.roles, KEYS.roles, UNITS),
    questionWords: readByteRows(file.questionWords, KEYS.asking, UNITS),
    askedNorm: norm(file.askedNorm),
    first: linear(file.first, 4 * UNITS),
    layers: file.layers.map((layer, at) => layerFrom(layer, LAYERS[at] as NeighbourShape)),
    lastNorm: norm(file.lastNorm),
    outputs: linear(file.outputs, UNITS, 3),
    byQuestion: linear(file.byQuestion, UNITS, 3 * UNITS),
    pairs: linear(file.pairs, UNITS, 2 * PAIR),
    lengths: numbersOf(file.lengths, LONGEST_PHRASE),
    besides: file.besides,
  };
}

function layerFrom(file: LayerFile, { taps }: NeighbourShape): LayerParameters {
  const [question, neighbours, sentence, itself] = file.norms;
  return {
    norms: [norm(question), norm(neighbours), norm(sentence), norm(itself)],
    query: linear(file.query, UNITS),
    keyValue: linear(file.keyValue, UNITS, 2 * UNITS),
    answer: linear(file.answer, UNITS),
    neighbours: linear(file.neighbours, taps * UNITS),
    project: linear(file.project, UNITS, 3 * UNITS),
    distances: numbersOf(file.distances, HEADS * (2 * FARTHEST + 1)),
    join: linear(file.join, UNITS),
    widen: linear(file.widen, UNITS, WIDE),
    narrow: linear(file.narrow, WIDE),
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
