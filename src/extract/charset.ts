const MULTIBYTE = /^(?:shift|sjis|x-sjis|euc|gb|big5|iso-2022|ks_c|utf-16|windows-31j)/iu;
/** How far in a page may say what it is written in, in bytes; browsers look at 1,024. */
const HEAD = 4096;

/**
 * The characters of a page, text or file. A byte order mark wins; then bytes that can be read as UTF-8 are UTF-8,
 * whatever single-byte charset is declared: servers often declare a wrong one, and other text is hardly ever valid
 * UTF-8. Then the server's charset, then the page's own, then Windows-1252.
 */
export function decodePage(bytes: Uint8Array, declared: string | undefined): string {
  const mark = markOf(bytes);
  if (mark) return decode(bytes, mark) ?? '';
  const head = decode(bytes.subarray(0, HEAD), 'windows-1252') ?? '';
  const own = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})/iu.exec(head)?.[1];
  const named = [declared, own].filter((name) => name !== undefined);
  for (const name of named.filter((label) => MULTIBYTE.test(label))) {
    const text = decode(bytes, name, true);
    if (text !== undefined) return text;
  }
  for (const name of ['utf-8', ...named.filter((label) => !/^utf-?(?:8|16)/iu.test(label))]) {
    const text = decode(bytes, name, true);
    if (text !== undefined) return text;
  }
  return decode(bytes, 'windows-1252') ?? '';
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decode(bytes: Uint8Array, charset: string, fatal = false): string | undefined {
  try {
    const decoder = new TextDecoder(charset, { fatal });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withoutControls(text) : text;
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has from 0x80 on (WHATWG Encoding Standard, index windows-1252); `?` where it has the control itself. */
const FROM_0X80 = '€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ';

/** Some releases of Node 20 and 22 leave the bytes from 0x80 to 0x9F as control characters. */
function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (control) => {
    const printed = FROM_0X80[control.charCodeAt(0) - 0x80];
    return printed === undefined || printed === '?' ? control : printed;
  });
}
