import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Encoder, loadEncoder } from '../../../src/meaning/encoder.js';
import { createAlignmentHead, type HeadParameters } from '../../../src/search/alignment/head.js';
import { toHeadFile } from '../../../src/search/alignment/head-file.js';
import { ALIGNMENT } from '../../../src/search/features.js';
import { createMeaning } from '../../../src/search/meaning.js';
import { encodeWeights } from '../../../src/search/phrase/weights.js';
import type { Weights, WeightsFile } from '../../../src/search/weights.js';
import { fewOf, heldOutHalf, type QuestionSet, readQuestionSet, trainingHalf } from '../data.js';
import { HALF, SHIPPED } from '../number-files.js';
import { trainAlignment } from './alignment.js';
import { trainConfidence } from './confidence.js';
import { trainPhrase } from './phrase.js';
import { trainRanking } from './ranking.js';

/**
 * What the head's verdict counts beside the other features. Among 0 to 1.3, heads of one half of the training articles
 * order the other half's sentences best with it: its grounds are partly theirs.
 */
const ALIGNMENT_WEIGHT = 0.5;

const USAGE = 'Usage: npm run train -- FOLDER [--half] [--phrases]';

/**
 * Makes the trained numbers from the data of a folder: those that come along, or with `--half` those of the eval, from
 * the articles that it does not report on. `--phrases` makes those of phrases only.
 */
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
  const files = values.half ? HALF : SHIPPED;
  const sets = ['squad', 'wikinews']
    .map((name) => readQuestionSet(folder, name))
    .map((set) => (values.half ? trainingHalf(set) : set));
  process.stderr.write('training: phrases\n');
  writeFileSync(files.phrases, encodeWeights(trainPhrase(sets)));
  if (values.phrases) return 0;
  const { encoder, unavailable } = { unavailable: undefined, encoder: undefined, ...loadEncoder() };
  if (!encoder) {
    process.stderr.write(`${unavailable}\n`);
    return 1;
  }
  const { head, ...orderings } = trainOrderings(sets, encoder);
  const made: WeightsFile = orderings;
  writeFileSync(files.weights, `${JSON.stringify(made, null, 1)}\n`);
  writeFileSync(files.head, `${JSON.stringify(toHeadFile(head))}\n`);
  return 0;
}

/** The numbers for ordering by words and by meaning, and the head that meaning is compared with. */
function trainOrderings(
  sets: readonly QuestionSet[],
  encoder: Encoder,
): Pick<WeightsFile, 'words' | 'meaning'> & { readonly head: HeadParameters } {
  const few = sets.map(fewOf);
  tell('ordering by words');
  const words = trainRanking(few, undefined);
  tell('ordering by meaning');
  const headless = createMeaning(encoder);
  const meaning = { ...trainRanking(few, headless), [ALIGNMENT]: ALIGNMENT_WEIGHT };
  // A head is sure of what it has learned from: how sure an answer is, is learned with one that has not seen it.
  const halves = [sets.map(trainingHalf), sets.map(heldOutHalf)];
  const seen = halves.flatMap((half, place) => {
    tell(`head of half ${place + 1}`);
    const head = createAlignmentHead(trainAlignment(half, weightsOf(meaning), headless));
    const other = halves[1 - place] ?? [];
    return other.map((set) => ({ set: fewOf(set), meaning: { ...headless, head } }));
  });
  tell('confidence');
  const unseen = few.map((set) => ({ set, meaning: undefined }));
  const confidence = {
    words: trainConfidence(unseen, weightsOf(words)),
    meaning: trainConfidence(seen, weightsOf(meaning)),
  };
  tell('head');
  const head = trainAlignment(sets, weightsOf(meaning), headless);
  return {
    words: { ranking: rounded(words), confidence: rounded(confidence.words) },
    meaning: { ranking: rounded(meaning), confidence: rounded(confidence.meaning) },
    head,
  };
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
