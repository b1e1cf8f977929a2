import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.js';
import type { Article } from './article.js';
import { ArticleError } from './article-error.js';
import { checkSize } from './decode.js';
import { parseArticle } from './parse.js';

/** A file that could not be read as an article, and why: one line for a person, naming the file. */
export interface SeedProblem {
  readonly file: string;
  readonly message: string;
}

/** The articles that questions can be about. Never empty. */
export interface Library {
  readonly articles: readonly Article[];
  /** Files that were left out. */
  readonly problems: readonly SeedProblem[];
  /** The article with this id, if there is one; ids compare without regard to case. */
  get(id: string): Article | undefined;
  /** Its parts, in the order in which questions go to them until one answers; without parts all articles are asked at once. */
  readonly parts?: readonly Library[];
  /** The article that a conversation is about, where one was chosen. */
  readonly chosen?: Article | undefined;
  /** Whether there are more articles, which cannot be reached just now. */
  readonly incomplete?: boolean;
}

/** Discord's limit on a command's text option, in characters: a longer id could not be named there. */
const MAX_ID_LENGTH = 100;

const SEED = /^[^.].*\.txt$/isu;
/** What people take for articles, too. */
const OTHER_KIND = /^[^.].*\.(?:html?|md|markdown|pdf|docx?|odt|rtf)$/isu;
/** What documents a folder, and locks of word processors: “README.md”, “~$story.docx”. */
const NO_ARTICLE =
  /^(?:~|(?:readme|license|changelog|notice|contributing|todo|authors|security|code_of_conduct)\.)/iu;
/** Kinds that `footnote read` reads. */
const READABLE = /\.(?:html?|md|markdown|pdf)$/iu;

/**
 * A library of articles that are parsed already, with the files that were left out.
 * @throws UserError if there is no article, or an id stands twice
 */
export function libraryOf(articles: readonly Article[], problems: readonly SeedProblem[] = []): Library {
  if (articles.length === 0) throw new UserError('There is no article; a library needs at least one.');
  const byId = new Map<string, Article>();
  for (const article of articles) {
    if (byId.has(keyOf(article.id))) throw new UserError(`The id ${article.id} stands twice; rename one.`);
    byId.set(keyOf(article.id), article);
  }
  return { articles, problems, get: (id) => byId.get(keyOf(id)) };
}

/**
 * Reads every `.txt` file of a folder, in order of name; its subfolders and hidden files are passed over, and a file of
 * another kind that may hold an article becomes a problem, where no seed of its name stands beside it. An article's id is
 * its file's name without `.txt`, of at most 100 characters. A file that cannot be read as an article becomes a problem,
 * and the rest still loads.
 * @throws UserError if the folder does not exist, or nothing in it loads
 */
export function openLibrary(dir: string, parse: typeof parseArticle = parseArticle): Library {
  const articles = new Map<string, Article>();
  const problems: SeedProblem[] = [];
  const files = filesOf(dir);
  const seeds = new Set(files.filter((name) => SEED.test(name)).map((name) => keyOf(nameOf(name))));
  for (const file of files.filter((name) => SEED.test(name))) {
    try {
      const article = readSeed(dir, file, parse);
      const twin = articles.get(keyOf(article.id));
      if (twin)
        throw new ArticleError(`its id ${article.id} stands twice, as ${twin.id} too; rename one of them.`);
      articles.set(keyOf(article.id), article);
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error;
      problems.push({ file, message: `${file}: ${error.message}` });
    }
  }
  for (const file of files) {
    if (OTHER_KIND.test(file) && !NO_ARTICLE.test(file) && !seeds.has(keyOf(nameOf(file))))
      problems.push({ file, message: `${file}: ${otherKind(dir, file)}` });
  }
  if (articles.size === 0) throw new UserError(nothingLoads(dir, problems));
  return libraryOf([...articles.values()], problems);
}

/** The names of its files, in order. */
function filesOf(dir: string): string[] {
  try {
    const entries = readdirSync(dir, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    const reason = isSystemError(error) && error.code === 'ENOTDIR' ? `${dir} is no folder.` : undefined;
    const missing =
      isSystemError(error) && error.code === 'ENOENT' ? `There is no folder ${dir}.` : undefined;
    const sentence = reason ?? missing ?? `The folder ${dir} cannot be read.`;
    throw new UserError(`${sentence} Name one with --seeds DIR or SEEDS_DIR.`);
  }
}

function otherKind(dir: string, file: string): string {
  const seed = `${nameOf(file)}.txt`;
  return READABLE.test(file)
    ? `only .txt files are articles here; save what “footnote read --text ${join(dir, file)}” prints as ${seed}.`
    : `only .txt files are articles here; save its text as ${seed}.`;
}

function nameOf(file: string): string {
  return file.replace(/\.\w+$/u, '');
}

function readSeed(dir: string, file: string, parse: typeof parseArticle): Article {
  const id = nameOf(file);
  if (id.length > MAX_ID_LENGTH)
    throw new ArticleError(
      `its name without .txt is ${id.length} characters long; shorten it to ${MAX_ID_LENGTH}.`,
    );
  return parse(readBytes(join(dir, file)), id);
}

function readBytes(path: string): Uint8Array {
  try {
    const stats = statSync(path);
    // Reading a pipe would wait for its writer.
    if (!stats.isFile()) throw new ArticleError('it is no regular file; put a text file in its place.');
    checkSize(stats.size);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof ArticleError) throw error;
    const code = isSystemError(error) ? error.code : 'unknown error';
    throw new ArticleError(`it cannot be read (${code}); check that it is a file and that you may read it.`);
  }
}

function nothingLoads(dir: string, problems: readonly SeedProblem[]): string {
  if (problems.length === 0)
    return `The folder ${dir} holds no .txt file. Put an article into it, or name another with --seeds DIR or SEEDS_DIR.`;
  const reasons = problems.map((problem) => problem.message).join('\n');
  return `Nothing in ${dir} could be read as an article. Mend a file, or name another folder with --seeds DIR or SEEDS_DIR.\n${reasons}`;
}

function keyOf(id: string): string {
  return id.toLowerCase();
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}
