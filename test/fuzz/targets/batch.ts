import { equal, ok } from 'node:assert/strict';
import { PassThrough, Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import fc from 'fast-check';
import { askJob, datesJob, runBatch, summaryJob } from '../../../src/terminal/batch.js';
import { anyText, nearlyDate, seed } from '../arbitraries.js';
import { contextOf } from '../expectations.js';
import type { Target } from '../target.js';

const context = contextOf(seed);
const none = { article: undefined, explain: true, length: undefined, sentences: undefined };
const JOBS = {
  ask: askJob(context, none),
  summary: summaryJob(context, none),
  dates: datesJob(undefined),
};

const value = fc.oneof(anyText, nearlyDate, fc.integer(), fc.constantFrom(null, seed.id, 'short', true));
const object = fc.record(
  {
    id: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
    ...{ question: value, article: value, length: value, sentences: value, text: value, published: value },
  },
  { requiredKeys: [] },
);
/** A line of JSON, or one that nearly is; no line break inside. */
const line = fc.oneof(
  object.map((given) => JSON.stringify(given)),
  fc.json(),
  fc.string({ minLength: 1 }).map((given) => given.replace(/[\r\n]/gu, ' ')),
);

export const BATCHES: readonly Target[] = [
  {
    name: 'batch lines',
    property: fc.asyncProperty(
      fc.constantFrom('ask' as const, 'summary' as const, 'dates' as const),
      fc.array(line, { maxLength: 4 }),
      async (name, lines) => {
        const stdout = new PassThrough();
        const written = readAll(stdout);
        const stdin = Readable.from(lines.map((given) => Buffer.from(`${given}\n`)));
        await runBatch(JOBS[name], { stdin, stdout, stderr: stdout, env: {} });
        stdout.end();
        const answers = (await written).split('\n').slice(0, -1);
        equal(answers.length, lines.filter((given) => given.trim() !== '').length);
        for (const answer of answers) ok('id' in JSON.parse(answer), 'an answer without id');
      },
    ),
  },
];
