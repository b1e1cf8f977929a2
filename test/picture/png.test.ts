import { crc32, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { encodePng } from '../../src/picture/png.js';

/** The chunks of a PNG file, each with whether its checksum is right. */
function chunksOf(png: Buffer) {
  const chunks: { readonly type: string; readonly data: Buffer; readonly sound: boolean }[] = [];
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    const data = png.subarray(at + 8, end);
    const sound = crc32(png.subarray(at + 4, end)) === png.readUInt32BE(end);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data, sound });
    at = end + 4;
  }
  return chunks;
}

it('writes the pixels as rows without a filter, in sound chunks', async () => {
  const pixels = Buffer.from('ff0000ff 00ff00ff 0000ffff 112233ff'.replaceAll(' ', ''), 'hex');
  const png = await encodePng({ width: 2, height: 2, pixels });
  const chunks = chunksOf(png);
  expect(png.toString('latin1', 0, 8)).toBe('\x89PNG\r\n\x1a\n');
  expect(chunks.map(({ type, sound }) => [type, sound])).toEqual([
    ['IHDR', true],
    ['IDAT', true],
    ['IEND', true],
  ]);
  expect(chunks[0]?.data.toString('hex')).toBe('00000002000000020806000000');
  expect(inflateSync(chunks[1]?.data ?? '').toString('hex')).toBe('00ff0000ff00ff00ff000000ffff112233ff');
});

it('divides colours by alpha', async () => {
  const pixels = Buffer.from('40000080 00000000 ffffffff 02010003'.replaceAll(' ', ''), 'hex');
  const [, data] = chunksOf(await encodePng({ width: 4, height: 1, pixels }));
  expect(inflateSync(data?.data ?? '').toString('hex')).toBe('008000008000000000ffffffffaa550003');
});
