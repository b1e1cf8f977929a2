import { ArticleError } from './article-error.js';

/** The largest seed, in bytes of UTF-8. */
const MAX_BYTES = 1024 * 1024;
const WHITE_SPACE = '\t\n\v\f';

/**
 * The characters of a seed: UTF-8 decoded, byte order mark dropped, CRLF and CR read as LF.
 * @throws ArticleError if it is over 1 MiB, empty, binary or not UTF-8.
 */
export function decodeArticle(input: Uint8Array | string): string {
  const size = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
  checkSize(size);
  const text = (typeof input === 'string' ? input : decodeUtf8(input))
    .replace(/^\uFEFF+/u, '')
    .replace(/\r\n?/gu, '\n');
  if (isBinary(text))
    throw new ArticleError('it is binary, not text; save the article as plain text in UTF-8.');
  if (text.trim() === '') throw new ArticleError('it is empty; put a headline and the story into it.');
  return text;
}

/** @throws ArticleError if a seed of so many bytes is over 1 MiB. */
export function checkSize(bytes: number): void {
  if (bytes > MAX_BYTES)
    throw new ArticleError('it is over 1 MiB; shorten it or split it into several files.');
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ArticleError(
      looksBinary(bytes)
        ? 'it is binary, not text; save the article as plain text in UTF-8.'
        : 'it is not UTF-8; save it as plain text in UTF-8.',
    );
  }
}

// UTF-16 is full of zero bytes, yet it is text: its mark tells the two apart.
function looksBinary(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.includes(0);
}

// Text may hold a stray control character (a form feed, an escape); a file of another kind holds many.
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const controls = text.match(/\p{Cc}/gu)?.filter((control) => !WHITE_SPACE.includes(control)).length ?? 0;
  return controls * 100 > text.length;
}
