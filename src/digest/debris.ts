import { once } from '../once.js';

const EDITORS_NOTE = /^\W{0,3}(?:editor|author|publisher)(?: ?['’]s|s['’]?)? note\b/iu;

/**
 * What stands in or around a story without being told: bylines, stamps, calls to click, notes of the editor, credits.
 * The parser leaves out what stands on lines of its own at the ends of a page; these come in the middle of copied text.
 */
const debris = once((): readonly RegExp[] => [
  // Nothing but marks, numbers or a stamp of time.
  /^[^\p{L}]{0,200}$/u,
  /^[|•·.\s]{0,5}(?:published|updated|created|posted|(?:last|first) (?:updated|published|modified))\b.{0,15}(?:\d|:|[.|]?$)/iu,
  /^[|•·.\s]{0,6}\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?,? ?(?:E[SD]T|[GB]ST|GMT|UTC|[PCM][SD]T)\b/iu,
  /^(?:By|BY|From)(?:[ .|,]{1,3}(?:\p{Lu}[\p{L}'’-]{0,20}|and|for|in)){0,8}[ .|]{0,3}$/u,
  /^(?:By|BY)\b.{0,100}\b(?:PUBLISHED|CREATED|UPDATED) ?:.{0,40}(?:\|.{0,60})?$/u,
  /^(?:By|BY) [^.]{1,60}\b(?:[Pp]ublished|PUBLISHED|[Uu]pdated|UPDATED) ?:.{0,40}(?:\|.{0,60})?$/u,
  // What a page counts and plays.
  /^\W{0,3}\d[\d,.]{0,8}k? (?:shares?|comments?|views?|likes?|retweets?)\W{0,3}$/iu,
  /^\W{0,3}(?:the|this|your) video will (?:start|begin|play)\b/iu,
  // Ends in the arrow of a link, or lists links.
  /(?:»|›|&raquo;|>>)[ .]{0,3}$/u,
  /^All About\b.{0,80}$/u,
  // Names and nothing said of them.
  /^(?:\p{Lu}[\p{L}'’-]{0,20}(?:[ .,|-]{1,3}(?:(?:and|for|in|of|the)[ .]{1,2})?|$)){1,8}$/u,
  // Calls on the reader.
  /^\W{0,3}(?:scroll down|click (?:here|on|to|through|for|below)|read (?:more|the full|also|next)|see (?:also|more)|watch ?(?:more|the|this|now|here|:)|sign up|log in|follow (?:us|@|\w+ on)|like us|share (?:this|your|or)|subscribe|e-?mail (?:to a friend|us)|join (?:us|the (?:conversation|discussion))|tell us|more (?:on|from) |do you (?:know|have) (?:more|a story)|for (?:more|confidential|help|full|the latest)\b.{0,80}\b(?:visit|click|call|see|go to|follow)\b)/iu,
  /^\W{0,3}(?:related|advertisement|copyright|©|video|photos?|image|credit|source|gallery|correction|clarification|disclaimer|e-?mail|contact|note|tags?|topics?|recommended|more|opinion|story highlights) ?[:©]/iu,
  /^\W{0,3}(?:listen to this|most (?:popular|read|viewed|shared)\b(?! \w+ )|have your say|skip to (?:main )?content|print this|download (?:our|the \w+) app|leave a (?:comment|reply)|continue reading|(?:story|article) continues|you (?:may|might) (?:also )?like|what do you think\?|share on \w+|your e-?mail address|required fields|sorry,? we (?:are unable|cannot|can['’]t)\b.{0,20}\bcomments\b|the comments below\b|were you (?:there|at|affected|caught)\b.{0,60}\?|send (?:us )?your (?:pictures|photos|videos|stories)\b|(?:hide|show) caption\b|to (?:see|read|view|find out|learn|hear|watch) (?:more|the full|all)\b.{0,60}\b(?:visit|click|go to|log on)\b|related (?:articles|stories|content|topics|coverage|links)|have you (?:seen|been)\b.{0,80}\?|get (?:our|the)\b.{0,40}\bnewsletters?\b|follow (?:[\w'’-]+ ){1,4}on (?:twitter|facebook|instagram|youtube|linkedin)\b)/iu,
  // Who made what is seen, and what was changed.
  /^\W{0,3}image (?:caption|source|copyright)\b/iu,
  /^\W{0,3}(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?|[Vv]ideos?|[Gg]raphics?) (?:by \p{Lu}|courtesy of |credits?[ :])/u,
  /^\W{0,3}(?:(?:[Aa]dditional )?[Rr]eporting|[Ww]riting|[Ee]diting)(?: and (?:writing|editing))? by \p{Lu}/u,
  /^(?:this|the) (?:article|story|report|post|page|headline) (?:was|has been|is being) (?:amended|updated|corrected|(?:first|originally) published)\b/iu,
  // “Jane Roe reported from Orlo, and John Blum from Vienna.”
  /^\p{Lu}[\p{L} .'’-]{3,50} (?:reported|wrote this (?:story|report|article)) from \p{Lu}[\p{L} -]{1,30}[.,;]/u,
  // A news agency and a date.
  /^\W{0,3}(?:CNN|AP|AFP|Reuters)(?: [\p{L} ]{1,20})?\W{0,8}(?:\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4})?\W{0,3}$/u,
  /^copyright (?:\(c\) )?(?:19|20)\d\d\b/iu,
  // A day or the time to read, and nothing else.
  /^(?:\p{Lu}\p{Ll}{2,8},? )?(?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2}),? \d{4}\W{0,3}$/u,
  /^\d{1,2} min(?:ute)?s? read\W{0,3}$/iu,
  EDITORS_NOTE,
]);

/** The same in the middle of a line, each behind a word without which it need not be looked for. */
const DEBRIS_INSIDE: readonly (readonly [string, RegExp])[] = [
  ['©', /© ?(?:19|20)\d\d\b/u],
  [' reserved', /\ball rights reserved\b/iu],
  ['published', /\bmay not be (?:published|republished|reproduced)/iu],
  [' here', /\b(?:click|tap|visit) here\b/iu],
  [' down', /\bscroll (?:down|below)\b/iu],
  [' on ', /\b(?:follow|find|like) (?:us|him|her|them|@?\w{2,20}) on (?:twitter|facebook|instagram)/iu],
  [' cookies', /\b(?:(?:we|site|website) uses?|(?:our|the) use of) cookies\b/iu],
  ['ail us ', /\be-?mail us at\b/iu],
  [' this ', /\bcomment on this (?:story|article)\b/iu],
  [' this ', /\b(?:contributed to|(?:reported|wrote|written) (?:on|for)) this (?:report|story|article)\b/iu],
  [
    ' expressed',
    /\b(?:opinions|views) expressed (?:in|are|here|by)\b.{0,60}\b(?:solely|author|his|her|their|own|necessarily)\b/iu,
  ],
];

/** Whether a sentence is such debris. */
export function isDebris(text: string): boolean {
  const beginning = text.slice(0, LONGEST_DEBRIS);
  return (
    debris().some((pattern) => pattern.test(beginning)) ||
    DEBRIS_INSIDE.some(([word, pattern]) => beginning.includes(word) && pattern.test(beginning))
  );
}

/** Whether an editor's note on the story begins with a sentence; sentences that lean on it belong to it. */
export function isEditorsNote(text: string): boolean {
  return EDITORS_NOTE.test(text);
}

const LONGEST_DEBRIS = 400;

/** Whether a sentence reads like the words under a picture: a label, or left and right. */
export function isCaption(text: string): boolean {
  const beginning = text.slice(0, LONGEST_DEBRIS);
  const shows = PICTURE_WORDS.some((word) => beginning.includes(word)) && PICTURE.test(beginning);
  return shows || LABEL.test(beginning);
}

const LABEL =
  /^(?:\p{Lu}[\p{L}'’-]{2,15}(?: [\p{L}'’-]{1,15}){0,2} ?: \p{Lu}|(?:Pictured|Above|Below|Left|Right)\b[,:])/u;
const PICTURE_WORDS = ['(', '-LRB-', 'pictured', 'file ', ' here', 'logo', 'mugshot'];
const PICTURE =
  /(?:\(|-LRB- )(?:left|right|above|below|top|bottom|cent(?:re|er)|pictured)\b|\bpictured\b|\bfile (?:photo|picture|image)\b|(?:,|\b(?:is|are)) (?:seen|shown) here\b|\b(?:logo|mugshot)\.?$/u;
/** Whether a sentence ends in a stop, as headings and many captions do not. */
export function isEnded(text: string): boolean {
  return ENDED.test(text.slice(-4));
}

const ENDED = /[.!?…][)\]"'”’\s]{0,3}$/u;
