import { type FurnitureRule, NETWORK, PIECE } from './furniture-rule.js';

const PICTURE =
  'photo|image|picture|photograph|photo credit|image credit|video|illustration|graphic|file photo';

const SHARE_WORD = `share|tweet|e-?mail|print|save|send|copy|pin|post|link|this|${PIECE}|on|via|with|to|it|by|an?|friends?|and|${NETWORK}`;

/** Furniture that never ends in a full stop. */
export const LABELS: readonly FurnitureRule[] = [
  { name: 'source line', kind: 'end', pattern: /^sources?\s?:(?:\s.{0,150})?$/iu },
  {
    name: 'comments',
    kind: 'end',
    pattern:
      /^(?:(?:leave|post|write|add|submit) (?:a|your) (?:reply|comment)\b.{0,40}|(?:\d{1,6} )?comments?(?: ?\(\d{1,6}\)| \d{1,6})?:?|(?:join|start) the (?:conversation|discussion)|\d{1,6} (?:thoughts|responses|replies|comments) (?:on|to) .{1,200}|about the authors?:?)$/i,
  },
  { name: 'copyright', kind: 'line', pattern: /^(?:©|(?:copyright )?\(c\)|copyright:? (?:©|\d{4}))/iu },
  {
    name: 'related stories',
    kind: 'list',
    pattern:
      /^(?:related|more|further|other|latest|top|popular|trending|recent|similar)(?: (?:news|world|top|local))? (?:stories|articles|reading|coverage|topics|links|content|posts|headlines|videos|news)\s?:?$/i,
  },
  {
    name: 'recommendations',
    kind: 'list',
    pattern:
      /^(?:related|read more|read also|also read|more on this(?: (?:story|topic))?|more from .{1,40}|most (?:read|viewed|popular|shared|commented|watched)|recommended(?: (?:for you|stories|reading|articles))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|see also|(?:read|up) next|what to read next|don[’']t miss|editor[’']?s[’']? (?:picks|choice)|in case you missed it|trending(?: now)?|external links|(?:related )?(?:topics|tags))\s?:?$/i,
  },
  {
    name: 'inline link',
    kind: 'line',
    pattern:
      /^(?:related|read more|read also|also read|see also|read|watch|listen|more|recommended|don[’']t miss|in pictures)\s?[:|»>]\s?\S.{0,200}$/i,
  },
  {
    name: 'advertisement',
    kind: 'line',
    pattern:
      /^[-–—[(* ]{0,5}(?:advertisement(?: [-–—:] .{1,40})?|advertising|sponsored(?: content| by .{1,40})?|promoted(?: content)?|paid content|(?:story|article|content) continues below.{0,40}|scroll (?:down )?(?:to|for) (?:continue|more).{0,30})[-–—\])* ]{0,5}$/i,
  },
  {
    name: 'share bar',
    kind: 'line',
    pattern: new RegExp(`^(?:${SHARE_WORD})(?:[\\s,|·•/+&:!]{1,4}(?:${SHARE_WORD})){0,13}[:!]?$`, 'i'),
  },
  { name: 'follow heading', kind: 'line', pattern: /^(?:follow|find|like) [^.:,]{1,60}:$/iu },
  { name: 'web address', kind: 'line', pattern: /^(?:[^:.]{1,30}:\s)?(?:https?:\/\/|www\.)\S+$/iu },
  {
    name: 'tags',
    kind: 'line',
    pattern:
      /^(?:(?:tags?|tagged(?: with| as)?|topics?|filed under|posted in|categor(?:y|ies)|keywords?|labels?|section)\s?:.{0,300}|(?:filed under|tagged (?:with|as)|posted in) .{1,100})$/i,
  },
  {
    name: 'breadcrumbs',
    kind: 'line',
    pattern:
      /^(?:you are here:? )?(?:home|news|world|start|front page)\s?[>»›/|]\s?\S.{0,200}$|^[^.>»›]{1,40}(?: [>»›] [^.>»›]{1,60}){2,6}$/i,
  },
  {
    name: 'picture credit',
    kind: 'line',
    pattern: new RegExp(
      `^[([]?(?:(?:${PICTURE})s?(?: (?:by|courtesy(?: of)?|credit|copyright|source|caption|via))?\\s?[:/|,]\\s?\\S.{0,200}|(?:${PICTURE})s? (?:by|courtesy of|credit|copyright|source|caption)\\s\\S.{0,200})$`,
      'i',
    ),
  },
  {
    name: 'picture agency',
    kind: 'line',
    pattern:
      /^[([]?(?:[^/|]{1,60}\s?[/|]\s?)?(?:afp|reuters|getty(?: images)?|epa(?:-efe)?|shutterstock|bloomberg|xinhua|anadolu(?: agency)?|ap photo|pa media|istock|alamy)(?:\s?\/\s?[^/|]{1,60})?[)\]]?$/i,
  },
  {
    name: 'navigation',
    kind: 'line',
    pattern:
      /^(?:[←«‹<] ?)?(?:menu|search|home|close|log ?in|sign ?in|sign ?up|register|subscribe(?: now)?|back to top|(?:next|previous|older|newer)(?: (?:article|story|posts?|page))?|(?:show|load|view|see) (?:more|all|comments)|read (?:the )?full (?:article|story)|continue reading|skip to (?:main )?content|skip .{1,40}and continue reading|(?:skip past|after|end of) (?:\w+ )?promotion|reuse this content|reply|loading|print(?: this)?(?: (?:article|page|story))?|e-?mail(?: this)?(?: (?:article|page|story))?|save (?:article|story)|bookmark|listen to this (?:article|story)|text size|font size|report (?:an error|a typo)|request a correction|site ?map|contact us|about us|privacy policy|terms (?:of (?:use|service)|and conditions)|cookie (?:policy|settings)|(?:accept|reject|manage)(?: all)? cookies|accept all|reject all|got it|powered by .{1,40}|-30-|ends)\s?[»>›→…]{0,3}$/i,
  },
];
