import { COOKIE_NOTICE } from './cookie-banner.js';
import { anyCase, type FurnitureRule, NAME, NETWORK, PIECE } from './furniture-rule.js';

const COPYRIGHT = String.raw`(?:\xa9|\(c\) ?\d{4}|copyright:? (?:\xa9|\(c\)|\d{4}))`;
const NETWORKS = `(?:${anyCase(NETWORK)})(?:(?:,? ${anyCase('and')} |, | & )(?:${anyCase(NETWORK)})){0,6}`;
const SITE = String.raw`(?:${NAME}|[\w-]{1,60}\.[\w.-]{2,40})`;

/** A word of the line that tells who worked on a story. */
const CREDIT = String.raw`(?:\p{Lu}\S{0,30}|(?:writers?|reporters?|correspondents?|journalists?|editors?|researchers?|staff|bureau|desk|agencies|reporting|writing|editing|by|in|at|from|of|the|and|for|with)[,;]?)`;

/**
 * Furniture that may be a whole sentence. A story may hold the same words, so a pattern asks for the form that sites
 * give them: names or networks where they stand, no comma and no verb after them.
 */
export const NOTICES: readonly FurnitureRule[] = [
  {
    name: 'reply form',
    kind: 'end',
    begins: 'your required you save comments this',
    pattern:
      /^(?:your e-?mail address will not be published(?:[.*]|$)|required fields are marked(?: with)? ?(?:\*|an asterisk)?$|you must be logged in to (?:(?:post|leave|write|add|submit) (?:a )?)?(?:comment|reply)\b|save my name, e-?mail|comments are (?:closed|moderated)(?: (?:on|for) this \w+)?\.?$|this site uses akismet)/i,
  },
  {
    name: 'copyright and rights',
    kind: 'end',
    holds: 'rights reserved',
    pattern: new RegExp(String.raw`^(?:[^.,]{1,40} )?${COPYRIGHT}.{0,200}\ball rights reserved\b`, 'i'),
  },
  { name: 'rights reserved', kind: 'line', begins: 'all', pattern: /^all rights reserved[.!]?$/i },
  {
    name: 'copyright and no reproduction',
    kind: 'end',
    holds: 'may not be',
    pattern: new RegExp(
      String.raw`^(?:${COPYRIGHT}.{0,200}\bmay not be (?:reproduced|published)\b|this material may not be published, broadcast\b)`,
      'i',
    ),
  },
  {
    name: 'no reproduction',
    kind: 'line',
    begins: 'this',
    pattern: /^this (?:article|story|text|page) may not be reproduced\b[^.,]{0,60} (?:permission|consent)\b/i,
  },
  COOKIE_NOTICE,
  {
    name: 'newsletter',
    kind: 'line',
    begins: 'sign subscribe register join get',
    pattern:
      /^(?:(?:sign up|subscribe|register)(?: here| now| today)? (?:for|to)|get|join) (?:(?:our|my|your|the|free|daily|weekly|morning|evening) (?:[^\s,]{1,20} ){0,4}(?:newsletters?|mailing list)|our (?:[^\s,]{1,20} ){0,3}(?:channel|briefing)|(?:our |free |breaking )?(?:e-?mail|news) alerts)(?:[.!]?$| (?:to|for|from|by|with|here|now|today|every|and (?:never|get|receive|stay))\b[^,]{0,60}$)/i,
  },
  {
    name: 'inbox',
    kind: 'line',
    begins: 'sign subscribe get',
    pattern: /^(?:sign up|subscribe|get)\b[^,]{0,80} (?:in|to|into) your inbox(?: [^,.]{0,40})?[.!]?$/i,
  },
  {
    name: 'follow link',
    kind: 'line',
    begins: 'follow find like join',
    pattern: new RegExp(
      String.raw`^${anyCase('(?:follow|find|like|join)')} (?:${anyCase('us|me')}|@\w{1,30}|${NAME}) ${anyCase('(?:on|via)')} ${NETWORKS}(?: @\w{1,30}| for (?:[^\s,]{1,20} ){0,4}(?:news|updates|stories|more))?[.!:]?$`,
      'u',
    ),
  },
  {
    name: 'share request',
    kind: 'line',
    holds: 'share this',
    pattern: new RegExp(
      String.raw`^(?:(?:[^.?!]{0,40}\byour? [^.?!]{1,40}|(?:enjoyed|liked|loved) [^.?!]{1,40})[?!.] )?(?:please )?share this (?:${PIECE})(?: (?:on|via) (?:${NETWORK})| with (?:us|others|(?:your |a )?(?:friends?|family)))?[!.:]?$`,
      'i',
    ),
  },
  {
    name: 'click here',
    kind: 'line',
    begins: 'click',
    pattern: /^click (?:here|the link|below) (?:to|for) (?!.* (?:is|are|was|were|had)\b)[^,]{1,80}$/i,
  },
  { name: 'link in brackets', kind: 'line', holds: '(click here)', pattern: /^[^,.]{1,40} \(click here\)$/i },
  {
    name: 'first published elsewhere',
    kind: 'line',
    begins: 'this',
    pattern: new RegExp(
      String.raw`^This (?:article|story|post|piece) (?:was |has been )?(?:(?:originally|first) (?:published|appeared)|(?:published|appeared) (?:originally|first)) (?:on|in|at|by) ${SITE}(?:, \d{4})?(?:,? (?:and (?:is|was|has been) )?(?:republished|reprinted|reproduced|under|with) .{1,150})?\.?$`,
      'u',
    ),
  },
  {
    name: 'post of a feed',
    kind: 'line',
    begins: 'the',
    pattern: new RegExp(
      String.raw`^The post [\p{Lu}\p{N}\u2018'].{0,200} appeared first on (?!(?:${anyCase(NETWORK)})\b)${SITE}$`,
      'u',
    ),
  },
  {
    name: 'reporting credits',
    kind: 'line',
    begins: 'additional further reporting writing editing',
    pattern: new RegExp(
      String.raw`^[([]?(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by \p{Lu}\S{0,30}(?: ${CREDIT}){0,30}$`,
      'u',
    ),
  },
  {
    name: 'contributors',
    kind: 'line',
    holds: 'contributed to this',
    pattern: new RegExp(
      String.raw`^[([]?(?=.{0,100}(?:\p{Lu}\S{0,30} \p{Lu}|Reuters |AFP |AP ))(?:${CREDIT} ){1,30}contributed to this (?:report|story|article)\.?[)\]]?$`,
      'u',
    ),
  },
  {
    name: 'about the page',
    kind: 'line',
    begins: 'this our',
    pattern: /^(?:This entry was posted (?:in|on|by) [A-Z\d].{0,150}|Our Standards: The [A-Z].{0,60})$/,
  },
  {
    name: 'plea to the reader',
    kind: 'line',
    begins: 'do have got support already never',
    pattern:
      /^(?:(?:do you have|have you got|got) a (?:news )?(?:tip|story|question)(?: (?:for us|to share|about (?:this|our) \w+))?\?(?:$| (?:write|e-?mail|tell|contact|get in|send|let|call|ask)\b)|have you been affected by [^?]{1,100}\?(?:$| (?:get in touch|contact us|tell us|share your|e-?mail us|write to us)\b)|support (?:our|independent|quality) journalism(?:[.!]?$| (?:today|now|by \w{1,20}ing)\b)|already a (?:subscriber|member)\?(?:$| (?:log|sign) ?in\b)|never miss a story(?:[.!]?$|[.!:] (?:sign|subscribe|follow|get)\b))/i,
  },
  {
    name: 'thanks to the reader',
    kind: 'line',
    begins: 'thank thanks',
    pattern: new RegExp(
      String.raw`^Thank(?:s| you) for (?:reading|visiting)(?: (?:us|(?:our|this) \w{1,20}|${NAME}))?[.!]?$`,
      'u',
    ),
  },
  {
    name: 'app',
    kind: 'line',
    begins: 'download',
    pattern:
      /^download (?:our|the) (?:[^\s,]{1,20} ){0,4}app(?: (?:now|today|here|for free|(?:for|from|on) [^,.]{1,40}))?[.!]?$/i,
  },
  {
    name: 'browser notice',
    kind: 'line',
    begins: 'please javascript your media',
    pattern:
      /^(?:please (?:enable|turn on) javascript\b|javascript is disabled(?:[.!]?$| in your browser)|your browser does not support (?:the|this|html|javascript|audio|video|iframes?)\b|media playback is (?:unsupported|not supported) on (?:this|your) device)/i,
  },
];
