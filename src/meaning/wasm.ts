/**
 * A small assembler for WebAssembly modules of exported functions over one imported memory: enough for a numeric
 * kernel. Binary format: WebAssembly Core Specification 2.0, chapter 5; vector instructions: section 5.4.8.
 */

/** Machine code: a sequence of bytes. */
export type Code = readonly number[];

export const I32 = 0x7f;
export const F32 = 0x7d;
export const V128 = 0x7b;

const EMPTY_BLOCK = 0x40;
const END = 0x0b;

/** Several pieces of code, one after the other. */
export const sequence = (...parts: readonly Code[]): Code => parts.flat();

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];
export const constant = (value: number): Code => [0x41, ...signed(value)];
export const addInteger = (left: Code, right: Code): Code => [...left, ...right, 0x6a];
export const multiplyInteger = (left: Code, right: Code): Code => [...left, ...right, 0x6c];
const lessSigned = (left: Code, right: Code): Code => [...left, ...right, 0x48];

/** `local += amount`. */
export const advance = (local: number, amount: Code): Code => set(local, addInteger(get(local), amount));

/** Runs the body as long as `counter >= step`, taking `step` off the counter after each round. */
export const repeat = (counter: number, step: number, body: Code): Code => [
  ...[0x02, EMPTY_BLOCK, 0x03, EMPTY_BLOCK],
  ...lessSigned(get(counter), constant(step)),
  ...[0x0d, 1],
  ...body,
  ...advance(counter, constant(-step)),
  ...[0x0c, 0, END, END],
];

/** Four floats at `address + offset` (bytes); the address should be a multiple of 16. */
export const loadVector = (address: Code, offset: number): Code => [
  ...address,
  ...vector(0),
  4,
  ...unsigned(offset),
];
/** Eight 8-bit integers at `address + offset` (bytes), each as one of 16 bits; the address should be a multiple of 8. */
export const loadBytes = (address: Code, offset: number): Code => [
  ...address,
  ...vector(1),
  3,
  ...unsigned(offset),
];
/** One float at `address + offset` (bytes) in all four lanes. */
export const loadSplat = (address: Code, offset: number): Code => [
  ...address,
  ...vector(9),
  2,
  ...unsigned(offset),
];
export const storeVector = (address: Code, offset: number, value: Code): Code => [
  ...address,
  ...value,
  ...vector(11),
  4,
  ...unsigned(offset),
];
export const splat = (value: Code): Code => [...value, ...vector(0x13)];
export const zeros: Code = [...constant(0), ...vector(0x11)];

/** An instruction that takes two vectors and leaves one. */
const binary =
  (operation: number) =>
  (left: Code, right: Code): Code => [...left, ...right, ...vector(operation)];
export const addFloats = binary(0xe4);
export const multiplyFloats = binary(0xe6);
export const maximumFloats = binary(0xe9);
/** Lane by lane, four 32-bit integers. */
export const addIntegers = binary(0xae);
/** Eight products of 16-bit integers, neighbours added: four 32-bit integers. */
export const dotIntegers = binary(0xba);
export const integersToFloats = (value: Code): Code => [...value, ...vector(0xfa)];

/** A function without result: the types of its parameters and locals, numbered in this order, and its code. */
export interface WasmFunction {
  readonly parameters: readonly number[];
  readonly locals: readonly number[];
  readonly body: Code;
}

/** The bytes of a module that imports `env.memory` and exports the functions under their names. */
export function assemble(functions: Readonly<Record<string, WasmFunction>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(functions);
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, items(entries.map(([, { parameters }]) => [0x60, ...list(parameters), 0]))),
    ...section(2, items([[...name('env'), ...name('memory'), 0x02, 0x00, 0]])),
    ...section(3, items(entries.map((_, index) => unsigned(index)))),
    ...section(7, items(entries.map(([exported], index) => [...name(exported), 0x00, ...unsigned(index)]))),
    ...section(10, items(entries.map(([, definition]) => list(functionCode(definition))))),
  ]);
}

const functionCode = ({ locals, body }: WasmFunction): Code => [
  ...items(locals.map((type) => [1, type])),
  ...body,
  END,
];

const list = (bytes: Code): Code => [...unsigned(bytes.length), ...bytes];
const items = (parts: readonly Code[]): Code => [...unsigned(parts.length), ...parts.flat()];
const name = (text: string): Code => list([...Buffer.from(text)]);
const section = (id: number, content: Code): Code => [id, ...list(content)];

/** The bytes of a vector instruction. */
function vector(operation: number): Code {
  return [0xfd, ...unsigned(operation)];
}

/** LEB128, unsigned. */
function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** LEB128, signed. */
function signed(value: number): Code {
  return value >= -64 && value < 64 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}
