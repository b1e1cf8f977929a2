import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packageFile } from '../../src/package.js';
import { type Comparison, compareWithPing, FULL, SHORT } from './discord.js';

const USAGE = `Usage: npm run bench -- discord [--short] [--check]

  discord   Footnote beside a plain ping bot of discord.js, both on a Discord on this machine
  --short   fewer rounds, for a quick look
  --check   fail where a ratio is above the one in test/bench/ratios.json
`;

/** What can be measured, by name. */
const PARTS: Readonly<Record<string, (short: boolean) => Promise<Comparison[]>>> = {
  discord: (short) => compareWithPing(short ? SHORT : FULL),
};

/** Prints the figures of one part of Footnote; returns the exit status. */
async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { short: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
  });
  const [part = '', ...others] = positionals;
  const measure = PARTS[part];
  if (!measure || others.length > 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  const measured = await measure(values.short);
  process.stdout.write(table(measured));
  return values.check ? check(part, measured) : 0;
}

function table(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ figure, unit, footnote, ping }) => [
    `${figure}, ${unit}`,
    footnote.toFixed(2),
    ping.toFixed(2),
    (footnote / ping).toFixed(2),
  ]);
  const line = ([first = '', ...figures]: readonly string[]) =>
    `${first.padEnd(32)}${figures.map((figure) => figure.padStart(10)).join('')}\n`;
  return [['', 'Footnote', 'ping bot', 'ratio'], ...rows].map(line).join('');
}

/** Compares ratios with the highest that are allowed; a figure without one counts as above. */
function check(part: string, measured: readonly Comparison[]): number {
  const ratios = JSON.parse(readFileSync(packageFile('test/bench/ratios.json'), 'utf8')) as Record<
    string,
    Readonly<Record<string, number>>
  >;
  const above = measured.flatMap(({ figure, footnote, ping }) => {
    const highest = ratios[part]?.[figure] ?? 0;
    return footnote / ping <= highest ? [] : [`${figure}: the ratio may be ${highest}`];
  });
  for (const line of above) process.stdout.write(`above its ratio: ${line}\n`);
  return above.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
