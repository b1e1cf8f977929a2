import { UserError } from '../src/errors.js';
import type { CommandData, OptionSpec, OptionValues } from './command.js';

/**
 * The options as the command takes them: text trimmed, empty text left out, bounds kept.
 * @throws {UserError} naming the option that is missing, unknown or out of bounds.
 */
export function checkOptions(data: CommandData, values: OptionValues): OptionValues {
  const unknown = Object.keys(values).find((name) => !data.options.some((spec) => spec.name === name));
  if (unknown !== undefined) {
    const known = data.options.map(({ name }) => name).join(', ') || 'none';
    throw new UserError(`/${data.name} has no option “${unknown}”. Its options: ${known}.`);
  }
  return Object.fromEntries(
    data.options.map((spec) => [spec.name, checkOption(data.name, spec, values[spec.name])]),
  );
}

function checkOption(
  command: string,
  spec: OptionSpec,
  given: string | number | undefined,
): string | number | undefined {
  const value = typeof given === 'string' ? given.trim() : given;
  if (value === undefined || value === '') {
    if (spec.required) throw new UserError(`/${command} needs a ${spec.name}.`);
    return undefined;
  }
  return spec.type === 'integer' ? checkInteger(spec, value) : checkString(spec, String(value));
}

function checkInteger(spec: OptionSpec & { type: 'integer' }, value: string | number): number {
  // Number() would take `0x5` and `1e1`, too.
  const number = typeof value === 'number' || /^\d+$/u.test(value) ? Number(value) : Number.NaN;
  if (!Number.isInteger(number) || number < spec.min || number > spec.max) {
    throw new UserError(`The ${spec.name} must be a whole number from ${spec.min} to ${spec.max}.`);
  }
  return number;
}

function checkString(spec: OptionSpec & { type: 'string' }, value: string): string {
  const noun = spec.noun ?? spec.name;
  if (spec.choices && !spec.choices.includes(value)) {
    throw new UserError(`The ${noun} must be one of: ${spec.choices.join(', ')}.`);
  }
  if (value.length > spec.maxLength) {
    throw new UserError(
      `The ${noun} is ${value.length} characters long; at most ${spec.maxLength} are read.`,
    );
  }
  if (value.length < (spec.minLength ?? 0)) {
    throw new UserError(`The ${noun} must have at least ${spec.minLength} characters.`);
  }
  return value;
}
