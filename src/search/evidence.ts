import type { Grade } from './answer.js';
import { rolesOfOthers } from './concepts/role-of-another.js';
import type { QuestionContext } from './context.js';
import { bestMatch } from './meaning-features.js';
import type { Ranking } from './rank.js';
import { HOLDER } from './role-holder.js';
import { unknownShare } from './unknown.js';
import type { Weights } from './weights.js';

const ANSWERED_FROM = 0.8;
/** From here on it is more likely than not that the first passage answers. */
export const PROBABLE_FROM = 0.5;
const CLOSEST_FROM = 0.05;
/**
 * Where more of the question's weight than this lies on words that the article lacks, only surer answers are shown by
 * words alone: by meaning, other words are known for what the article says.
 */
const MOSTLY_UNKNOWN = 0.6;
const SURE_FROM = 0.5;

/** The grade that an answer earns by how likely it is and by the share of the question that the article lacks. */
export function gradeOf(confidence: number, unknown: number, way: 'words' | 'meaning'): Grade {
  // Nothing but its kind and its place speaks for a sentence then.
  if (way === 'words' && unknown >= 1) return 'absent';
  if (confidence >= ANSWERED_FROM) return 'answered';
  const from = way === 'words' && unknown > MOSTLY_UNKNOWN ? SURE_FROM : CLOSEST_FROM;
  return confidence >= from ? 'closest' : 'absent';
}

/** A sentence that tells who holds the role asked for answers at least so often: all of six did in the written and own questions. */
const HOLDER_CONFIDENCE = 0.9;

/** How likely the best sentence answers, 0 to 1: a logistic model of the evidence for it. */
export function confidenceOf(context: QuestionContext, ranking: Ranking, weights: Weights): number {
  if (context.terms.length === 0) return 0;
  let odds = 0;
  for (const [name, value] of evidenceOf(context, ranking)) odds += (weights.get(name) ?? 0) * value;
  const confidence = 1 / (1 + Math.exp(-odds));
  if (ranking.features.has(HOLDER)) return Math.max(confidence, HOLDER_CONFIDENCE);
  return isOfAnotherYear(context, ranking.order[0] ?? 0) ? Math.min(confidence, UNSURE) : confidence;
}

/**
 * The most that a sentence is worth which may tell of the same in another year than was asked for: of such, by words, 14 of 89 were
 * right on SQuAD's and the written questions, told or not.
 */
const UNSURE = PROBABLE_FROM - 0.05;
/** A year with what stands before it: “2000 people” are none. */
const YEARS = /(?<=\b(?:in|of|since|during|by|after|before|the)\s)(?:1[5-9]|20)\d\d\b(?![-–])/giu;
/** “Last year”, “two years ago”, “that decade”: which year it is stands in no digits; “a 41-year wait” tells of none. */
const YEAR_IN_WORDS =
  /\b(?:last|this|next|that|same|first|final|previous|following|preceding) year\b|\byears? (?:ago|earlier|before|later|after)\b|\b(?:decades?|century|centuries)\b/iu;

/** Whether a question names a year of which neither the sentence's paragraph nor the headline nor the day of publication tells. */
function isOfAnotherYear(
  { index: { article, profiles }, question }: QuestionContext,
  place: number,
): boolean {
  const years = question.text.match(YEARS) ?? [];
  const paragraph = article.paragraphs[(profiles[place]?.sentence.paragraph ?? 0) - 1];
  if (years.length === 0 || !paragraph) return false;
  const told = `${article.published ?? ''} ${article.headline} ${article.text.slice(paragraph.start, paragraph.end)}`;
  return !YEAR_IN_WORDS.test(told) && years.some((year) => !told.includes(year));
}

/** The features of the best sentence that speak for or against an answer by themselves, whatever the others have. */
const TAKEN_OVER = [
  'covered by sentence',
  'covered by neighbours',
  'covered by paragraph',
  'names covered',
  'names around',
  'pairs',
  'four-grams',
  'kind present',
  'kind missing',
  'kind near',
  'meaning of sentence',
  'meaning of neighbours',
  'meaning of names',
  'whole sentence',
  'whole paragraph',
  'related in sentence',
  'alignment',
  'reading',
];

