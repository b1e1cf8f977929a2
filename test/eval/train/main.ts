import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadEncoder } from '../../../src/meaning/encoder.js';
import { createMeaning, type Meaning } from '../../../src/search/meaning.js';
import { encodeWeights, PHRASE_WEIGHTS_FILE } from '../../../src/search/phrase/weights.js';
import { WEIGHTS_FILE, type WeightsFile } from '../../../src/search/weights.js';
import { everyNth, type QuestionSet, readQuestionSet, trainingHalf } from '../data.js';
import { trainConfidence } from './confidence.js';
import { trainPhrase } from './phrase.js';
import { trainRanking } from './ranking.js';

const USAGE = 'Usage: npm run train -- FOLDER [--half] [--phrases]';

/** Makes the trained numbers from the data of a folder; `--half` leaves out the articles that the eval reports on, `--phrases` makes those of phrases only. */
function main(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { half: { type: 'boolean' }, phrases: { type: 'boolean' } },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const sets = ['squad', 'wikinews']
    .map((name) => readQuestionSet(folder, name))
    .map((set) => (values.half ? trainingHalf(set) : set));
  process.stderr.write('training: phrases\n');
  writeFileSync(PHRASE_WEIGHTS_FILE, encodeWeights(trainPhrase(sets)));
  if (values.phrases) return 0;
  const { encoder, unavailable } = { unavailable: undefined, encoder: undefined, ...loadEncoder() };
  if (!encoder) {
    process.stderr.write(`${unavailable}\n`);
    return 1;
  }
  // Two dozen numbers need no more, and vectors take time.
  const few = sets.map((set) => everyNth(set, set.name === 'wikinews' ? 4 : 2));
  const made: WeightsFile = {
    words: trainOrdering('words', few, undefined),
    meaning: trainOrdering('meaning', few, createMeaning(encoder)),
  };
  writeFileSync(WEIGHTS_FILE, `${JSON.stringify(made, null, 1)}\n`);
  return 0;
}

function trainOrdering(
  name: string,
  sets: readonly QuestionSet[],
  meaning: Meaning | undefined,
): WeightsFile['words'] {
  process.stderr.write(`training: ${name}\n`);
  const ranking = trainRanking(sets, meaning);
  const confidence = trainConfidence(sets, new Map(Object.entries(ranking)), meaning);
  return { ranking: rounded(ranking), confidence: rounded(confidence) };
}

function rounded(weights: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [name, Number(weight.toFixed(4))]),
  );
}

process.exitCode = main(process.argv.slice(2));
