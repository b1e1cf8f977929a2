import type { Library } from '../article/library.js';
import type { Answer } from './answer.js';

/**
 * The answer of the first part of a library that has one. Where none has, the one that comes closest; where none comes
 * near, what all of them lack.
 */
export function askInOrder(parts: readonly Library[], ask: (part: Library) => Answer): Answer {
  const answers: Answer[] = [];
  for (const part of parts) {
    const answer = ask(part);
    if (answer.grade === 'answered') return answer;
    answers.push(answer);
  }
  // A sort keeps the order of equals: an earlier part wins.
  const [best, ...others] = answers.sort((a, b) => b.confidence - a.confidence);
  if (!best) throw new RangeError('there is no part to ask');
  const closest = [best, ...others].find(({ grade }) => grade === 'closest');
  if (closest) return closest;
  const most = Math.max(...answers.map(({ passages }) => passages.length));
  return {
    ...best,
    missing: best.missing.filter((word) => others.every(({ missing }) => missing.includes(word))),
    passages: answers
      .flatMap(({ passages }) => passages)
      .sort((a, b) => b.score - a.score)
      .slice(0, most),
  };
}
