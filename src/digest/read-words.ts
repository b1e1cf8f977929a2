import type { PrintedWords } from '../text/joined-names.js';
import { isCapital } from '../text/name-runs.js';
import { STOP_WORDS } from '../text/stop-words.js';
import { normalizeWord } from '../text/terms.js';
import type { Token } from '../text/tokens.js';

/** The words of an article as names are read from them. */
export interface NameWords extends PrintedWords {
  /** Where sentences begin: the offsets of their first words, behind quotation marks. */
  readonly starts: ReadonlySet<number>;
  /** Words that are names' also where they open a sentence. */
  readonly known: ReadonlySet<string>;
}

/** Reads the words of sentences, each given by its tokens. */
export function readWords(text: string, sentences: readonly (readonly Token[])[]): NameWords {
  const tokens = sentences.flat();
  const starts = new Set(sentences.flatMap(([first]) => (first ? [first.start] : [])));
  const words = new Array<string | undefined>(tokens.length);
  const word = (at: number): string => {
    const known = words[at];
    if (known !== undefined) return known;
    const token = tokens[at];
    const found = token ? wordOf(token) : '';
    if (token) words[at] = found;
    return found;
  };
  return { text, tokens, word, starts, known: knownWords(text, tokens, starts) };
}

function wordOf({ text }: Token): string {
  const word = normalizeWord(text);
  return word.includes('.') ? word.replaceAll('.', '') : word;
}

/** The words that are capitalised elsewhere than at the start of a sentence, or stand there as only names do. */
function knownWords(text: string, tokens: readonly Token[], starts: ReadonlySet<number>): Set<string> {
  const small = new Set<string>();
  const known = new Set<string>();
  const opening: Token[] = [];
  for (const token of tokens) {
    if (!isCapital(token)) small.add(token.text);
    else if (starts.has(token.start)) opening.push(token);
    else known.add(wordOf(token));
  }
  for (const token of opening) {
    const word = wordOf(token);
    if (!small.has(word) && !STOP_WORDS.has(word) && !NO_OWNERS.has(word) && opensAsName(text, token)) {
      known.add(word);
    }
  }
  return known;
}

/** Whether a first word is a name by itself: “Roe, 25, …”, “Roe’s car …”, “McRoe …”. */
function opensAsName(text: string, { text: printed, start, end }: Token): boolean {
  if (/^\p{Lu}\p{Ll}{1,3}\p{Lu}/u.test(printed)) return true;
  return /^[^’',.\s]+(?: ?['’]s | ?, \d{1,2} ?,)/u.test(text.slice(start, end + 8));
}

/** Words that own something without being names. */
const NO_OWNERS = new Set(
  `let here there where how what who that it he she today tomorrow yesterday tonight everyone everybody someone somebody
  nobody anyone one another nothing something everything children women men people world nature mother father`.split(
    /\s+/u,
  ),
);
