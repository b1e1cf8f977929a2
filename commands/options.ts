import { UserError } from '../src/errors.js';
import type { Catalogue } from '../src/language/catalogue.js';
import type { CommandData, OptionSpec, OptionValues } from './command.js';
import { commandName, optionName } from './naming.js';

/**
 * The options as the command takes them: text trimmed, empty text left out, bounds kept.
 * @throws {UserError} naming the option that is missing, unknown or out of bounds.
 */
export function checkOptions(data: CommandData, values: OptionValues): OptionValues {
  const unknown = Object.keys(values).find((name) => !data.options.some((spec) => spec.name === name));
  if (unknown !== undefined) {
    throw new UserError((language) => {
      const known = data.options.map((spec) => optionName(data, spec, language)).join(', ');
      const { errors } = language;
      return errors.noOption(commandName(data, language), unknown, known || errors.noOptions);
    });
  }
  return Object.fromEntries(
    data.options.map((spec) => [spec.name, checkOption(data, spec, values[spec.name])]),
  );
}

function checkOption(
  data: CommandData,
  spec: OptionSpec,
  given: string | number | undefined,
): string | number | undefined {
  const value = typeof given === 'string' ? given.trim() : given;
  if (value === undefined || value === '') {
    if (!spec.required) return undefined;
    throw new UserError((language) =>
      language.errors.missing(commandName(data, language), optionName(data, spec, language)),
    );
  }
  const noun = (language: Catalogue) => optionName(data, spec, language);
  return spec.type === 'integer' ? checkInteger(spec, value, noun) : checkString(spec, String(value), noun);
}

/** What a sentence in a language calls the option. */
type Noun = (language: Catalogue) => string;

function checkInteger(spec: OptionSpec & { type: 'integer' }, value: string | number, noun: Noun): number {
  // Number() would take `0x5` and `1e1`, too.
  const number = typeof value === 'number' || /^\d+$/u.test(value) ? Number(value) : Number.NaN;
  if (!Number.isInteger(number) || number < spec.min || number > spec.max) {
    throw new UserError((language) => language.errors.notWhole(noun(language), spec.min, spec.max));
  }
  return number;
}

function checkString(spec: OptionSpec & { type: 'string' }, value: string, noun: Noun): string {
  const { choices, minLength = 0, maxLength } = spec;
  if (choices && !choices.includes(value)) {
    throw new UserError((language) => language.errors.notOneOf(noun(language), choices.join(', ')));
  }
  if (value.length > maxLength) {
    throw new UserError((language) => language.errors.tooLong(noun(language), value.length, maxLength));
  }
  if (value.length < minLength) {
    throw new UserError((language) => language.errors.tooShort(noun(language), minLength));
  }
  return value;
}
