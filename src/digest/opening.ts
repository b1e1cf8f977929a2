import type { Span } from '../article/article.js';
import type { Quoting } from '../article/quoted.js';
import { normalizeWord, termOf } from '../text/terms.js';
import type { Token } from '../text/tokens.js';
import { hasConnective } from './connectives.js';
import type { Mention } from './mentions.js';
import { isNamedBehind, isSeveral, latePronoun } from './pronouns.js';

/** What a sentence cannot be understood without, if it is read alone. */
export type Lean =
  | { readonly on: 'nothing' }
  /** The sentence before it; `word` is the pronoun that leans, if for a person, `late` if it does not open the sentence. */
  | { readonly on: 'previous'; readonly word?: Span; readonly late?: true }
  /** Any sentence before it that has the index term. */
  | { readonly on: 'mention'; readonly term: string; readonly noun: string; readonly word: Span }
  /** The first sentence, or a mention of the term. */
  | { readonly on: 'lead'; readonly term: string };

/** A sentence as far as its opening tells. */
interface Opened {
  readonly sentence: Span;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly quoting: Quoting;
}

const NOTHING: Lean = { on: 'nothing' };
const PREVIOUS: Lean = { on: 'previous' };

const THIS_TIME =
  /^th(?:is|ese|at) (?:past |last |coming |same )?(?:week|month|year|morning|afternoon|evening|weekend|spring|summer|autumn|fall|winter|season|century|decade|quarter|days?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time)\b/iu;
/** A time that is counted from one told before. */
const COUNTS_ON =
  /\b(?:(?:days?|weeks?|months?|years?|hours?) (?:later|earlier)|the (?:next|following|previous|same) (?:day|morning|afternoon|evening|night|week|month|year))\b/iu;
const DEMONSTRATIVE = /^(?:this|that|these|those|such)$/iu;
/** “It” that means nothing: “it is clear”, “it emerged that”. */
const EMPTY_IT =
  /^it(?:['’]s| is| was| remains| remained| may be| could be| will be| would be| has been)(?: not|n['’]t| also| still| now| only| widely| generally| currently| immediately| yet| too| so){0,2} (?:clear|unclear|known|unknown|possible|impossible|likely|unlikely|thought|believed|understood|estimated|hoped|feared|important|hard|difficult|easy|time)\b|^it (?:has |had |later |also |soon |then ){0,2}(?:emerged|emerges|appears|appeared|seems|seemed|transpired|turned out|(?:was|is|been) (?:revealed|reported|claimed|announced|confirmed|alleged|suggested|found|decided|agreed|said|learn(?:ed|t)|disclosed)) that\b/iu;
