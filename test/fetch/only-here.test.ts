import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** Ways out to the network that would pass by the guard. Discord's own library, pg and servers are not among them. */
const WAYS_OUT = [
  /(?<![\w.#])(?:globalThis\.)?fetch\s*\(/u,
  /from ['"](?:node:)?https['"]/u,
  /from ['"](?:undici|axios|got|node-fetch|(?:node:)?(?:http2|tls|dgram))['"]/u,
  /import \{[^}]*\b(?:request|get)\b[^}]*\} from ['"](?:node:)?http['"]/u,
  /\bhttps?\.(?:request|get)\s*\(/u,
  /import \{[^}]*\b(?:connect|createConnection|Socket)\b[^}]*\} from ['"](?:node:)?net['"]/u,
  /new (?:WebSocket|EventSource|XMLHttpRequest)\b/u,
];

function offenders(files: readonly (readonly [string, string])[]): string[] {
  return files.filter(([, source]) => WAYS_OUT.some((way) => way.test(source))).map(([file]) => file);
}

it('nothing but src/fetch fetches', () => {
  const files = ['src', 'commands'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [join(folder, file), readFileSync(join(ROOT, folder, file), 'utf8')] as const),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(offenders(files)).toEqual(
    [join('src', 'fetch', 'request.ts')].map((file) => file.replaceAll('/', sep)),
  );
});

it.each([
  "await fetch('https://example.org')",
  'globalThis.fetch(link)',
  "import { request } from 'node:http';",
  "import { get } from 'node:https';",
  "import { request } from 'undici';",
  'http.request(options)',
])('%s would be found', (source) => {
  expect(offenders([['file', source]])).toEqual(['file']);
});
