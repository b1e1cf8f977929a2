import { BASE_FORMS } from '../../text/irregular-forms.js';
import { normalizeWord } from '../../text/terms.js';
import { type WordClass, wordClass } from './word-class.js';

/** A part of speech, by its name in Universal Dependencies. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'SCONJ'
  | 'VERB';

const TAG_OF_CLASS: Readonly<Record<WordClass, Tag>> = {
  edge: 'NOUN',
  article: 'DET',
  preposition: 'ADP',
  conjunction: 'CCONJ',
  auxiliary: 'AUX',
  pronoun: 'PRON',
  relative: 'PRON',
  number: 'NUM',
  name: 'PROPN',
  adverb: 'ADV',
  past: 'VERB',
  gerund: 'VERB',
  'noun-ending': 'NOUN',
  'adjective-ending': 'ADJ',
  plural: 'NOUN',
  word: 'NOUN',
};

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const IRREGULAR_NOUNS = list(`
man woman child person foot tooth mouse goose wife half knife thief wolf shelf crisis analysis basis medium criterion
phenomenon`);

/** Base forms of common verbs, many of which are nouns as well. */
const VERBS = list(`
accept act add affect agree allow announce appear apply argue ask attack attend avoid base bear become begin believe
belong break bring build buy call carry catch cause change choose claim come compare consider consist contain continue
control cover create cut deal decide declare define describe design destroy determine develop die discover draw drive
eat employ enter establish exist expand explain express face fail fall feel fight find focus follow force form gain get
give go grow happen help hold identify improve include increase indicate introduce invade involve join keep kill know
lack lay lead learn leave let lie live look lose maintain make mean meet move need occur offer open operate oppose order
own pass pay perform place play prevent produce protect prove provide publish put reach receive recognize reduce refer
reflect refuse reject release remain remove replace report represent require respond result return rise rule run see
seek seem sell send serve set share show sign sit spend spread stand start state stay stop study suffer suggest support
take teach tell tend think threaten travel treat try turn understand use visit vote want win work write`);

/** Whether a word in lower case is the base form of a common verb; many are nouns as well. */
export function isBaseVerb(word: string): boolean {
  return VERBS.has(word);
}

const SUBORDINATORS = list('because although though while if whether unless since');
const RELATIVES = list('that which who whom');
const POSSESSIVES = list('his her its their our my your');
/** Words behind which a verb may stand at once. */
const SUBJECTS = list('i we you he she it they who which that there');

interface Word {
  readonly text: string;
  readonly kind: WordClass;
}

/** Parts of speech by lists, endings and the neighbouring words: they agree with wink-nlp's tagger on six words of seven. */
export function tagsOf(texts: readonly string[]): Tag[] {
  const words = texts.map((word) => ({ text: normalizeWord(word), kind: wordClass(word) }));
  const tags: Tag[] = [];
  for (const at of words.keys()) tags.push(tagOf(words, tags, at));
  return tags;
}

/** The tag of a word whose predecessors have theirs. */
function tagOf(words: readonly Word[], tags: readonly Tag[], at: number): Tag {
  const { text, kind } = words[at] ?? { text: '', kind: 'edge' };
  const before = tags[at - 1];
  const next = words[at + 1];
  if (text === 'to') return next && (VERBS.has(next.text) || next.kind === 'word') ? 'PART' : 'ADP';
  if (text === 'not') return 'PART';
  if (RELATIVES.has(text) && (before === 'NOUN' || before === 'PROPN' || before === 'VERB'))
    return text === 'that' ? 'SCONJ' : 'PRON';
  if (SUBORDINATORS.has(text)) return 'SCONJ';
  const usual = TAG_OF_CLASS[kind];
  if (usual !== 'NOUN' && usual !== 'ADJ' && usual !== 'VERB') return usual;
  const belongs = before === 'DET' || before === 'ADJ' || POSSESSIVES.has(words[at - 1]?.text ?? '');
  if (kind === 'gerund') return belongs || before === 'NUM' ? 'NOUN' : 'VERB';
  if (kind === 'past') return belongs ? 'ADJ' : 'VERB';
  const base = BASE_FORMS.get(text);
  if (base !== undefined && !IRREGULAR_NOUNS.has(base)) return belongs || before === 'NUM' ? 'ADJ' : 'VERB';
  // “The capital of”: what no noun follows is one itself.
  if (usual === 'ADJ' && belongs && (!next || next.kind === 'preposition')) return 'NOUN';
  if (belongs || before === 'NUM') return usual;
  return isVerb(words, tags, at) ? 'VERB' : usual;
}

/** Whether a word that may be a noun is a verb here. */
function isVerb(words: readonly Word[], tags: readonly Tag[], at: number): boolean {
  const { text = '', kind } = words[at] ?? {};
  const before = tags[at - 1];
  const previous = words[at - 1]?.text ?? '';
  const plain = VERBS.has(text);
  if (!plain && !VERBS.has(thirdPersonBase(text))) return kind === 'word' && before === 'PART';
  if (before === 'PART' || before === 'AUX' || SUBJECTS.has(previous)) return true;
  if (before === 'ADV') return tags[at - 2] !== 'DET';
  const next = words[at + 1]?.kind;
  const object = next === 'article' || next === 'preposition' || (next === 'name' && !plain);
  const subject = plain
    ? before === 'NOUN' && previous.endsWith('s')
    : before === 'NOUN' || before === 'PROPN' || before === 'PRON';
  return object && subject;
}

/** `carries` → `carry`, `goes` → `go`, `makes` → `make`. */
function thirdPersonBase(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('es') && VERBS.has(word.slice(0, -2)) ? word.slice(0, -2) : word.slice(0, -1);
}
