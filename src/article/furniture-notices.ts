import { type FurnitureRule, NETWORK, PIECE } from './furniture-rule.js';

/** Furniture that may be a whole sentence. Each pattern must be plain enough that no story says it of its own. */
export const NOTICES: readonly FurnitureRule[] = [
  {
    name: 'reply form',
    kind: 'end',
    begins: 'your required you save comments this',
    pattern:
      /^(?:your e-?mail address will not be published|required fields are marked|you must be logged in to|save my name, e-?mail|comments are (?:closed|moderated)(?: (?:on|for) this \w+)?\.?$|this site uses akismet)/i,
  },
  {
    name: 'rights reserved',
    kind: 'end',
    holds: 'rights reserved',
    pattern: /^all rights reserved\b|\ball rights reserved\.?$/i,
  },
  {
    name: 'no reproduction',
    kind: 'end',
    holds: 'may not be',
    pattern: /\bmay not be (?:reproduced|published, broadcast)\b/i,
  },
  {
    name: 'cookie notice',
    kind: 'line',
    begins: 'we this our the by',
    pattern:
      /^(?:we|(?:this|our|the) (?:web)?site) uses? cookies (?:to|and|for|on)\b|^by (?:continuing|clicking|using|browsing)\b.{0,80}\byou (?:agree|accept|consent)\b/i,
  },
  {
    name: 'newsletter',
    kind: 'line',
    begins: 'sign subscribe register join get',
    pattern:
      /^(?:sign up|subscribe|register|join|get)\b.{0,80}\b(?:(?:our|my|your|free|daily|weekly|morning|evening) (?:\w+ )?newsletters?|newsletters? (?:here|now|today)|(?:e-?mail|news) alerts|your inbox|our (?:\w+ )?(?:channel|briefing|mailing list))\b/i,
  },
  {
    name: 'follow link',
    kind: 'line',
    begins: 'follow find like join',
    pattern: new RegExp(`^(?:follow|find|like|join)\\b.{0,60} (?:on|via) (?:${NETWORK})\\b.{0,40}$`, 'i'),
  },
  {
    name: 'share request',
    kind: 'line',
    holds: 'share this',
    pattern: new RegExp(
      `(?:^|[?!.] )(?:please )?share this (?:${PIECE})(?: (?:on|with|via)\\b[^.]{0,40})?[!.:]?$`,
      'i',
    ),
  },
  {
    name: 'click here',
    kind: 'line',
    begins: 'click',
    pattern: /^click (?:here|the link|below) (?:to|for)\b/i,
  },
  { name: 'link in brackets', kind: 'line', holds: '(click here)', pattern: /\(click here\)[.!]?$/i },
  {
    name: 'first published elsewhere',
    kind: 'line',
    begins: 'this the',
    pattern:
      /^th(?:is|e) (?:article|story|post|piece|report) (?:was |has been )?(?:(?:originally|first) (?:published|appeared)|(?:published|appeared) (?:originally|first)) (?:on|in|at|by)\b|^the post .{1,200} appeared first on\b/i,
  },
  {
    name: 'reporting credits',
    kind: 'line',
    begins: 'additional further reporting writing editing',
    pattern:
      /^[([]?(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by \p{Lu}[^.]{1,200}\.?[)\]]?$/u,
  },
  {
    name: 'contributors',
    kind: 'line',
    holds: 'contributed to this',
    pattern: / contributed to this (?:report|story|article)\.?$/i,
  },
  {
    name: 'about the page',
    kind: 'line',
    begins: 'this our',
    pattern: /^this entry was posted (?:in|on|by)\b|^our standards: /i,
  },
  {
    name: 'plea to the reader',
    kind: 'line',
    begins: 'do have got support thank thanks already never download',
    pattern:
      /^(?:(?:do you have|have you got|got) a (?:news )?(?:tip|story|question)\b[^?]{0,60}\?|have you been affected by\b|support (?:our|independent|quality) journalism\b|thank(?:s| you) for (?:reading|visiting)\b.{0,60}$|already a (?:subscriber|member)\?|never miss a story\b|download (?:our|the) .{0,30}\bapp\b)/i,
  },
  {
    name: 'browser notice',
    kind: 'line',
    begins: 'please javascript your media',
    pattern:
      /^(?:please (?:enable|turn on) javascript|javascript is disabled|your browser does not support|media playback is (?:unsupported|not supported))\b/i,
  },
];
