import type { Panels } from './panels.js';
import type { QuantizedPanels } from './quantize.js';

/** `output[r][c] = max(floor, bias[c] + Σ input[r][d] · weights[d][c])`; strides are values from row to row. */
export interface Multiplication {
  readonly input: Float32Array;
  readonly inputStride: number;
  readonly rows: number;
  readonly weights: Panels;
  /** One value a column. */
  readonly bias: Float32Array;
  /** 0 makes it a rectified linear unit, `-Infinity` leaves all sums as they are. */
  readonly floor: number;
  readonly output: Float32Array;
  readonly outputStride: number;
}

/** The same with integers: row `r` of the input is `rowScales[r]` times its integers. Rows follow one another. */
export interface QuantizedMultiplication
  extends Pick<Multiplication, 'rows' | 'bias' | 'floor' | 'output' | 'outputStride'> {
  readonly input: Int16Array;
  readonly rowScales: Float32Array;
  readonly weights: QuantizedPanels;
}

/** Something that multiplies matrices. All arrays that it is given come from itself. */
export interface Kernel {
  floats(length: number): Float32Array;
  integers(length: number): Int16Array;
  bytes(length: number): Int8Array;
  multiply(multiplication: Multiplication): void;
  multiplyQuantized(multiplication: QuantizedMultiplication): void;
}
