/** What ties a sentence to the one before, as its first words. */
const OPENING_CONNECTIVES: readonly RegExp[] = [
  // Adds, contrasts, concludes.
  /(?:but|and|or|nor|yet|however|meanwhile|moreover|furthermore|therefore|thus|instead|nevertheless|nonetheless|also|besides|otherwise|consequently|hence|similarly|likewise|additionally|afterwards?|accordingly|indeed|rather|too)\b/,
  /so\b(?! far)|then\b(?!-)|still,|after all|even so|even then/,
  /in (?:addition|contrast|particular|turn|fact|response|return|other words|the end|the meantime|all)\b/,
  /as (?:well|a result|such|part of (?:this|that|the)|for)\b/,
  /by (?:contrast|comparison|then|this)\b/,
  /for (?:example|instance|his part|her part|their part|its part|now)\b/,
  /on the (?:other|contrary)/,
  // A time that counts from one told before.
  /later(?: (?:that|on|the same)|,)|(?:earlier|later) in the day/,
  /at (?:the same|that|this|the|one) (?:time|point|stage|moment)\b/,
  /(?:a|\w{3,7}) (?:days?|weeks?|months?|years?) (?:(?:later|earlier)\b|(?:before|after),)/,
  // Points at what was told, or at some of those named.
  /(?:since|until|before|despite|following|after|amid|under|with|given|because of|due to|in spite of) (?:this|that|these|those|then|which|it)\b/,
  /of (?:these|those|them|the)\b/,
  // “Alongside both announcements”, “In both cases”.
  /(?:in|on|at|for|from|with|after|alongside|by|under|despite|during) both [a-z]+\b(?! (?:and|of)\b)/,
  /the same\b|the (?:latter|former|two|pair|duo|trio|couple|other|others|rest|latest)\b/,
  /(?:others?|another|neither|either|none|each)\b|both (?:[a-z]+\b(?! and)|of)/,
  /(?:some|many|most|several|few|all|one|two|three|four|five|half) (?:(?:also|even|just|have|has|had|were|was|are|is|will|would|did|do|can|could|may|might|fled|died)\b|of (?:them|those|these|whom)\b)/,
  // “Two others were hurt”, “12 other towns”.
  /(?:at least |more than |about |another )?(?:some|many|several|two|three|four|five|six|seven|eight|nine|ten|\d+) other(?:s|\b)/,
  // Whose spokesman, the one before tells.
  /an? (?:spokes(?:man|woman|person)|representative)(?: (?:later|also|then))? (?:said|says|told|added|confirmed|declined|denied|refused|described|insisted)\b/,
  /who\b|which\b/,
  // Answers.
  /(?:yes|no|well|oh),/,
];
const OPENING = new RegExp(`^(?:${OPENING_CONNECTIVES.map(({ source }) => source).join('|')})`, 'iu');
/** Connectives behind the subject and words in the first clause that point back. */
const LATE_CONNECTIVES: readonly RegExp[] = [
  // “The growth then went on”, “The school will instead be sold”.
  /[\p{L}\p{N}’'-]{1,20}(?: [\p{L}\p{N}’'-]{1,20}){0,3} (?:then|therefore|nevertheless|nonetheless|likewise|consequently|instead(?! of)|thus(?! far)) /u,
  // “The mayor, however, …”
  /[^,.]{1,60}, (?:however|though|meanwhile|therefore|nevertheless|nonetheless|moreover|furthermore|consequently|instead|too|in addition|in contrast|by contrast|in turn|as a result|for example|for instance|on the (?:other hand|contrary)|for (?:his|her|its|their) part) ?,/u,
  // “Shops closed because of this.” “The town did so on Friday.” “She is among them.”
  /[^,;“"]{1,80} (?:because of|due to|despite|after|before|by|with|about|on|like|from) (?:this|that|these|those)[.,;]/u,
  /[^,;“"]{1,80} (?:(?:did|do|does|doing|done) (?:so|the same)|among (?:them|these|those))\b/u,
];
const LATE = new RegExp(`^(?:${LATE_CONNECTIVES.map(({ source }) => source).join('|')})`, 'u');
/** Connectives at the end: “The harbour was closed, too.” */
const LAST =
  /(?: (?:too|as well|either|likewise|however|though)|, (?:instead|meanwhile|as a result|in turn|for example|for instance)) ?[.!](?: ?["”’')]){0,2}$/u;
/** The ends that no connective is at: “none too”, “all too well”. */
const DEGREE = /\b(?:none|all|only|far|not|as|just|might|may) (?:too|as well) ?[.!](?: ?["”’')]){0,2}$/u;

/** Whether a sentence, without the marks before its first word, is tied to the one before by a connective. */
export function hasConnective(bare: string): boolean {
  return OPENING.test(bare) || LATE.test(bare) || (LAST.test(bare) && !DEGREE.test(bare));
}
