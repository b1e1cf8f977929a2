import type { Library } from '../article/library.js';
import type { Answer, Passage } from './answer.js';
import { differingPassage, type Valued } from './differing.js';

/** What a part of a library answers. */
interface PartAnswer {
  readonly answer: Answer;
  /** What its articles say that may be held against what other parts' say, the best first. */
  readonly comparable: readonly Valued[];
}

/**
 * The answer of the first part of a library that has one, with what an article of a later part says otherwise. Where none has, the one that comes closest; where none comes
 * near, what all of them lack.
 */
export function askInOrder(parts: readonly Library[], ask: (part: Library) => PartAnswer): Answer {
  const answers: Answer[] = [];
  for (const [place, part] of parts.entries()) {
    const { answer, comparable } = ask(part);
    if (answer.grade === 'answered') {
      const best = comparable.find((one) => one.first()?.article === answer.passages[0]?.article);
      const differing = answer.differing ?? differingIn(parts.slice(place + 1), best, ask);
      return differing ? { ...answer, differing } : answer;
    }
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

/** What an article of other parts says otherwise than the best article. */
function differingIn(
  others: readonly Library[],
  best: Valued | undefined,
  ask: (part: Library) => PartAnswer,
): Passage | undefined {
  if (others.length === 0 || !best?.value()) return undefined;
  for (const part of others) {
    const differing = differingPassage([best, ...ask(part).comparable]);
    if (differing) return differing;
  }
  return undefined;
}
