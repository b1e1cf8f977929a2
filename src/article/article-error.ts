import { UserError } from '../errors.js';

/** A text that cannot be read as an article; the message is the reason alone, and does not name the file. */
export class ArticleError extends UserError {
  override readonly name = 'ArticleError';
}
