import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packageFile } from '../../src/package.js';
import { PARTS } from './parts.js';

const USAGE = `Usage: npm run bench -- [PART …] [--short] [--check] [--data DIR]

  discord   Footnote beside a plain ping bot of discord.js, both on a Discord on this machine
  search    the passages that it finds beside those of other libraries
            (one folder may follow: articles.jsonl and questions.jsonl; else DIR/squad, or made text)
  library   how long it takes to find articles in libraries of 20,000 and (not with --short) 100,000 passages, and what memory
  shards    two processes on one PostgreSQL, with 20,000 articles of 5,000 servers (800 of 200 with --short)
  start     how long one answer in the terminal takes from the start of the process
  dates     the dates that it reads beside those of chrono-node
  digest    the key facts that its digests hold beside first sentences and TextRank, and how long they take
  Without a part all of them run, one after the other.

  --short     fewer rounds, for a quick look
  --check     fail where a ratio is above the one in test/bench/ratios.json
  --data DIR  the folder of evaluation data; ../shared/eval without it
`;

/** Prints the figures of parts of Footnote; returns the exit status. */
async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      short: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      data: { type: 'string', default: packageFile('../shared/eval') },
    },
  });
  const { short, data } = values;
  const named = positionals.filter((word) => word in PARTS);
  const [folder, ...others] = positionals.filter((word) => !(word in PARTS));
  if (others.length > 0 || (folder !== undefined && named.join() !== 'search')) {
    process.stderr.write(USAGE);
    return 2;
  }
  let above = 0;
  const tell = (text: string) => process.stdout.write(text);
  for (const part of named.length > 0 ? named : Object.keys(PARTS)) {
    tell(`${part}\n`);
    const ratios = (await PARTS[part]?.({ short, data, folder, tell })) ?? {};
    tell('\n');
    if (values.check) above += tellBreaches(part, ratios);
  }
  return above > 0 ? 1 : 0;
}

/** Tells of ratios above the highest that are allowed, and how many; a figure without one counts as above. */
function tellBreaches(part: string, measured: Readonly<Record<string, number>>): number {
  const ratios = JSON.parse(readFileSync(packageFile('test/bench/ratios.json'), 'utf8')) as Record<
    string,
    Readonly<Record<string, number>>
  >;
  const above = Object.entries(measured).flatMap(([figure, ratio]) => {
    const highest = ratios[part]?.[figure] ?? 0;
    return ratio <= highest ? [] : [`${part}, ${figure}: ${ratio.toFixed(2)}, where ${highest} is allowed`];
  });
  for (const line of above) process.stdout.write(`above its ratio: ${line}\n`);
  return above.length;
}

process.exitCode = await main(process.argv.slice(2));
