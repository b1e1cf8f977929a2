import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes a folder and the one it is in. Node's recursive way never returns on some file systems (/proc). */
export function makeFolder(folder: string): void {
  for (const level of [dirname(folder), folder]) {
    if (!existsSync(level)) mkdirSync(level);
  }
}
