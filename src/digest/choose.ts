import type { Candidate } from './candidates.js';
import type { Referent } from './referents.js';
import { similarity } from './vectors.js';

/** What likeness to a chosen sentence costs another, as maximal marginal relevance has it. */
const REDUNDANCY = 0.3;
/** From this likeness on a sentence says the same again, which costs more than any place is worth. */
const SAME = 0.75;
const REPETITION = 0.5;
/** What it is worth that all of a sentence's words are new. */
const NEWS = 0.15;
/** A sentence with fewer content words than this cannot be all news. */
const NEWS_TERMS = 8;
/** What it is worth to stand `FAR` sentences from all chosen ones: neighbours tell more of the same. */
const SPREAD = 0.03;
const FAR = 5;
/** What a sentence costs that opens with what leans on the one before, or that needs a note on whom it means. */
const LEANING = 0.1;

/**
 * The places of `count` candidates: one after another the best by score, weighed against its likeness to those chosen
 * before it (Carbonell & Goldstein, “The Use of MMR”, 1998). A candidate that leans on words which are not chosen, and
 * that no note can explain, waits until they are. A quotation without its speaker,
 * which would seem that of the sentence before it, comes last but for debris.
 */
export function choose(
  candidates: readonly Candidate[],
  scores: readonly number[],
  referents: readonly (Referent | undefined)[],
  count: number,
): Set<number> {
  const chosen = new Set<number>();
  const told = new Map<string, number>();
  // Likeness to the likest chosen sentence and distance to the nearest, kept up to date so that each round is one pass.
  const likeness = scores.map(() => 0);
  const distance = scores.map(() => 0);
  const lead = candidates.find(({ debris, caption }) => !debris && !caption)?.place ?? 0;
  while (chosen.size < count) {
    let best: Candidate | undefined;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates) {
      const { place, lean } = candidate;
      if (chosen.has(place) || candidate.debris || candidate.quoting.whole) continue;
      const alone = standsAlone(candidate, chosen, told, lead);
      const noted = !alone && referents[place]?.isName === false;
      if (!alone && !noted) continue;
      const value =
        (scores[place] ?? 0) +
        NEWS * newShare(candidate, told) +
        (SPREAD * (distance[place] ?? 0)) / FAR -
        redundancyOf(likeness[place] ?? 0) -
        (lean.on === 'previous' && !(lean.late && alone) ? LEANING : 0);
      if (value > bestValue) [best, bestValue] = [candidate, value];
    }
    const left = candidates.filter(({ place }) => !chosen.has(place));
    const story = left.filter(({ debris }) => !debris);
    best ??= story.find(({ quoting }) => !quoting.whole) ?? story[0] ?? left[0];
    if (!best) break;
    chosen.add(best.place);
    for (const term of best.terms) told.set(term, Math.min(told.get(term) ?? best.place, best.place));
    for (const { place, vector } of candidates) {
      likeness[place] = Math.max(likeness[place] ?? 0, similarity(vector, best.vector));
      const others = chosen.size === 1 ? FAR : (distance[place] ?? 0);
      distance[place] = Math.min(others, Math.abs(place - best.place));
    }
  }
  return chosen;
}

/** Whether a sentence can be read behind those chosen; `told` gives the first place of each term in them, `lead` the place of the news. */
function standsAlone(
  { lean, previous, place }: Candidate,
  chosen: ReadonlySet<number>,
  told: ReadonlyMap<string, number>,
  lead: number,
): boolean {
  if (lean.on === 'nothing' || previous === undefined || chosen.has(previous.place)) return true;
  if (lean.on === 'previous') return false;
  return (told.get(lean.term) ?? place) < place || (lean.on === 'lead' && chosen.has(lead));
}

/** How much of a sentence has not been told yet, 0 to 1. */
function newShare({ terms }: Candidate, told: ReadonlyMap<string, number>): number {
  return terms.filter((term) => !told.has(term)).length / Math.max(NEWS_TERMS, terms.length);
}

function redundancyOf(likeness: number): number {
  return REDUNDANCY * likeness + (likeness >= SAME ? REPETITION : 0);
}
