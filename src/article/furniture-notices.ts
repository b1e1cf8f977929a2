import { type FurnitureRule, NETWORK, PIECE } from './furniture-rule.js';

/** Furniture that may be a whole sentence. Each pattern must be plain enough that no story says it of its own. */
export const NOTICES: readonly FurnitureRule[] = [
  {
    name: 'reply form',
    kind: 'end',
    pattern:
      /^(?:your e-?mail address will not be published|required fields are marked|you must be logged in to|save my name, e-?mail|comments are (?:closed|moderated)(?: (?:on|for) this \w+)?\.?$|this site uses akismet)/i,
  },
  {
    name: 'rights reserved',
    kind: 'end',
    pattern:
      /^(?:.{0,300}\ball rights reserved\.?$|all rights reserved\b|.{0,300}\bmay not be (?:reproduced|published, broadcast)\b)/i,
  },
  {
    name: 'cookie notice',
    kind: 'line',
    pattern:
      /^(?:we|(?:this|our|the) (?:web)?site) uses? cookies (?:to|and|for|on)\b|^by (?:continuing|clicking|using|browsing)\b.{0,80}\byou (?:agree|accept|consent)\b/i,
  },
  {
    name: 'newsletter',
    kind: 'line',
    pattern:
      /^(?:sign up|subscribe|register|join|get)\b.{0,80}\b(?:(?:our|my|your|free|daily|weekly|morning|evening) (?:\w+ )?newsletters?|newsletters? (?:here|now|today)|(?:e-?mail|news) alerts|your inbox|our (?:\w+ )?(?:channel|briefing|mailing list))\b/i,
  },
  {
    name: 'follow link',
    kind: 'line',
    pattern: new RegExp(`^(?:follow|find|like|join)\\b.{0,60} (?:on|via) (?:${NETWORK})\\b.{0,40}$`, 'i'),
  },
  {
    name: 'share request',
    kind: 'line',
    pattern: new RegExp(
      `^(?:.{0,200}[?!.] )?(?:please )?share this (?:${PIECE})(?: (?:on|with|via)\\b[^.]{0,40})?[!.:]?$`,
      'i',
    ),
  },
  {
    name: 'click here',
    kind: 'line',
    pattern: /^(?:click (?:here|the link|below) (?:to|for)\b|.{0,100}\(click here\)[.!]?$)/i,
  },
  {
    name: 'first published elsewhere',
    kind: 'line',
    pattern:
      /^th(?:is|e) (?:article|story|post|piece|report) (?:was |has been )?(?:(?:originally|first) (?:published|appeared)|(?:published|appeared) (?:originally|first)) (?:on|in|at|by)\b|^the post .{1,200} appeared first on\b/i,
  },
  {
    name: 'reporting credits',
    kind: 'line',
    pattern:
      /^[([]?(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by \p{Lu}[^.]{1,200}\.?[)\]]?$/u,
  },
  {
    name: 'contributors',
    kind: 'line',
    pattern:
      /^.{1,100} contributed to this (?:report|story|article)\.?$|^this entry was posted (?:in|on|by)\b|^our standards: /i,
  },
  {
    name: 'plea to the reader',
    kind: 'line',
    pattern:
      /^(?:(?:do you have|have you got|got) a (?:news )?(?:tip|story|question)\b[^?]{0,60}\?|have you been affected by\b|support (?:our|independent|quality) journalism\b|thank(?:s| you) for (?:reading|visiting)\b.{0,60}$|already a (?:subscriber|member)\?|never miss a story\b|download (?:our|the) .{0,30}\bapp\b)/i,
  },
  {
    name: 'browser notice',
    kind: 'line',
    pattern:
      /^(?:please (?:enable|turn on) javascript|javascript is disabled|your browser does not support|media playback is (?:unsupported|not supported))\b/i,
  },
];
