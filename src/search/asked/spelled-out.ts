/** How words are written in chats, and what stands for them in print. */
const WRITTEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ whos: "who's", whats: "what's", whens: "when's", wheres: "where's", whys: "why's", hows: "how's" },
    ...{ thats: "that's", theres: "there's", im: "i'm", ive: "i've", youre: "you're", theyre: "they're" },
    ...{ isnt: "isn't", arent: "aren't", wasnt: "wasn't", werent: "weren't", hasnt: "hasn't" },
    ...{ havent: "haven't", hadnt: "hadn't", dont: "don't", doesnt: "doesn't", didnt: "didn't" },
    ...{ cant: "can't", couldnt: "couldn't", wont: "won't", wouldnt: "wouldn't", shouldnt: "shouldn't" },
    ...{ gonna: 'going to', wanna: 'want to', gotta: 'got to', til: 'until' },
    ...{ abt: 'about', bc: 'because', cuz: 'because', coz: 'because', ppl: 'people', govt: 'government' },
    ...{ u: 'you', ur: 'your', pls: 'please', plz: 'please', tho: 'though', thru: 'through' },
  }),
);

const SHORT = new RegExp(
  `(?<![\\p{L}\\p{N}'’.-]|\\d )(?:${[...WRITTEN.keys()].join('|')})(?![\\p{L}\\p{N}'’-]|\\.\\p{L})`,
  'giu',
);

/** A question with its words as they are printed: `whos gonna pay` → `who's going to pay`. Names and capitals stay. */
export function spelledOut(question: string): string {
  return question.replace(SHORT, (word, at: number) => {
    const written = WRITTEN.get(word.toLowerCase()) ?? word;
    if (word === word.toLowerCase()) return written;
    // “BC”, “IM” and “U” are names.
    const capital = at === 0 && word !== word.toUpperCase();
    return capital ? written.charAt(0).toUpperCase() + written.slice(1) : word;
  });
}
