import { writeFile } from 'node:fs/promises';
import type { Picture } from '../cards/picture.js';
import { UserError } from '../errors.js';

/**
 * Draws a picture into a file as PNG; a file that is there already is replaced.
 * @throws {UserError} where it cannot be drawn on this machine, or the file cannot be written
 */
export async function writePng(picture: Picture | undefined, path: string): Promise<void> {
  if (!picture)
    throw new UserError(`The article mentions no dates: there is no picture to write to ${path}.`);
  const png = await (await open())(picture);
  try {
    await writeFile(path, png);
  } catch (error) {
    throw new UserError(`The picture cannot be written to ${path}: ${reasonOf(error)}.`);
  }
}

async function open() {
  const { openDrawing } = await import('../picture/draw.js');
  try {
    return await openDrawing();
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split('\n') : [String(error)];
    throw new UserError(`Pictures cannot be drawn on this machine; install again with npm ci. (${reason})`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'you may not write there',
  ENOSPC: 'there is no room left',
  ENAMETOOLONG: 'its name is too long',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return REASONS[code] ?? code;
}
