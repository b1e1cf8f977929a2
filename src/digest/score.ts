import type { Candidate } from './candidates.js';
import { centrality, countTerms } from './vectors.js';

/** What is known of a sentence when it is scored: shares of 0 to 1 of the article's highest beside the sentence itself. */
interface Scored {
  readonly candidate: Candidate;
  readonly forward: number;
  readonly backward: number;
  readonly central: number;
  /** Mean frequency of its terms (SumBasic: Nenkova & Vanderwende, 2005). */
  readonly frequent: number;
  /** How many of the article's most frequent terms it has. */
  readonly keywords: number;
  readonly headline: number;
  /** 1 where it tells of years long past and of nothing recent, else 0. */
  readonly history: number;
}

interface Feature {
  readonly name: string;
  readonly weight: number;
  readonly value: (scored: Scored) => number;
}

// A sentence shorter than this seldom says what happened; a longer one says too much at once.
const SHORT_WORDS = 8;
const LONG_WORDS = 50;
/** A sentence with fewer content words than this is no lead, wherever it stands. */
const LEAD_TERMS = 6;
const KEYWORDS = 10;
/** Marks of a quotation; of single ones the closing one behind a stop, as others are apostrophes. */
const QUOTATION = /["“”]|''|[,.!?]['’](?:\s|$)/u;
/** Words of time that news has and background has not. */
const RECENT =
  /\b(?:[Tt]oday|[Yy]esterday|[Tt]onight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]his (?:week|month|year|morning|afternoon|evening|weekend)|[Ll]ast (?:week|night|month|weekend)|[Nn]ext (?:week|month|year))\b/u;

/** Says that something was said and leaves what to the next sentence. */
const ANNOUNCES =
  /:\s*$|\b(?:commented|remarked|spoke|gave (?:a|his|her|their) (?:view|opinion)s?|had this to say)(?: out)?(?: (?:on|about|to|of)\b[^,.;:“"]{0,80})?\.\s*$/u;

const holds = (pattern: RegExp) => (scored: Scored) => Number(pattern.test(scored.candidate.text));
const leads = ({ candidate }: Scored) => Math.min(1, candidate.terms.length / LEAD_TERMS) ** 2;

/** The score of a sentence is the sum of these. News puts its point first, so position leads. */
const FEATURES: readonly Feature[] = [
  { name: 'position', weight: 0.75, value: (scored) => leads(scored) / (scored.candidate.rank + 1) },
  {
    name: 'first place',
    weight: 0.15,
    value: (scored) => Number(scored.candidate.rank === 0) * leads(scored),
  },
  {
    name: 'second place',
    weight: 0.18,
    value: (scored) => Number(scored.candidate.rank === 1) * leads(scored),
  },
  { name: 'forward centrality', weight: 0.07, value: ({ forward }) => forward },
  { name: 'backward centrality', weight: -0.07, value: ({ backward }) => backward },
  { name: 'centrality', weight: 0.04, value: ({ central }) => central },
  { name: 'frequent terms', weight: 0.05, value: ({ frequent }) => frequent },
  { name: 'keywords', weight: 0.08, value: ({ keywords }) => keywords },
  { name: 'headline', weight: 0.1, value: ({ headline }) => headline },
  { name: 'starts with a quotation', weight: -0.12, value: holds(/^["“‘`']/u) },
  { name: 'quotation', weight: -0.08, value: holds(QUOTATION) },
  {
    name: 'first or second person',
    weight: -0.07,
    value: holds(/\b(?:I|we|We|you|You|my|My|our|Our|your|Your)\b/u),
  },
  { name: 'question', weight: -0.05, value: holds(/\?["”’')]{0,3}$/u) },
  { name: 'number', weight: 0.1, value: holds(/\p{N}/u) },
  { name: 'names', weight: 0.06, value: ({ candidate }) => Math.min(1, candidate.mentions.length / 4) },
  { name: 'recent', weight: 0.05, value: holds(RECENT) },
  { name: 'history', weight: -0.08, value: ({ history }) => history },
  { name: 'adds', weight: -0.05, value: holds(/^.{0,60} (?:also|already) /u) },
  { name: 'announces', weight: -0.15, value: holds(ANNOUNCES) },
  { name: 'short', weight: -0.1, value: ({ candidate }) => Number(candidate.tokens.length < SHORT_WORDS) },
  { name: 'long', weight: -0.1, value: ({ candidate }) => Number(candidate.tokens.length > LONG_WORDS) },
  {
    name: 'no speaker',
    weight: -0.5,
    value: ({ candidate: { quoting } }) => Number(quoting.inside || quoting.whole),
  },
  { name: 'caption', weight: -0.15, value: ({ candidate }) => Number(candidate.caption) },
];

/** How well each candidate would stand for the article; higher is better, comparable within the article. */
export function scoreCandidates(
  candidates: readonly Candidate[],
  headline: ReadonlySet<string>,
  published: string | undefined,
): number[] {
  const told = candidates.filter(({ debris }) => !debris);
  const { forward, backward } = centrality(told.map(({ vector }) => vector));
  const counts = countTerms(told.flatMap(({ terms }) => terms));
  const top = new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, KEYWORDS)
      .map(([term]) => term),
  );
  const share = ({ vector }: Candidate, terms: ReadonlySet<string>) => {
    let shared = 0;
    for (const term of terms) if (vector.has(term)) shared += 1;
    return shared / Math.max(terms.size, 1);
  };
  const shares = {
    forward: ofHighest(forward),
    backward: ofHighest(backward),
    central: ofHighest(forward.map((value, at) => value * (told.length - at - 1) + (backward[at] ?? 0) * at)),
    frequent: ofHighest(
      told.map(
        ({ terms }) =>
          terms.reduce((sum, term) => sum + (counts.get(term) ?? 0), 0) / Math.max(terms.length, 1),
      ),
    ),
    keywords: ofHighest(told.map((candidate) => share(candidate, top))),
    headline: ofHighest(told.map((candidate) => share(candidate, headline))),
    history: historyOf(told, published),
  };
  const scores = candidates.map(() => Number.NEGATIVE_INFINITY);
  told.forEach((candidate, at) => {
    const scored: Scored = {
      candidate,
      forward: shares.forward[at] ?? 0,
      backward: shares.backward[at] ?? 0,
      central: shares.central[at] ?? 0,
      frequent: shares.frequent[at] ?? 0,
      keywords: shares.keywords[at] ?? 0,
      headline: shares.headline[at] ?? 0,
      history: shares.history[at] ?? 0,
    };
    scores[candidate.place] = FEATURES.reduce((sum, { weight, value }) => sum + weight * value(scored), 0);
  });
  return scores;
}

/** Years are past as seen from that of publication, or from the latest that the article names. */
function historyOf(told: readonly Candidate[], published: string | undefined): number[] {
  const years = told.map(({ text }) => (text.match(YEAR) ?? []).map(Number));
  const now = published === undefined ? Math.max(...years.flat()) : Number(published.slice(0, 4));
  return told.map(({ text }, at) => {
    const latest = Math.max(...(years[at] ?? []));
    return Number(Number.isFinite(latest) && latest < now - 1 && !RECENT.test(text));
  });
}

const YEAR = /(?<![\p{N}$£€,.])(?:1[5-9]|20)\d\d(?![\p{N},.]\p{N}|\p{N})/gu;

function ofHighest(values: readonly number[]): number[] {
  const highest = values.reduce((a, b) => Math.max(a, b), 0) || 1;
  return values.map((value) => value / highest);
}
