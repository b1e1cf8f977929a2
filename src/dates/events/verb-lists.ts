import { BASE_FORMS } from '../../text/irregular-forms.js';

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Modal verbs and how they place what follows: `future`, or `open` where it may never happen. */
export const MODALS: ReadonlyMap<string, 'future' | 'open'> = new Map([
  ...['will', 'shall', "won't", "she'll", "he'll", "it'll", "they'll", "we'll", "i'll", "you'll"].map(
    (word) => [word, 'future'] as const,
  ),
  ...[
    'would',
    'could',
    'should',
    'might',
    'may',
    'must',
    'can',
    'cannot',
    "can't",
    "couldn't",
    "wouldn't",
  ].map((word) => [word, 'open'] as const),
]);

export const BE_PRESENT = list(
  "is are am isn't aren't it's he's she's that's they're we're i'm you're there's",
);
export const BE_PAST = list("was were wasn't weren't");
export const HAVE_PRESENT = list("has have hasn't haven't they've we've i've you've");
export const HAVE_PAST = list("had hadn't he'd she'd they'd");
export const DO_PRESENT = list("do does don't doesn't");
export const DO_PAST = list("did didn't");

/** Words that may stand between an auxiliary and its verb, besides those that end in `ly`. */
export const BETWEEN = list(
  'not also already just now then still yet never ever since so far first once again soon only even both all long always often later n t',
);

const NOUN_BASES = list(
  'man woman child person foot tooth mouse goose wife half knife thief wolf shelf crisis analysis basis medium criterion phenomenon',
);
const PARTICIPLE_FIRST = list('beaten');

const irregular = readIrregular();
/** Irregular past forms that stand alone: “took”, “rebuilt”. */
export function isPastForm(word: string): boolean {
  return irregular.past.has(word) || irregular.past.has(word.replace(PREFIX, ''));
}

/** Irregular participles that do not: “taken”, “overthrown”. */
export function isParticiple(word: string): boolean {
  return irregular.participles.has(word) || irregular.participles.has(word.replace(PREFIX, ''));
}

const PREFIX = /^(?:re|out|over|under)(?=.{4})/;

function readIrregular() {
  const past = new Set(list('cut hit put set let shut quit beat met read'));
  const participles = new Set<string>(['been']);
  const seen = new Set<string>();
  for (const [form, base] of BASE_FORMS) {
    if (NOUN_BASES.has(base)) continue;
    if (seen.has(base) || PARTICIPLE_FIRST.has(form)) participles.add(form);
    else past.add(form);
    seen.add(base);
  }
  // “found” and “left” are participles, too: one form serves for both.
  return { past, participles };
}

/** Verbs of saying: what follows is what was said, and the saying has a day of its own. */
export const SAYING = list(`
say says said tell tells told announce announces announced report reports reported state states stated claim claims
claimed add adds added warn warns warned note notes noted explain explains explained confirm confirms confirmed deny
denies denied argue argues argued declare declares declared insist insists insisted reveal reveals revealed admit
admits admitted predict predicts predicted acknowledge acknowledged comment commented remark remarked reply replied
respond responded ask asks asked write writes wrote believe believes believed think thinks thought estimate estimates
estimated suggest suggests suggested indicate indicates indicated allege alleges alleged testify testified tweet
tweeted conclude concluded disclose disclosed pledge pledged promise promised vow vowed rule ruled decide decided
expect expects expected hope hopes hoped show shows showed signal signals signaled signalled maintain maintains
maintained recall recalls recalled mention mentioned
`);

/** Verbs whose infinitive is still to come: “plans to”, “agreed to”, “is due to”. */
export const PROSPECT = list(`
plan plans planned planning expect expects expected intend intends intended hope hopes hoped aim aims aimed want wants
wanted agree agrees agreed vow vows vowed pledge pledges pledged promise promises promised decide decides decided
schedule scheduled set due slate slated going propose proposes proposed seek seeks sought prepare prepares preparing
likely about ready poised threaten threatens threatened offer offers offered wish wishes
`);

/** Of these, the ones that tell of a day to come in the past, too: “was due on Monday”. */
export const STILL_TO_COME = list('due expected scheduled slated likely');

/** Present forms that are told of in news, beside those of saying; the same letters rarely make a noun. */
export const PRESENT_FORMS = list(`
becomes begins brings comes continues faces follows gets gives goes holds includes keeps leads loses makes means meets
operates owns provides receives remains represents requires sees seems sells serves speaks spends takes wins allows
appears arrives belongs carries consists contains covers employs enters exists expands extends feels grows happens
knows lacks lies opposes produces proves refuses relies rejects resumes sends suffers tries urges warrants welcomes
`);

/** Words that end like a verb and are none. */
export const NO_VERB = list(`
according including during following morning evening nothing something anything everything king being hundred
indeed speed need seed deed breed feed weed creed exceed proceed succeed bed red shed united sacred naked aged hatred
kindred infrared wednesday based alleged so-called wing ring string spring building meeting thing ceiling concerning
regarding notwithstanding pending excluding involved rival compared
`);
