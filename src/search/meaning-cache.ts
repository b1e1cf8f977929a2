import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { markUsed, tidyDaily } from '../tidy-cache.js';
import { writeWhole } from '../write-whole.js';
import type { ArticleIndex } from './article-index.js';
import { type SentenceVectors, type Vectors, WIDTH } from './sentence-vectors.js';

/** Vectors of articles that outlive the process, by model version and the article's text. */
export interface MeaningCache {
  read(version: string, index: ArticleIndex): readonly SentenceVectors[] | undefined;
  /** A cache that cannot be written is done without. */
  write(version: string, index: ArticleIndex, vectors: readonly SentenceVectors[]): void;
}

/** The folder for caches of this user (XDG Base Directory Specification, which has relative ones ignored). */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  const named = env['XDG_CACHE_HOME'] ?? '';
  return join(isAbsolute(named) ? named : join(home(), '.cache'), 'footnote');
}

/** The user's folder, also where HOME is empty. */
function home(): string {
  return isAbsolute(homedir()) ? homedir() : userInfo().homedir;
}

/** A cache of one file an article: the rows' SHA-256, then for each sentence its words' rows, then its own; each row four bytes of scale and its values. */
export function fileCache(folder: string): MeaningCache {
  const path = (version: string, { article, profiles }: ArticleIndex) => {
    const shape = profiles.map(({ sentence, tokens }) => [
      sentence.start,
      ...tokens.map(({ start, term }) => (term ? start : '')),
    ]);
    const key = createHash('sha256').update(version).update(article.text).update(JSON.stringify(shape));
    return join(folder, `${key.digest('hex').slice(0, 32)}.vectors`);
  };
  return {
    read(version, index) {
      try {
        const name = path(version, index);
        const file = readFileSync(name);
        markUsed(name);
        const rows = file.subarray(DIGEST);
        return digestOf(rows).equals(file.subarray(0, DIGEST)) ? unpack(rows, index) : undefined;
      } catch {
        return undefined;
      }
    },
    write(version, index, vectors) {
      const rows = pack(vectors);
      writeWhole(path(version, index), [digestOf(rows), rows]);
      tidyDaily(folder);
    },
  };
}

const ROW = 4 + WIDTH;

/** Bytes of the SHA-256 before the rows: a damaged file is no vectors. */
const DIGEST = 32;

function digestOf(rows: Buffer): Buffer {
  return createHash('sha256').update(rows).digest();
}

function pack(sentences: readonly SentenceVectors[]): Buffer {
  const rows: Buffer[] = [];
  for (const { values, scales } of sentences.flatMap(({ words, whole }) => [words, whole])) {
    scales.forEach((scale, row) => {
      const packed = Buffer.alloc(ROW);
      packed.writeFloatLE(scale, 0);
      packed.set(new Uint8Array(values.buffer, values.byteOffset + row * WIDTH, WIDTH), 4);
      rows.push(packed);
    });
  }
  return Buffer.concat(rows);
}

/** The vectors that a file holds; undefined where it is not what the article needs. */
function unpack(file: Buffer, { profiles }: ArticleIndex): SentenceVectors[] | undefined {
  const counts = profiles.map(({ tokens }) => tokens.filter(({ term }) => term !== undefined).length);
  if (file.length !== ROW * counts.reduce((sum, count) => sum + count + 1, 0)) return undefined;
  let at = 0;
  const take = (count: number): Vectors => {
    const values = new Int8Array(count * WIDTH);
    const scales = new Float32Array(count);
    for (let row = 0; row < count; row += 1, at += ROW) {
      scales[row] = file.readFloatLE(at);
      values.set(new Int8Array(file.buffer, file.byteOffset + at + 4, WIDTH), row * WIDTH);
    }
    return { values, scales };
  };
  return counts.map((count) => ({ words: take(count), whole: take(1) }));
}