/** The evidence that the best sentence answers, by name. */
export function evidenceOf(context: QuestionContext, ranking: Ranking): Map<string, number> {
  const best = ranking.order[0] ?? 0;
  const evidence = new Map<string, number>([
    ['always', 1],
    ['unknown', unknownShare(context)],
    ['unknown names', unknownNames(context)],
    ['few words', 1 / Math.max(1, context.terms.length)],
    ['sentences', Math.log(context.index.profiles.length || 1)],
    ['score', ranking.scores[best] ?? 0],
    ['asking words', askingWords(context, best)],
    ['nothing asks', Number(context.question.asking.length === 0)],
    ['margin', marginOf(context, ranking)],
    ['rivals', Math.log(rivalOdds(context, ranking))],
    ...readingEvidence(ranking),
  ]);
  for (const name of TAKEN_OVER) evidence.set(name, ranking.features.get(name)?.[best] ?? 0);
  return evidence;
}

/**
 * The share of the question's weight that lies on names which the article lacks, or on a role of a named thing that it
 * tells of others only: of that name, in that role, it knows nothing either.
 */
function unknownNames({ index, question, terms, total }: QuestionContext): number {
  const apart = rolesOfOthers(index, question);
  const unknown = terms.filter(
    ({ named, matches, inHeadline, term }) =>
      (named && matches.length === 0 && !inHeadline) || apart.has(term),
  );
  return unknown.reduce((sum, { weight }) => sum + weight, 0) / (total || 1);
}

/** Of the sentences that were read, the log-odds `s` of the surest one, and of all `log(1 + Σ exp s)`: the rarer it is that none answers. */
function readingEvidence({ strengths }: Ranking): [name: string, value: number][] {
  return [
    ['surest read', strengths.length > 0 ? Math.max(...strengths) : 0],
    ['any read', Math.log(strengths.reduce((odds, strength) => odds + Math.exp(strength), 1))],
  ];
}

/** How near a sentence has something to the words that ask, as “how many” is near numbers; 0 where there are no vectors. */
function askingWords({ question: { asking }, terms, meaning }: QuestionContext, place: number): number {
  if (!meaning) return 0;
  const words = meaning.question.words.scales.length;
  const cosines = meaning.likeness[place] ?? new Float32Array(0);
  return Math.max(0, ...asking.map((_, at) => bestMatch(cosines, terms.length + at, words)));
}

/** How far the best sentence is ahead of the best of any other paragraph. */
function marginOf({ index }: QuestionContext, { order, scores }: Ranking): number {
  const [best = 0] = order;
  const paragraph = index.profiles[best]?.sentence.paragraph;
  const rival = order.find((place) => index.profiles[place]?.sentence.paragraph !== paragraph);
  // A lone paragraph has nobody to be ahead of.
  return rival === undefined ? 0 : (scores[best] ?? 0) - (scores[rival] ?? 0);
}

/** However few paragraphs there are, the answer may as well stand in none of them. */
const LEAST_RIVALS = 1.05;

/** The softmax odds of all paragraphs together to the best one; near 1 where nothing else comes near. */
function rivalOdds({ index }: QuestionContext, { order, scores }: Ranking): number {
  const highest = scores[order[0] ?? 0] ?? 0;
  const paragraphs = new Map<number, number>();
  index.profiles.forEach(({ sentence: { paragraph } }, place) => {
    paragraphs.set(
      paragraph,
      Math.max(paragraphs.get(paragraph) ?? Number.NEGATIVE_INFINITY, scores[place] ?? 0),
    );
  });
  const odds = [...paragraphs.values()].reduce((sum, score) => sum + Math.exp(score - highest), 0);
  return Math.max(odds, LEAST_RIVALS);
}
