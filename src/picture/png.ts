import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const BYTES_PER_PIXEL = 4;

/** Bit depth 8, colour with alpha, no interlacing. */
const FORMAT = [8, 6, 0, 0, 0];

/** Pixels as resvg gives them. */
export interface Image {
  readonly width: number;
  readonly height: number;
  /** A byte each of red, green, blue and alpha, the colours multiplied by alpha; row by row from the top. */
  readonly pixels: Buffer;
}

/** Writes an image as PNG (PNG Specification, Third Edition), compressed in a thread of its own. */
export async function encodePng(image: Image): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(image.width, 0);
  header.writeUInt32BE(image.height, 4);
  header.set(FORMAT, 8);
  const data = await promisify(deflate)(rowsOf(image));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The rows as PNG has them: their colours not multiplied, and each behind its filter, none, which serves even colours best. */
function rowsOf({ width, height, pixels }: Image): Buffer {
  const length = width * BYTES_PER_PIXEL;
  const rows = Buffer.alloc((length + 1) * height);
  for (let row = 0; row < height; row += 1) {
    const start = row * (length + 1) + 1;
    pixels.copy(rows, start, row * length, (row + 1) * length);
    divideColours(rows, start, start + length);
  }
  return rows;
}

function divideColours(pixels: Buffer, start: number, end: number): void {
  for (let at = start; at < end; at += BYTES_PER_PIXEL) {
    const alpha = pixels[at + 3] ?? 0;
    if (alpha === 0 || alpha === 255) continue;
    for (let colour = at; colour < at + 3; colour += 1) {
      pixels[colour] = Math.min(255, Math.round(((pixels[colour] ?? 0) * 255) / alpha));
    }
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(data.length + 12);
  whole.writeUInt32BE(data.length, 0);
  whole.write(type, 4, 'latin1');
  data.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), data.length + 8);
  return whole;
}
