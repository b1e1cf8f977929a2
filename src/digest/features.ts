import type { Candidate } from './candidates.js';

/** What is known of a sentence when it is scored: shares of 0 to 1 of the article's highest beside the sentence itself. */
export interface Scored {
  readonly candidate: Candidate;
  readonly forward: number;
  readonly backward: number;
  /** Mean likeness to all others, as LexRank's degree has it (Erkan & Radev, 2004). */
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
/** Marks of a quotation; of single ones the closing one behind a stop, as others are apostrophes. */
const QUOTATION = /["“”]|''|[,.!?]['’](?:\s|$)/u;
/** Words of time that news has and background has not. */
export const RECENT =
  /\b(?:[Tt]oday|[Yy]esterday|[Tt]onight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]his (?:week|month|year|morning|afternoon|evening|weekend)|[Ll]ast (?:week|night|month|weekend)|[Nn]ext (?:week|month|year))\b/u;

/** Says that something was said and leaves what to the next sentence. */
const ANNOUNCES =
  /:\s*$|\b(?:commented|remarked|spoke|gave (?:a|his|her|their) (?:view|opinion)s?|had this to say)(?: out)?(?: (?:on|about|to|of)\b[^,.;:“"]{0,80})?\.\s*$|\b(?:explained|outlined|discussed|described|shared|set out) (?:the|his|her|its|their) (?:rationale|reasons?|reasoning|details?|views?|thoughts?|positions?|opinions?)\b/u;

/** What is to come of the news: what was decided, planned or promised. */
const TO_COME = /\b(?:will|would|(?:plans?|planned|set|due|expected) to|to be)\b/u;
/** Whether somebody came to harm is what is asked for first. */
const HARM =
  /\b(?:killed|dead|died|deaths?|injured|wounded|hurt|missing|homeless|casualties|in hospital|to hospital|fell ill|were ill)\b/u;
/** From so many names on a sentence has no more of them to offer. */
const MANY_NAMES = 4;

const holds = (pattern: RegExp) => (scored: Scored) => Number(pattern.test(scored.candidate.text));
const leads = ({ candidate: { caption, terms } }: Scored) =>
  caption ? 0 : Math.min(1, terms.length / LEAD_TERMS) ** 2;
const namesIn = ({ candidate }: Scored) => new Set(candidate.mentions.map(({ key }) => key)).size;

/** The score of a sentence is the sum of these. News puts its point first, so position leads. */
export const FEATURES: readonly Feature[] = [
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
  { name: 'names', weight: 0.06, value: (scored) => Math.min(1, namesIn(scored) / MANY_NAMES) },
  { name: 'recent', weight: 0.05, value: holds(RECENT) },
  { name: 'to come', weight: 0.08, value: holds(TO_COME) },
  { name: 'harm', weight: 0.1, value: holds(HARM) },
  { name: 'history', weight: -0.08, value: ({ history }) => history },
  { name: 'announces', weight: -0.3, value: holds(ANNOUNCES) },
  { name: 'short', weight: -0.1, value: ({ candidate }) => Number(candidate.tokens.length < SHORT_WORDS) },
  { name: 'long', weight: -0.1, value: ({ candidate }) => Number(candidate.tokens.length > LONG_WORDS) },
  {
    name: 'no speaker',
    weight: -0.5,
    value: ({ candidate: { quoting } }) => Number(quoting.inside || quoting.whole),
  },
  { name: 'caption', weight: -0.15, value: ({ candidate }) => Number(candidate.caption) },
];
