import type { Article } from './article.js';

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
  /** The article with this id, if there is one. */
  get(id: string): Article | undefined;
}
