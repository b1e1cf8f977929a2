import { UserError } from './errors.js';
import type { Catalogue } from './language/catalogue.js';

export type ReadingProblem = keyof Catalogue['pages'];

/** A page or file that could not be had, or not read as an article. */
export class ReadingError extends UserError {
  override readonly name = 'ReadingError';
  readonly reason: ReadingProblem;

  /** @param subject the address or file that it is about; a long one is cut. */
  constructor(reason: ReadingProblem, subject: string) {
    const short = subject.length > 200 ? `${subject.slice(0, 200)}…` : subject;
    super(({ pages }) => pages[reason](short));
    this.reason = reason;
  }
}
