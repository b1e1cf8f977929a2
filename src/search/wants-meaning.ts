import { variable } from '../environment.js';
import { SetupError } from '../errors.js';

/**
 * Whether words are to be compared by meaning: by default they are.
 * @throws {SetupError} where SEMANTIC is neither on nor off.
 */
export function wantsMeaning(env: NodeJS.ProcessEnv): boolean {
  const semantic = variable(env, 'SEMANTIC')?.trim().toLowerCase() ?? 'on';
  if (semantic === 'on' || semantic === 'off') return semantic === 'on';
  throw new SetupError(`SEMANTIC is “${variable(env, 'SEMANTIC') ?? ''}”: use on or off, or leave it empty.`);
}
