/** What is said of the claims of a message, and of a message as a question. */
export const checking = {
  /** Names of the commands in a message's menu: 1–32 characters. */
  commands: { check: 'Check against the article', ask: 'Ask about this' },
  inMenu: (names: string) => `In the menu of any message, under “Apps”: ${names}`,
  says: 'The article says so:',
  near: 'The article says something near this:',
  nearWithout: (words: string) => `The article says something near this, but not ${words}:`,
  nearWith: (words: string) => `The article says something near this, but with ${words}:`,
  nearDiffering: (lacking: string, besides: string) =>
    `The article says something near this, but not ${lacking}, and with ${besides}:`,
  untold: 'The article does not tell.',
  untoldEverywhere: 'No article tells.',
  onlyWords: 'Words are compared with the article’s. Whether something is true, I cannot tell.',
  onlyFirst: (count: number) => `Only the first ${count} statements are checked.`,
  nothing: 'That holds no statement to look for in an article.',
  noText: 'There are no words in that message to ask about.',
  /** At most 45 characters each. */
  form: { title: 'Ask about this', question: 'Your question' },
};
