import { ReadingError } from '../reading-error.js';
import { decodePage } from './charset.js';
import type { Extract } from './extract.js';

/** A page or file, as it was fetched or attached. */
export interface Document {
  readonly bytes: Uint8Array;
  readonly form: 'html' | 'markdown' | 'pdf';
  readonly charset?: string | undefined;
  /** Where it was fetched. */
  readonly url?: string | undefined;
  /** What it is called in an error. */
  readonly name: string;
}

/** The longest article, in UTF-16 units. */
const MAX_LENGTH = 1024 * 1024;

/** Reads a page or file in this thread, however long that takes. @throws {ReadingError | ArticleError} */
export async function readDocument({ bytes, form, charset, url, name }: Document): Promise<Extract> {
  const extract = await read();
  const { headline, paragraphs } = extract.draft;
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, headline.length);
  if (length > MAX_LENGTH) throw new ReadingError('tooLong', name);
  return extract;

  // Each reader brings a library of its own: only the one that is needed is loaded.
  async function read(): Promise<Extract> {
    if (form === 'pdf') return (await import('./pdf.js')).readPdf(bytes, name);
    const text = decodePage(bytes, charset);
    if (form === 'markdown') return (await import('./markdown.js')).readMarkdown(text, name);
    return (await import('./html.js')).readHtml(text, { name, ...(url === undefined ? {} : { url }) });
  }
}
