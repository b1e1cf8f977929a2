import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** What goes with the package besides what tsc and the bundler write. */
const BESIDES = [
  '.env.example',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'package.json',
  'seeds/russia-belarus-unification.txt',
  'src/meaning/adaptation.json',
  'src/search/alignment/head.json',
  'src/search/phrase/weights.bin',
  'src/search/phrase/net/net.json',
  'src/search/relations/LICENSE-WordNet.txt',
  'src/search/relations/relations.txt',
  'src/search/weights.json',
];

function packed(): string[] {
  const [, json = ''] =
    /^(\[.*\])$/msu.exec(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: ROOT,
        encoding: 'utf8',
      }),
    ) ?? [];
  const [pack] = JSON.parse(json) as { files: { path: string }[] }[];
  return (pack?.files ?? []).map(({ path }) => path);
}

it('the package holds the program, its types, numbers and one article, and nothing else', () => {
  const files = packed();
  const built = files.filter((path) => path.startsWith('dist/'));
  expect(files.filter((path) => !built.includes(path)).sort()).toEqual([...BESIDES].sort());
  expect(
    built.filter(
      (path) => !/^dist\/(?:bin\/.*\.(?:cjs|code|reading)|(?:src|commands)\/.*\.(?:js|d\.ts))$/u.test(path),
    ),
  ).toEqual([]);
  const { bin, exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    bin: { footnote: string };
    exports: { '.': { types: string; default: string } };
  };
  for (const entry of [bin.footnote, exports['.'].types, exports['.'].default]) {
    expect(built).toContain(entry.replace(/^\.\//u, ''));
  }
});

it('actions of the workflow are pinned by commit, and its test command is the README’s', () => {
  const workflow = readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8');
  const uses = [...workflow.matchAll(/uses: (\S+)/gu)].map(([, action = '']) => action);
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((action) => !/@[0-9a-f]{40}$/u.test(action))).toEqual([]);
  const [, command = ''] = /run: (npm ci && .*)$/mu.exec(workflow) ?? [];
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain(command);
});

it('every dependency has a licence that asks for no more than a notice', () => {
  const listed = execFileSync(process.execPath, ['scripts/licences.js', '--all'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(listed.split('\n').length).toBeGreaterThan(50);
});
