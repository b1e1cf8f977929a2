import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Meaning } from '../../../src/search/meaning.js';
import { encodeWeights } from '../../../src/search/phrase/weights.js';
import type { Weights, WeightsFile } from '../../../src/search/weights.js';
import { fewOf, heldOutHalf, type QuestionSet, trainingHalf } from '../data.js';
import { HALF, type NumberFiles, openMeaningOf, SHIPPED } from '../number-files.js';
import { readTrainingSets } from './asked.js';
import { trainConfidence } from './confidence.js';
import { trainEncoder } from './encoder-training.js';
import { trainPhrase } from './phrase.js';
import { type SeenBy, trainRanking } from './ranking.js';

const USAGE = `Usage: npm run train -- FOLDER [--phrases | --work FOLDER]

  --phrases      only the numbers by which phrases are chosen
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
  const first = all.map(trainingHalf);
  const second = all.map(heldOutHalf);
  tell('phrases');
  writeFileSync(SHIPPED.phrases, encodeWeights(trainPhrase(all)));
  writeFileSync(HALF.phrases, encodeWeights(trainPhrase(first)));
  if (values.phrases) return 0;

  const work = values.work ?? mkdtempSync(join(tmpdir(), 'footnote-train-'));
  const learned = (name: string, sets: readonly QuestionSet[]) => {
    tell(`encoder and head, ${name} (${join(work, name)})`);
    return trainEncoder(sets, join(work, name));
  };
  const ofAll = learned('all', all);
  const ofFirst = learned('half-1', first);
  const ofSecond = learned('half-2', second);
  for (const [from, to] of [
    [ofAll, SHIPPED],
    [ofFirst, HALF],
  ] as const) {
    copyFileSync(from.adaptation, to.adaptation);
    copyFileSync(from.head, to.head);
  }
  // An encoder is sure of what it has learned from: the weights beside it are learned with one that has not seen it.
  const firstSeen = seenBy(first, openMeaningOf(ofSecond));
  const secondSeen = seenBy(second, openMeaningOf(ofFirst));
  tell('weights of the first half');
  writeWeights(HALF, firstSeen);
  tell('weights of all');
  writeWeights(SHIPPED, [...firstSeen, ...secondSeen]);
  return 0;
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

function orderingOf(sets: readonly SeenBy[]): WeightsFile['words'] {
  const ranking = rounded(trainRanking(sets));
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
