import { type NameRun, nameRuns } from '../../text/name-runs.js';
import { ORGANIZATION_WORDS, PLACE_PREPOSITIONS, PLACE_WORDS, SAYS, TITLES } from '../../text/name-words.js';
import { normalizeWord } from '../../text/terms.js';
import type { Token } from '../../text/tokens.js';
import type { TypedSpan } from './typed-span.js';

/** The proper names of a text by capitals, each as a `name` and, where its neighbours tell, as a person, place or organisation. */
export function findNames(
  text: string,
  tokens: readonly Token[],
  sentenceStarts: ReadonlySet<number>,
): TypedSpan[] {
  return nameRuns(text, tokens, sentenceStarts).flatMap(({ from, to }) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) return [];
    const span = { start: first.start, end: last.end };
    const types = typesOf(tokens, { from, to });
    return [{ type: 'name' as const, ...span }, ...types.map((type) => ({ type, ...span }))];
  });
}

function typesOf(tokens: readonly Token[], { from, to }: NameRun): TypedSpan['type'][] {
  const inside = tokens.slice(from, to).map(({ text }) => normalizeWord(text));
  const before = normalizeWord(tokens[from - 1]?.text ?? '');
  const after = normalizeWord(tokens[to]?.text ?? '');
  if (inside.some((word) => ORGANIZATION_WORDS.has(word))) return ['organization'];
  if (inside.some((word) => PLACE_WORDS.has(word))) return ['place'];
  if (TITLES.has(before) || TITLES.has(inside[0] ?? '')) return ['person'];
  if (SAYS.has(after) || SAYS.has(before)) return ['person', 'organization'];
  if (PLACE_PREPOSITIONS.has(before)) return ['place'];
  return inside.length === 2 || inside.length === 3 ? ['person'] : [];
}
