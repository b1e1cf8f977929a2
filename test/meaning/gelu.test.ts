import { describe, expect, it } from 'vitest';
import { gelu } from '../../src/meaning/gelu.js';

describe('gelu', () => {
  // From PyTorch 1.13, `torch.nn.functional.gelu` in double precision.
  it.each([
    [-10, 0],
    [-3, -0.0040496],
    [-1, -0.1586553],
    [-0.001, -0.0004996],
    [0, 0],
    [0.5, 0.3457312],
    [2.345, 2.3226899],
    [5.9999, 5.9999],
    [6, 6],
    [42, 42],
  ])('of %d is %d', (value, expected) => {
    const values = Float32Array.of(value, 7);
    gelu(values, 1);
    expect(values[0]).toBeCloseTo(expected, 4);
    expect(values[1]).toBe(7);
  });
});
