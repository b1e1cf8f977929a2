/** A matrix whose weights are rounded to bytes, row by row: it takes a quarter of the room of floats. */
export interface ByteRows {
  /** One a row: what its bytes are multiplied with. */
  readonly scales: readonly number[];
  /** Signed bytes, row by row, in base64. */
  readonly values: string;
}

/** The weights of a matrix, row by row. @throws {RangeError} where they are not `rows` × `columns`. */
export function readByteRows({ scales, values }: ByteRows, rows: number, columns: number): Float32Array {
  const bytes = new Int8Array(Buffer.from(values, 'base64'));
  if (scales.length !== rows || bytes.length !== rows * columns) {
    throw new RangeError(
      `a matrix of ${rows} × ${columns} has ${bytes.length} weights, ${scales.length} rows`,
    );
  }
  const weights = new Float32Array(bytes.length);
  for (const [row, scale] of scales.entries()) {
    for (let at = row * columns; at < (row + 1) * columns; at += 1)
      weights[at] = scale * (bytes[at] as number);
  }
  return weights;
}
