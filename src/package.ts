import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { once } from './once.js';

/** The package's own folder: the nearest one above this file with a package.json, from `src/` and `dist/` alike. */
const packageFolder = once(() => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
});

/** The path of a file of the package, from its path inside it. */
export function packageFile(path: string): string {
  return join(packageFolder(), path);
}

/** The folder of articles: the one named, else the seeds that come with the package. */
export function seedsFolder(named: string | undefined): string {
  return named || packageFile('seeds');
}

/** The package's version, as package.json states it. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
