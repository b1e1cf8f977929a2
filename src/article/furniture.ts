import { LABELS } from './furniture-labels.js';
import { NOTICES } from './furniture-notices.js';
import { type FurnitureKind, ruleFinder, SOMEBODYS_WORDS } from './furniture-rule.js';
import type { Line } from './lines.js';

const MAX_LENGTH = 400;
const RULER = /^[\s_*=~•·.#|+–—-]{3,}$/u;
const SENTENCE_END = /[\p{L}\p{N}%]\.["'”’)\]]{0,3}$/u;

const findNotice = ruleFinder(NOTICES);
const findLabel = ruleFinder(LABELS);

/** What kind of site furniture a line is; undefined where it may be part of the story. */
export function furnitureKind({ text, runsOn }: Line): FurnitureKind | undefined {
  if (runsOn || text.length > MAX_LENGTH) return RULER.test(text) ? 'line' : undefined;
  if (RULER.test(text)) return 'line';
  const notice = findNotice(text);
  if (notice && !SOMEBODYS_WORDS.test(text)) return notice.kind;
  return SENTENCE_END.test(text) ? undefined : findLabel(text)?.kind;
}
