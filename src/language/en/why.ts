/** What an answer rests on. */
export const why = {
  heading: 'Why this answer',
  headingOf: (question: string) => `Why: ${question}`,
  fact: 'You ask about the article itself; this is what it says of itself.',
  gist: 'You ask what the article is about; of all sentences this one stands for it best.',
  noWords: 'There is no word in your question to look for.',
  nearest: (paragraph: string) => `${paragraph} was the nearest.`,
  /** Where words of the question stand. */
  standing: {
    sentence: (words: string) => `In the sentence: ${words}.`,
    beside: (words: string) => `In the sentence beside it: ${words}.`,
    paragraph: (words: string) => `Further off in its paragraph: ${words}.`,
    elsewhere: (words: string) => `Elsewhere in the article: ${words}.`,
    nowhere: (words: string) => `Nowhere in the article: ${words}.`,
  },
  /** A word of the question and the article's own for it. */
  pair: (word: string, match: string) => `${word} as ${match}`,
  /** How two words that are not the same go together; a form of the same word needs no explanation. */
  relations: {
    spelling: 'spelled nearly so',
    name: 'another name for it',
    related: 'another word for it',
    meaning: 'near in meaning',
  },
  /** What a person would call the kinds of answer for which a sentence can hold a phrase. */
  kinds: {
    person: 'a person',
    date: 'a date',
    place: 'a place',
    role: 'who somebody is',
    number: 'a number',
    money: 'an amount of money',
    percent: 'a share',
    age: 'an age',
    duration: 'a length of time',
    quantity: 'a measure',
    quotation: 'what was said',
    reason: 'a reason',
    name: 'a name',
  },
  fits: (kind: string, words: string) => `You ask for ${kind}: it has ${words}.`,
  fitsNot: (kind: string) => `You ask for ${kind}: it has none that I can tell.`,
  /** What the groups of features look at. */
  groups: {
    bm25: 'how rare the words are that it shares with your question',
    coverage: 'how much of your question it covers',
    relations: 'other words for yours',
    phrase: 'your words standing close together',
    kind: 'the kind of answer',
    meaning: 'the meaning of its words',
    shape: 'its place and length',
    who: 'whom its pronouns mean',
    alignment: 'how its words answer yours, taken together',
  },
  told: (groups: string) => `What told most for it: ${groups}.`,
  /** The confidence in words. */
  sureness: {
    certain: 'It is almost certainly the answer.',
    probable: 'It is probably the answer.',
    possible: 'It is perhaps the answer.',
    unlikely: 'It is hardly the answer.',
    excluded: 'It is almost certainly not the answer.',
  },
  notShown: {
    excluded: 'It is almost certainly not the answer, so it is not shown.',
    lacking: 'It is not shown, since the article lacks most of what you ask about.',
  },
};
