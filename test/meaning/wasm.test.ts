import { describe, expect, it } from 'vitest';
import {
  addInteger,
  advance,
  assemble,
  constant,
  get,
  I32,
  loadSplat,
  loadVector,
  maximumFloats,
  multiplyInteger,
  repeat,
  sequence,
  storeVector,
  type WasmFunction,
} from '../../src/meaning/wasm.js';

function load(run: WasmFunction) {
  const memory = new WebAssembly.Memory({ initial: 2, maximum: 2 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(assemble({ run })), {
    env: { memory },
  });
  return { floats: new Float32Array(memory.buffer), run: exports['run'] as (...values: number[]) => void };
}

describe('assemble', () => {
  it('a loop runs while a whole step is left', () => {
    const { floats, run } = load({
      parameters: [I32, I32],
      locals: [],
      body: repeat(0, 3, sequence(storeVector(get(1), 0, loadSplat(get(1), 64)), advance(1, constant(16)))),
    });
    floats.fill(7);
    run(8, 0);
    expect([...floats.subarray(0, 16)]).toEqual([7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7]);
    floats.set([1, 2, 3], 16);
    floats[20] = 5;
    run(6, 0);
    expect([...floats.subarray(0, 12)]).toEqual([1, 1, 1, 1, 5, 5, 5, 5, 7, 7, 7, 7]);
  });

  // Around the places where a number takes one byte more.
  it.each([0, 48, 63 * 16, 64 * 16, 127 * 16, 128 * 16, 8191 * 16 - 65_536, 4096 * 16])(
    'offset %i',
    (offset) => {
      const { floats, run } = load({
        parameters: [],
        locals: [],
        body: storeVector(
          constant(0),
          offset,
          maximumFloats(loadVector(constant(0), 0), loadVector(constant(16), 0)),
        ),
      });
      floats.set([1, -2, 3, -4, 0, 0, 5, -6]);
      run();
      expect([...floats.subarray(offset / 4, offset / 4 + 4)]).toEqual([1, 0, 5, -4]);
    },
  );

  it.each([0, 1, 63, 64, 127, 128, 8191, 8192, 100_000, -64, -65, -8192, -8193])('constant %i', (value) => {
    const { floats, run } = load({
      parameters: [],
      locals: [],
      // 16 · (value - (value - 2)): wrong unless both constants are right.
      body: storeVector(
        multiplyInteger(constant(16), addInteger(constant(value), constant(2 - value))),
        0,
        loadSplat(constant(0), 0),
      ),
    });
    floats[0] = 9;
    run();
    expect([...floats.subarray(4, 12)]).toEqual([0, 0, 0, 0, 9, 9, 9, 9]);
  });
});