/** The pronoun is the one group or the other. */
const UNNAMED_SPEAKER =
  /[,?!]["”’' ]{1,4}(he|she)\b (?:has |had |also |then |later )?\p{Ll}{3,10}(?:ed|id|ys|lls|ote|old)\b|[,?!] ?["”’']{1,2} ?(?:said|says|added) (he|she)\b/du;
const PERSON_PRONOUN = /^(?:he|she|his|her|him|hers)$/iu;
const PRONOUN = /^(?:it|its|they|their|them|theirs)$/iu;
const OPENING_MARKS = /^["“”'‘’`(\s]{0,4}/u;

/** Nouns for people and bodies that stand for one named before: “the airline”, “the 69-year-old leader”. */
const ROLES = new Set(
  `airline airliner aircraft plane jet ship vessel company firm group maker manufacturer carmaker automaker retailer bank
  lender insurer giant startup agency organization organisation charity union party team club side squad band network
  newspaper paper site website magazine school university hospital hotel restaurant store shop
  man woman boy girl child baby teenager teen youngster student pupil pensioner couple family mother father parents wife
  husband son daughter brother sister friend neighbour neighbor victim victims suspect suspects attacker gunman shooter
  driver pilot passenger officer soldier inmate prisoner defendant judge lawyer attorney doctor teacher coach manager
  captain player striker midfielder defender goalkeeper quarterback champion star actor actress singer rapper model
  comedian director author writer journalist blogger politician president minister chancellor premier senator governor
  mayor lawmaker congressman congresswoman leader chief boss executive chairman spokesman spokeswoman spokesperson
  official businessman billionaire millionaire tycoon founder veteran native duo pair trio old
  country nation state city town village island region
  bill law ruling verdict report study survey research findings statement letter email message video footage picture
  image photo photograph film movie book song show match game race tour trip disease virus condition dog cat animal
  car vehicle index`.split(/\s+/u),
);
/** Nouns for what the news is about, which its first sentence tells. */
const EVENTS = new Set(
  `news announcement decision move deal agreement plan proposal offer bid incident accident crash attack shooting
  explosion blast fire quake storm hurricane fight event visit meeting ceremony`.split(/\s+/u),
);
/** What follows a noun that says itself which one is meant. */
const RESTRICTED = new Set(
  'of in for that who which whose behind from at to with between on against near responsible known called named'.split(
    ' ',
  ),
);
const TIME_WORDS = new Set(
  `day days week weeks month months year years hour hours minutes time later earlier ago last next monday tuesday
  wednesday thursday friday saturday sunday january february march april may june july august september october
  november december morning afternoon evening night recently yesterday today tomorrow`.split(/\s+/u),
);

/** Words that say which one is meant, or that count. */
const UNIQUE =
  /\p{N}|^(?:first|second|third|fourth|last|next|final|only|main|latest|new|(?:high|low|larg|great|big|small|b|old|young|strong|wor)est|most|least|one|two|three|four|five|six|seven|eight|nine|ten|government|world|public|police|economy|internet)$/u;

/** How many words of a sentence are its opening. */
const OPENING_WORDS = 10;

/**
 * What a sentence leans on, by how it opens: a pronoun, a demonstrative, a connective or a definite description without
 * anything before it in the sentence that it could mean. `mentioned` says whether a term stands in an earlier sentence.
 */
export function leanOf(text: string, opened: Opened, mentioned: (term: string) => boolean): Lean {
  const { sentence, quoting } = opened;
  if (quoting.inside || quoting.whole) return PREVIOUS;
  const bare = text.slice(sentence.start, sentence.end).replace(OPENING_MARKS, '');
  if (/^\p{Ll}\p{Ll}/u.test(bare)) return PREVIOUS;
  // A note on whom “However, she …” means would leave the “However”.
  if (hasConnective(bare)) return PREVIOUS;
  const speaker = unnamedSpeaker(text.slice(sentence.start, sentence.end), sentence.start);
  if (speaker) {
    // “His plan, he said, …”: the note is read with the first of them.
    const first = pronounIn(text, opened);
    return first?.on === 'previous' && first.word ? first : { on: 'previous', word: speaker };
  }
  if (EMPTY_IT.test(bare)) return NOTHING;
  const lean = pronounIn(text, opened) ?? descriptionIn(text, opened, mentioned);
  if (lean) return lean;
  if (COUNTS_ON.test(bare)) return PREVIOUS;
  const late = latePronoun(text, opened);
  return late ? { on: 'previous', ...late, late: true } : pointsBack(text, opened) ? PREVIOUS : NOTHING;
}

/** “…,” he said: a speaker that the sentence does not name. */
function unnamedSpeaker(sentence: string, offset: number): Span | undefined {
  const { indices } = UNNAMED_SPEAKER.exec(sentence) ?? {};
  const pronoun = indices?.[1] ?? indices?.[2];
  return pronoun && { start: offset + pronoun[0], end: offset + pronoun[1] };
}

/** The first pronoun of the opening, unless a name or a noun stands before it. */
function pronounIn(text: string, opened: Opened): Lean | undefined {
  const { tokens } = opened;
  for (const [at, token] of tokens.slice(0, OPENING_WORDS).entries()) {
    if (DEMONSTRATIVE.test(token.text) && at <= 1 && !isTime(tokens, at)) {
      const relative = /^(?:that|those)$/iu.test(token.text) && at > 0 && isNounLike(opened, 0);
      return relative ? undefined : PREVIOUS;
    }
    if (at > 0 && isNamedBehind(text, opened, token)) return undefined;
    if (PERSON_PRONOUN.test(token.text)) return { on: 'previous', word: span(token) };
    if (PRONOUN.test(token.text)) {
      const isPlural = /^th/iu.test(token.text) && tokens.slice(0, at).some(isSeveral);
      return isPlural || EMPTY_IT.test(text.slice(token.start, token.start + 60)) ? undefined : PREVIOUS;
    }
    if (isNounLike(opened, at)) return undefined;
  }
  return undefined;
}

/** Whether the sentence points at what it has not told: “Roe opposed these plans”, outside of quotations. */
function pointsBack(text: string, { sentence, tokens }: Opened): boolean {
  const at = tokens.findIndex(({ text: word }) => /^th(?:is|ese)$/u.test(word));
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || text[token.end] !== ' ' || isTime(tokens, at)) return false;
  if (/["“”‘`]|''/u.test(text.slice(sentence.start, token.start))) return false;
  const term = termOf(next.text);
  return (
    term !== undefined &&
    !UNIQUE.test(next.text) &&
    !tokens.slice(0, at).some((before) => termOf(before.text) === term)
  );
}

function isTime(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 3).map(({ text }) => text);
  return THIS_TIME.test(words.join(' '));
}

/** Whether a word can be what a pronoun behind it means: a name, or a noun behind an article or at the start. */
function isNounLike({ tokens, mentions }: Opened, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (mentions.some(({ start, end }) => start <= token.start && token.start < end)) return true;
  const word = normalizeWord(token.text);
  if (TIME_WORDS.has(word) || /^\p{N}/u.test(word) || termOf(token.text) === undefined) return false;
  if (at === 0) return !/(?:ing|ed|ly)$/u.test(word);
  const before = tokens[at - 1]?.text ?? '';
  return (
    /^\p{Lu}/u.test(token.text) ||
    /^(?:the|an?|one|every|each|no|some|many|several|two|three|hundreds|thousands)$/iu.test(before)
  );
}

/** A definite description of something told before: “The airline had …”, “On Friday the company’s …”. */
function descriptionIn(text: string, opened: Opened, mentioned: (term: string) => boolean): Lean | undefined {
  const { tokens } = opened;
  const at = tokens.findIndex(({ text: word }) => /^the$/iu.test(word));
  if (at < 0 || at > 4 || tokens.slice(0, at).some((_, place) => isNounLike(opened, place))) return undefined;
  for (const place of [at + 1, at + 2, at + 3]) {
    const [before, token, next] = [tokens[place - 1], tokens[place], tokens[place + 1]];
    if (!before || !token || termOf(token.text) === undefined) return undefined;
    const gap = text.slice(before.end, token.start);
    if (/^\p{Lu}/u.test(token.text) || !/^[\s-]{1,2}$/u.test(gap)) return undefined;
    const word = normalizeWord(token.text);
    if (UNIQUE.test(word)) continue;
    const follows = next !== undefined && /^[ \n]$/u.test(text.slice(token.end, next.start));
    const restricted = follows && (RESTRICTED.has(next.text) || /^\p{Lu}/u.test(next.text));
    const term = termOf(token.text) ?? word;
    if (EVENTS.has(word) && !restricted) return { on: 'lead', term };
    const isRole = ROLES.has(word);
    if ((isRole || (place === at + 1 && mentioned(term))) && !restricted) {
      return {
        on: 'mention',
        term,
        noun: word,
        word: { start: tokens[at]?.start ?? token.start, end: token.end },
      };
    }
  }
  return undefined;
}

function span({ start, end }: Token): Span {
  return { start, end };
}
