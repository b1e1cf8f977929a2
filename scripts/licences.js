import { readFileSync } from 'node:fs';

/** What Footnote may rest on: it is MIT, and none of these asks more of it than a notice. */
const FINE = new Set([
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'MPL-2.0', 'OFL-1.1', 'Zlib'],
  ...[
    'BlueOak-1.0.0',
    'Unlicense',
    'CC0-1.0',
    'Python-2.0',
    '(MIT OR CC0-1.0)',
    '(MIT AND Zlib)',
    'MIT OR Apache-2.0',
  ],
]);

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const all = process.argv.includes('--all');
let unknown = 0;
// The first entry is Footnote itself. A package for another machine is in the lock file and not in node_modules.
for (const [path, { version, license, dev }] of Object.entries(packages).slice(1)) {
  if (dev && !all) continue;
  const known = license ?? licenceIn(path);
  if (!FINE.has(known)) unknown += 1;
  process.stdout.write(
    `${FINE.has(known) ? ' ' : '!'} ${known}\t${path.replace(/^.*node_modules\//u, '')} ${version}\n`,
  );
}
process.exitCode = unknown === 0 ? 0 : 1;

/** What the package itself says, where the lock file says nothing. */
function licenceIn(path) {
  try {
    const { license, licenses } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
    return license ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none';
  } catch {
    return 'not installed';
  }
}
