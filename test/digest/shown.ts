import type { Digest } from '../../src/digest/digest.js';

/** The paragraphs of a digest's sentences. */
export const paragraphsOf = ({ sentences }: Digest): number[] => sentences.map(({ paragraph }) => paragraph);

/** A digest's sentences. */
export const quotesOf = ({ sentences }: Digest): string[] => sentences.map(({ quote }) => quote);
