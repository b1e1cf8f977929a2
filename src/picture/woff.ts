import { inflateSync } from 'node:zlib';

/** What is needed of a font to set text: which characters it has, and how wide they are. */
export interface Glyphs {
  /** The advance width of a character (a code point), in ems; undefined where the font does not have it. */
  width(codePoint: number): number | undefined;
}

/**
 * Reads the characters of a WOFF 1.0 file and their widths, from the tables `cmap` (format 4), `hhea`, `hmtx` and `head`
 * of OpenType.
 * @throws {Error} where it is no such file
 */
export function readWoff(bytes: Buffer): Glyphs {
  if (bytes.toString('latin1', 0, 4) !== 'wOFF') throw new Error('the font is no WOFF file');
  const table = (tag: string) => readTable(bytes, tag);
  const unitsPerEm = table('head').readUInt16BE(18);
  const metrics = table('hhea').readUInt16BE(34);
  const advances = table('hmtx');
  const glyphs = readCharacters(table('cmap'));
  return {
    width(codePoint) {
      const glyph = glyphs.get(codePoint);
      // Glyphs behind the last metric are as wide as that.
      if (glyph === undefined) return undefined;
      return advances.readUInt16BE(Math.min(glyph, metrics - 1) * 4) / unitsPerEm;
    },
  };
}

const HEADER = 44;
const DIRECTORY_ENTRY = 20;

function readTable(bytes: Buffer, tag: string): Buffer {
  const count = bytes.readUInt16BE(12);
  for (let index = 0; index < count; index += 1) {
    const entry = HEADER + index * DIRECTORY_ENTRY;
    if (bytes.toString('latin1', entry, entry + 4) !== tag) continue;
    const [offset, packed, length] = [4, 8, 12].map((at) => bytes.readUInt32BE(entry + at));
    if (offset === undefined || packed === undefined) break;
    const data = bytes.subarray(offset, offset + packed);
    return packed === length ? data : inflateSync(data);
  }
  throw new Error(`the font has no table ${tag}`);
}

/** The glyph of each character of the Basic Multilingual Plane: a `cmap` subtable of format 4. */
function readCharacters(cmap: Buffer): Map<number, number> {
  const table = segmentTable(cmap);
  const size = table.readUInt16BE(6);
  const glyphs = new Map<number, number>();
  for (let at = 0; at < size; at += 2) {
    const last = table.readUInt16BE(14 + at);
    const first = table.readUInt16BE(16 + size + at);
    const delta = table.readUInt16BE(16 + 2 * size + at);
    const rangeAt = 16 + 3 * size + at;
    const range = table.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const listed = range === 0 ? code : table.readUInt16BE(rangeAt + range + 2 * (code - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function segmentTable(cmap: Buffer): Buffer {
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    if (table.readUInt16BE(0) === 4) return table;
  }
  throw new Error('the font has no table of characters of format 4');
}
