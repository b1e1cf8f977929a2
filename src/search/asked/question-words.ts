const QUESTION_WORDS = new Set('who whom whose what which when where why how'.split(' '));
const PREPOSITIONS = new Set(
  'in at by on from to for with of since until till during under after before about against through into within between among over near per than as towards toward around'.split(
    ' ',
  ),
);
const AUXILIARIES = new Set(
  (
    'is are was were be been am do does did has have had can could will would should shall may might must ' +
    "isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't"
  ).split(' '),
);
const REQUESTS = new Set('name list identify give state find mention specify define'.split(' '));
const SUBORDINATORS = new Set(
  'when while after before where if as although though since once because'.split(' '),
);

/** Words at the front that ask nothing themselves: “can you tell me when …”, “so, who …”. */
const POLITE =
  /^(?:(?:and|so|but|ok|okay|well|hi|hello|hey|please|also|then|now|just|maybe|sorry|um)\b[ ,]*|(?:can|could|would|will|do|did) (?:you|u|it|they|the (?:article|text|story)) (?:please )?(?:tell|say|know|remember|explain|mention|show|remind)(?: (?:me|us))?(?: (?:please|again))?\b[ ,]*|(?:i|we)(?: am|'m| was)? (?:want(?:ed)? to|would like to|'d like to|need to|wonder(?:ing|ed)?|forgot|forget|don't|do not|curious|can't|cannot)(?: (?:know|remember|find out|recall))?\b[ ,]*|(?:tell|remind|show) (?:me|us)\b(?: about)?[ ,]*|any idea\b[ ,]*|does anyone know\b[ ,]*)/u;

/** What decides the kind of a question, and the words behind it. */
export interface AskedWord {
  /** The deciding word: a question word, `is` for a yes-no question, `name` for a request, undefined for keywords. */
  readonly word: string | undefined;
  /** The words before it. */
  readonly before: readonly string[];
  /** The words behind it. */
  readonly after: readonly string[];
}

/** The question word that heads the main clause of a question in lower case; “who said what when he left” asks who. */
export function askedWord(question: string): AskedWord {
  const words = wordsOf(mainClause(withoutPoliteness(question)));
  const at = decidingPlace(words);
  if (at !== undefined) return { word: words[at], before: words.slice(0, at), after: words.slice(at + 1) };
  const [first = '', ...after] = words;
  if (AUXILIARIES.has(first)) return { word: 'is', before: [], after };
  if (REQUESTS.has(first)) return { word: 'name', before: [], after };
  return { word: undefined, before: [], after: words };
}

/** Whether a word can open a question of yes or no, or stand before its subject. */
export function isAuxiliary(word: string | undefined): boolean {
  return word !== undefined && AUXILIARIES.has(word);
}

/** Whether a word ties a noun to what stands before it. */
export function isPreposition(word: string | undefined): boolean {
  return word !== undefined && PREPOSITIONS.has(word);
}

function withoutPoliteness(question: string): string {
  let text = question.trim();
  // “Ok so can you please tell me”: a few of them at most.
  for (let round = 0; round < 4; round += 1) {
    const rest = text.replace(POLITE, '');
    if (rest === '' || rest === text) break;
    text = rest;
  }
  return text;
}

function wordsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  return words.flatMap((word) => {
    const plain = word.replaceAll('’', "'").replace(/[.-]+$/u, '');
    const contracted = /^(who|what|when|where|why|how|which)'(s|re|d|ll|ve)$/u.exec(plain);
    const auxiliary = { s: 'is', re: 'are', d: 'did', ll: 'will', ve: 'have' };
    if (!contracted) return [plain];
    return [contracted[1] ?? '', auxiliary[contracted[2] as keyof typeof auxiliary]];
  });
}

/** “When the bridge fell, who was on it?”: the clause behind the comma asks. */
function mainClause(text: string): string {
  const [, opening = '', second, main = ''] =
    /^(\S{1,20}) (\S{1,40}) .{0,2000}?,\s*(.{1,2000})$/u.exec(text) ?? [];
  if (!SUBORDINATORS.has(opening) || isAuxiliary(second)) return text;
  const [first = '', next = ''] = wordsOf(main);
  const asks =
    isAuxiliary(first) || QUESTION_WORDS.has(first) || (isPreposition(first) && QUESTION_WORDS.has(next));
  return asks ? main : text;
}

function decidingPlace(words: readonly string[]): number | undefined {
  const places = words.flatMap((word, at) => (QUESTION_WORDS.has(word) ? [at] : []));
  const [first] = places;
  if (first === undefined) return undefined;
  const opening = words[0] ?? '';
  if (first === 0 || (first === 1 && isPreposition(opening))) return first;
  if (isAuxiliary(opening)) return undefined;
  // “The bridge was built when?”, “He comes from which country?”
  const last = places.at(-1) ?? first;
  if (last === words.length - 1) return last;
  const asks = (at: number) => isPreposition(words[at - 1]) || isAuxiliary(words[at + 1]);
  return places.find(asks) ?? (REQUESTS.has(opening) ? undefined : first);
}
