/** Courtesies that are no question, and what is said to them. */
const COURTESIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:hi|hello|hey)[.!]?$/iu, 'Hello. Ask me a question about the article, in your own words.'],
  [/^(?:thanks|thank you)[.!]?$/iu, 'You are welcome.'],
];

/** What is said to a text that is a courtesy and no question; undefined to any other. */
export function courtesyReply(text: string): string | undefined {
  return COURTESIES.find(([courtesy]) => courtesy.test(text))?.[1];
}
