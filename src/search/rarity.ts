/**
 * Inverse document frequency of a term that `holding` of so many documents hold, as BM25 has it (Robertson & Zaragoza, “The
 * Probabilistic Relevance Framework”, 2009, §3.2, in the form that stays positive).
 */
export function rarityOf(holding: number, documents: number): number {
  return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
}
