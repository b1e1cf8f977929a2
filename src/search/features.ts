import { alignmentColumns } from './alignment/alignment-features.js';
import { type Column, highestInParagraph, highestNearby } from './column.js';
import type { PlacedTerm, QuestionContext } from './context.js';
import { kindColumns } from './kind-features.js';
import { meaningColumns } from './meaning-features.js';
import { oncePerIndex } from './once-per-index.js';
import { proximityColumns } from './proximity-features.js';
import { unreadColumns } from './reading-features.js';
import { relationColumns } from './relations/relation-features.js';
import { wordScores } from './word-scores.js';

/** A group of features that is computed together and can be left out together. */
export interface FeatureGroup {
  readonly name: string;
  /** The names of its columns, in the order in which `columns` gives them. */
  readonly features: readonly string[];
  /** `known` are the features of the groups before, by name. */
  readonly columns: (context: QuestionContext, known: ReadonlyMap<string, Column>) => readonly Column[];
}

/** Each sentence's features by name. */
export type Features = ReadonlyMap<string, Column>;

/** Everything that orders sentences; the weights stand in `weights.json` under the features' names. */
export const FEATURE_GROUPS: readonly FeatureGroup[] = [
  { name: 'bm25', features: ['bm25 sentence', 'bm25 paragraph'], columns: bm25Columns },
  {
    name: 'coverage',
    features: [
      'covered by sentence',
      'covered by neighbours',
      'covered by paragraph',
      'rarest term',
      'names covered',
      'names around',
    ],
    columns: coverageColumns,
  },
  { name: 'who', features: ['meant by sentence'], columns: whoColumns },
  {
    name: 'relations',
    features: ['related in sentence', 'related in paragraph'],
    columns: relationColumns,
  },
  { name: 'phrase', features: ['pairs', 'proximity', 'four-grams'], columns: proximityColumns },
  { name: 'kind', features: ['kind present', 'kind missing', 'kind near'], columns: kindColumns },
  {
    name: 'meaning',
    features: [
      'meaning of sentence',
      'meaning of paragraph',
      'meaning of neighbours',
      'meaning of names',
      'whole sentence',
      'whole paragraph',
    ],
    columns: meaningColumns,
  },
  { name: 'shape', features: ['position', 'length', 'pronoun start'], columns: shapeColumns },
  { name: 'alignment', features: ['alignment'], columns: alignmentColumns },
  // Only the best by the others are read: `rankByFeatures` does it.
  { name: 'reading', features: ['reading'], columns: unreadColumns },
];

/** Computes them, group by group. */
export function featuresOf(context: QuestionContext): Features {
  const known = new Map<string, Column>();
  for (const { features, columns } of FEATURE_GROUPS) {
    columns(context, known).forEach((column, place) => {
      known.set(features[place] ?? '', column);
    });
  }
  return known;
}

/** The scores of each sentence and of its paragraph, as shares of the question's weight. */
function bm25Columns({ index, terms, total }: QuestionContext): Column[] {
  const { sentences, paragraphs } = wordScores(
    index,
    terms.flatMap(({ matches }) => matches),
  );
  const share = 1 / (total || 1);
  return [sentences, paragraphs].map((scores) => scores.map((score) => share * score));
}

/** Shares of the question's weight that a sentence, those beside it and its paragraph hold. */
function coverageColumns({ index, terms }: QuestionContext): Column[] {
  const count = index.profiles.length;
  const names = terms.filter(({ named }) => named);
  const paragraphs = index.profiles.map(({ sentence }) => sentence.paragraph);
  const around = terms.map(({ present }) => highestNearby(present));
  const inParagraph = terms.map(({ present }) => highestInParagraph(present, paragraphs));
  const rarest = [...terms].sort((a, b) => b.weight - a.weight)[0];
  return [
    shareOf(
      count,
      terms.map(({ present }) => present),
      terms,
    ),
    shareOf(count, around, terms),
    shareOf(count, inParagraph, terms),
    rarest ? rarest.present : new Float64Array(count),
    shareOf(
      count,
      names.map(({ present }) => present),
      names,
    ),
    shareOf(
      count,
      names.map(({ present }) => highestNearby(present)),
      names,
    ),
  ];
}

/** The share of the question's weight that pronouns and descriptions of a sentence point to, beside what it names. */
function whoColumns({ index, terms }: QuestionContext): Column[] {
  const columns = terms.map(({ present, meant }) => meant.map((value, at) => (present[at] ? 0 : value)));
  return [shareOf(index.profiles.length, columns, terms)];
}

function shapeColumns({ index }: QuestionContext): readonly Column[] {
  return shapesOf(index);
}

const shapesOf = oncePerIndex(({ article: { text }, profiles, words }): readonly Column[] => [
  Float64Array.from(profiles, (_, place) => 1 / (1 + place)),
  Float64Array.from(profiles, (_, place) => Math.log(1 + words.count(place)) / 4),
  Float64Array.from(profiles, ({ sentence: { start, end } }) =>
    Number(
      /^["“'‘]?(?:he|she|it|they|his|her|its|their|this|that|these|those)\b/iu.test(text.slice(start, end)),
    ),
  ),
]);

/** The weighted share of terms that each sentence holds, by their columns of 0 and 1. */
function shareOf(sentences: number, columns: readonly Column[], terms: readonly PlacedTerm[]): Column {
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  const shares = new Float64Array(sentences);
  columns.forEach((column, place) => {
    const share = ((terms[place]?.weight ?? 0) * (terms[place]?.certainty ?? 0)) / (weight || 1);
    for (let at = 0; at < shares.length; at += 1) shares[at] = (shares[at] ?? 0) + share * (column[at] ?? 0);
  });
  return shares;
}
