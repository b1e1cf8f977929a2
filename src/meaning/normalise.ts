/** A word in the form that the vocabulary knows; unit `i` of its text comes from `[starts[i], ends[i])` of the original. */
export interface NormalisedWord {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const SPACE = /^\s$/u;
const LETTER = /^\p{L}$/u;
/** What is not to be seen, and the marks of letters: é is e. */
const DROPPED = /[\p{Cc}\p{Cf}\p{M}]/gu;
/** What is a word by itself: punctuation, other signs (BERT's own rule knows those of ASCII only: £5 is £ and 5 here, as 5 dollars is), and Chinese characters. */
const ALONE = /^[\p{P}\p{S}\p{Script=Han}]$/u;

/**
 * The words of a text as BERT's uncased models know them: in Unicode NFD without marks, in lower case, punctuation by itself; ligatures and
 * wide letters as plain ones. Linear in the text's length.
 */
export function* wordsOf(original: string): Generator<NormalisedWord> {
  let word = emptyWord();
  let at = 0;
  for (const character of original) {
    const start = at;
    at += character.length;
    const space = SPACE.test(character);
    const alone = !space && ALONE.test(character);
    if ((space || alone) && word.text !== '') {
      yield word;
      word = emptyWord();
    }
    if (space) continue;
    const form = LETTER.test(character) ? 'NFKD' : 'NFD';
    for (const unit of character.normalize(form).replace(DROPPED, '').toLowerCase()) {
      word.text += unit;
      for (let part = 0; part < unit.length; part += 1) {
        word.starts.push(start);
        word.ends.push(at);
      }
    }
    if (alone && word.text !== '') {
      yield word;
      word = emptyWord();
    }
  }
  if (word.text !== '') yield word;
}

function emptyWord() {
  return { text: '', starts: [] as number[], ends: [] as number[] };
}
