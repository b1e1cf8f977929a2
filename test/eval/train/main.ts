import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Meaning } from '../../../src/search/meaning.js';
import { encodeWeights } from '../../../src/search/phrase/weights.js';
import { READING } from '../../../src/search/rank.js';
import type { Weights, WeightsFile } from '../../../src/search/weights.js';
import { fewOf, heldOutHalf, type QuestionSet, trainingHalf } from '../data.js';
import {
  type EncoderFiles,
  HALF,
  type NumberFiles,
  openMeaningOf,
  type ReaderFiles,
  readPhraseWeights,
  SHIPPED,
} from '../number-files.js';
import { readTrainingSets } from './asked.js';
import { trainConfidence } from './confidence.js';
import { trainEncoder } from './encoder-training.js';
import { trainPhrase } from './phrase.js';
import { phraseExamples } from './phrase-examples.js';
import { trainPhraseNet } from './phrase-net-training.js';
import { type SeenBy, trainRanking } from './ranking.js';

const USAGE = `Usage: npm run train -- FOLDER [--phrases] [--work FOLDER]

  --phrases      only the numbers by which phrases are chosen: the others rest on what these were before
  --work FOLDER  keep here what the encoder learned, and take what is here already
`;

/**
 * Makes the trained numbers from the data of a folder: those that come along, from all of it, and those of the eval, from
 * the articles that it does not report on.
 */
function main(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { phrases: { type: 'boolean' }, work: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const all = readTrainingSets(folder);
  const parts: Parts = { all, 'half-1': all.map(trainingHalf), 'half-2': all.map(heldOutHalf) };
  const work = values.work ?? mkdtempSync(join(tmpdir(), 'footnote-train-'));
  const encoders = values.phrases
    ? { all: SHIPPED, 'half-1': HALF }
    : mapParts(parts, (sets, name) => {
        tell(`encoder and head, ${name} (${join(work, name)})`);
        return trainEncoder(sets, join(work, name));
      });
  const files = learnPhrases(parts, encoders, work);
  for (const [from, to] of [
    [files.all, SHIPPED],
    [files['half-1'], HALF],
  ] as const) {
    if (from) copyNumbers(from, to);
  }
  const [one, two] = [files['half-1'], files['half-2']];
  if (values.phrases || !one || !two) return 0;
  // What has learned from a question is sure of it: the weights beside it are learned with what has not seen it.
  const firstSeen = seenBy(parts['half-1'], openMeaningOf(two));
  const secondSeen = seenBy(parts['half-2'], openMeaningOf(one));
  tell('weights of the first half');
  writeWeights(HALF, firstSeen);
  tell('weights of all');
  writeWeights(SHIPPED, [...firstSeen, ...secondSeen]);
  return 0;
}

type Name = 'all' | 'half-1' | 'half-2';
type Parts = Readonly<Record<Name, readonly QuestionSet[]>>;

function mapParts<T>(parts: Parts, make: (sets: readonly QuestionSet[], name: Name) => T): Record<Name, T> {
  const made = (name: Name) => make(parts[name], name);
  return { all: made('all'), 'half-1': made('half-1'), 'half-2': made('half-2') };
}

/** What was learned but for the weights of sentences' features. */
type ModelFiles = EncoderFiles & { readonly reader: ReaderFiles };

/** Learns by which features of words phrases are chosen, and what their meaning tells beside them, for each encoder there is. */
function learnPhrases(
  parts: Parts,
  encoders: Partial<Record<Name, EncoderFiles>>,
  work: string,
): Partial<Record<Name, ModelFiles>> {
  const phrases = mapParts(parts, (sets, name) => {
    tell(`phrases, by the features of words, ${name}`);
    const file = join(work, name, 'phrases.bin');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, encodeWeights(trainPhrase(sets)));
    return file;
  });
  // Each half's scores are by what was learned from the other.
  const halfOne = { sets: parts['half-1'], phrases: readPhraseWeights(phrases['half-2']) };
  const halfTwo = { sets: parts['half-2'], phrases: readPhraseWeights(phrases['half-1']) };
  const unseen = { all: [halfOne, halfTwo], 'half-1': [halfOne], 'half-2': [halfTwo] };
  const learned = Object.entries(encoders).map(([name, { adaptation, head }]) => {
    tell(`phrases, by meaning, ${name}`);
    const examples = phraseExamples(unseen[name as Name], openMeaningOf({ adaptation, head }));
    const net = trainPhraseNet(examples, join(work, name));
    return [name, { adaptation, head, reader: { phrases: phrases[name as Name], net } }];
  });
  return Object.fromEntries(learned) as Partial<Record<Name, ModelFiles>>;
}

function copyNumbers(from: ModelFiles, to: ModelFiles): void {
  for (const name of ['adaptation', 'head'] as const)
    if (from[name] !== to[name]) copyFileSync(from[name], to[name]);
  for (const name of ['phrases', 'net'] as const) copyFileSync(from.reader[name], to.reader[name]);
}

function seenBy(sets: readonly QuestionSet[], meaning: Meaning): SeenBy[] {
  return sets.map((set) => ({ set: fewOf(set), meaning }));
}

/** Learns the weights for ordering by words and by meaning, and writes them. */
function writeWeights({ weights }: NumberFiles, byMeaning: readonly SeenBy[]): void {
  const byWords = byMeaning.map(({ set }) => ({ set, meaning: undefined }));
  const made: WeightsFile = { words: orderingOf(byWords), meaning: orderingOf(byMeaning) };
  writeFileSync(weights, `${JSON.stringify(made, null, 1)}\n`);
}

/** By which the answering sentence comes first most often over all sets; on readers’ questions alone it would be 0.8. */
const READING_WEIGHT = 0.2;

function orderingOf(sets: readonly SeenBy[]): WeightsFile['words'] {
  const read = sets.some(({ meaning }) => meaning?.reader);
  const ranking = { ...rounded(trainRanking(sets)), ...(read && { [READING]: READING_WEIGHT }) };
  return { ranking, confidence: rounded(trainConfidence(sets, weightsOf(ranking))) };
}

function weightsOf(numbers: Record<string, number>): Weights {
  return new Map(Object.entries(numbers));
}

function tell(part: string): void {
  process.stderr.write(`training: ${part}\n`);
}

function rounded(weights: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [name, Number(weight.toFixed(4))]),
  );
}

process.exitCode = main(process.argv.slice(2));
