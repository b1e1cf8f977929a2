import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DATABASES, storeOf } from './databases.js';

const SERVER = 'server/200000000000000001';
const KILLS = 50;
/** Milliseconds after the first article within which a process is killed: several times what one takes. */
const WITHIN_MS = 30;
const PARAGRAPHS = 400;

const DIST = join(import.meta.dirname, '..', '..', 'dist', 'src');
const from = (file: string) => JSON.stringify(pathToFileURL(join(DIST, file)).href);

/** A program that adds articles for ever, each called by a number, and prints the numbers of those that are kept. */
const ADDING = `
  import { parseArticle } from ${from('article/parse.js')};
  import { readStoreConfig } from ${from('config.js')};
  import { openStore } from ${from('store/open-store.js')};
  const store = await openStore(readStoreConfig(process.env));
  for (let number = Number(process.argv[1]); ; number += 1) {
    const lines = Array.from({ length: ${PARAGRAPHS} }, (_, n) => \`Article \${number} says at place \${n} what it says.\`);
    const article = parseArticle([\`---\\nheadline: Number \${number}\\n---\`, ...lines].join('\\n\\n'), String(number));
    await store.addArticle('${SERVER}', article, { by: '1', at: new Date() });
    process.stdout.write(\`\${number}\\n\`);
  }
`;

/** Starts the program at a number, kills it some milliseconds after its first article, and gives the numbers it printed. */
async function killed(env: NodeJS.ProcessEnv, first: number, after: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', ADDING, String(first)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const printed: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (printed.length === 0) setTimeout(() => child.kill('SIGKILL'), after);
    printed.push(line);
  }
  expect(await closed).toEqual([null, 'SIGKILL']);
  return printed;
}

describe.each(DATABASES)('two processes that add articles to %s', (_, make) => {
  it('are killed 50 times: each article that they told of is there, and each that is there is whole', async () => {
    const env = await make();
    const told: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 2) {
      const both = [kill, kill + 1].map((number) => {
        // Moments spread evenly over the span, in no order that the program could fall in step with.
        const after = (number * 0.618 * WITHIN_MS) % WITHIN_MS;
        return killed(env, 1000 * (number + 1), after);
      });
      told.push(...(await Promise.all(both)).flat());
    }
    const kept = (await (await storeOf(env)).libraryOf(SERVER))?.articles ?? [];
    const ids = new Set(kept.map(({ id }) => id));
    expect(told.filter((id) => !ids.has(id))).toEqual([]);
    expect(told.length).toBeGreaterThanOrEqual(KILLS);
    for (const { id, text, headline, paragraphs } of kept) {
      expect(headline).toBe(`Number ${id}`);
      expect(paragraphs).toHaveLength(PARAGRAPHS);
      const last = paragraphs.at(-1);
      expect(text.slice(last?.start, last?.end)).toBe(
        `Article ${id} says at place ${PARAGRAPHS - 1} what it says.`,
      );
    }
  }, 120_000);
});
