/** Whether a sentence is marked as what an interviewer asks: “Q: Will you miss it?”. */
export function isInterviewers(sentence: string): boolean {
  return /^(?:Q|Question)\s?[:.]\s/u.test(sentence);
}
