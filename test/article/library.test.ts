import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { libraryOf, openLibrary } from '../../src/article/library.js';
import { parseArticle } from '../../src/article/parse.js';
import { UserError } from '../../src/errors.js';

const STORY = 'Dam breaks\n\nThe dam broke on Sunday.';
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'footnote-seeds-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
}

describe('openLibrary', () => {
  it('reads the .txt files in order of name, and nothing else', () => {
    write({
      'b.txt': STORY,
      'a.TXT': STORY,
      '.hidden.txt': '',
      'README.md': 'x',
      readme: 'x',
      'c.json': '{}',
    });
    mkdirSync(join(dir, 'folder.txt'));
    const library = openLibrary(dir);
    expect(library.articles.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(library.problems).toEqual([]);
  });

  it('names files of other kinds that may hold an article, unless a seed was made of them', () => {
    write({
      'a.txt': STORY,
      'a.html': 'x',
      'b.pdf': 'x',
      'c d.docx': 'x',
      '.e.html': 'x',
      '~$d.docx': 'x',
      'TODO.md': 'x',
    });
    expect(openLibrary(dir).problems.map(({ message }) => message)).toEqual([
      `b.pdf: only .txt files are articles here; save what “footnote read --text ${join(dir, 'b.pdf')}” prints as b.txt.`,
      'c d.docx: only .txt files are articles here; save its text as c d.txt.',
    ]);
  });

  it('finds an article by its id, in any case', () => {
    write({ 'Dam.txt': STORY });
    const library = openLibrary(dir);
    expect(library.get('dam')?.id).toBe('Dam');
    expect(library.get('bridge')).toBeUndefined();
  });

  it('leaves out what is no article, with one line naming file and reason', () => {
    write({
      'a-good.txt': STORY,
      'b-empty.txt': '',
      'c-binary.txt': Uint8Array.of(0, 1, 2, 3),
      'd-latin1.txt': Buffer.from('Café\n\nThe café burnt down.', 'latin1'),
      'e-huge.txt': STORY.padEnd(1024 * 1024 + 1),
      'f-headline.txt': 'Dam breaks',
      'g-date.txt': `---\npublished: soon\n---\n${STORY}`,
      'h-good.txt': STORY,
    });
    symlinkSync(join(dir, 'nowhere'), join(dir, 'i-broken-link.txt'));
    const { articles, problems } = openLibrary(dir);
    expect(articles.map(({ id }) => id)).toEqual(['a-good', 'h-good']);
    expect(problems.map(({ file }) => file.slice(0, 1))).toEqual([...'bcdefgi']);
    const reasons = [
      /empty/u,
      /binary/u,
      /not UTF-8/u,
      /over 1 MiB/u,
      /no story/u,
      /no date/u,
      /cannot be read/u,
    ];
    for (const [index, reason] of reasons.entries()) {
      const { file = '', message = '' } = problems[index] ?? {};
      expect(message).toMatch(reason);
      expect(message.startsWith(`${file}: `)).toBe(true);
      expect(message).not.toContain('\n');
    }
  });

  it('reads no file that is too large to be an article, whatever its size', () => {
    write({ 'a-good.txt': STORY, 'b-huge.txt': STORY });
    truncateSync(join(dir, 'b-huge.txt'), 3 * 1024 ** 3);
    const { problems } = openLibrary(dir);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^b-huge\.txt: it is over 1 MiB/u),
    ]);
  });

  it('reads neither devices nor folders, by whatever link', () => {
    write({ 'a-good.txt': STORY });
    symlinkSync('/dev/null', join(dir, 'b-device.txt'));
    mkdirSync(join(dir, 'folder'));
    symlinkSync(join(dir, 'folder'), join(dir, 'c-link.txt'));
    const { articles, problems } = openLibrary(dir);
    expect(articles.map(({ id }) => id)).toEqual(['a-good']);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^b-device\.txt: it is no regular file; put a text file in its place\.$/u),
      expect.stringMatching(/^c-link\.txt: it is no regular file/u),
    ]);
  });

  it('refuses an id that is too long to be named in a command', () => {
    const longest = 'a'.repeat(100);
    write({ [`${longest}.txt`]: STORY, [`${longest}b.txt`]: STORY });
    const { articles, problems } = openLibrary(dir);
    expect(articles.map(({ id }) => id)).toEqual([longest]);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/its name without \.txt is 101 characters long; shorten it to 100/u),
    ]);
  });

  it('tells an id that stands twice, and keeps the first', () => {
    write({ 'dam.TXT': STORY, 'dam.txt': STORY });
    const { articles, problems } = openLibrary(dir);
    expect(articles).toHaveLength(1);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^dam\.txt: .*stands twice/u),
    ]);
  });

  it('refuses a folder that is not there, is no folder, or holds no article', () => {
    write({ file: STORY });
    expect(() => openLibrary(join(dir, 'none'))).toThrow(UserError);
    expect(() => openLibrary(join(dir, 'none'))).toThrow(
      `There is no folder ${join(dir, 'none')}. Name one with --seeds`,
    );
    expect(() => openLibrary(join(dir, 'file'))).toThrow('is no folder');
    expect(() => openLibrary(dir)).toThrow(`${dir} holds no .txt file`);
    write({ 'empty.txt': '' });
    expect(() => openLibrary(dir)).toThrow(/could be read as an article.*\nempty\.txt: it is empty/u);
  });
});

describe('libraryOf', () => {
  const dam = parseArticle(STORY, 'dam');

  it('holds articles that are parsed already', () => {
    const library = libraryOf([dam, parseArticle(STORY, 'bridge')]);
    expect(library.get('DAM')).toBe(dam);
    expect(library.problems).toEqual([]);
  });

  it('refuses an id that stands twice, and no article at all', () => {
    expect(() => libraryOf([dam, parseArticle(STORY, 'DAM')])).toThrow('The id DAM stands twice');
    expect(() => libraryOf([])).toThrow(UserError);
  });
});
