import { COOKIE_HEADING } from './cookie-banner.js';
import { anyCase, type FurnitureRule, NAME, NETWORK, PIECE } from './furniture-rule.js';
import { SOURCE_LINE } from './source.js';

const PICTURE =
  'photo|image|picture|photograph|photo credit|image credit|video|illustration|graphic|file photo';

// No word may stand twice here, in `PIECE` or in `NETWORK`: a line of fourteen would be read in 2^14 ways.
const SHARE_WORD = `share|tweet|e-?mail|print|save|send|copy|pin|link|this|${PIECE}|on|via|with|to|it|by|an?|friends?|and|${NETWORK}`;

const SECTIONS = /^[^.>»]{1,40}(?: [>»] [^.>»]{1,60}){2,6}$/;

const AGENCY =
  'afp|reuters|getty(?: images)?|epa(?:-efe)?|shutterstock|bloomberg|xinhua|anadolu(?: agency)?|ap photo|pa media|istock|alamy';

/** Furniture that never ends in a full stop. */
export const LABELS: readonly FurnitureRule[] = [
  { name: 'source line', kind: 'end', begins: 'source sources', pattern: SOURCE_LINE },
  {
    name: 'comments',
    kind: 'end',
    begins: 'leave post write add submit comment comments join start about 0',
    pattern:
      /^(?:(?:leave|post|write|add|submit) (?:a|your) (?:reply|comment)(?: (?:below|here|now|cancel reply|(?:on|to) this \w+))?[:!]?|(?:\d{1,6} )?comments?(?: ?\(\d{1,6}\)| \d{1,6})?:?|(?:join|start) the (?:conversation|discussion)|\d{1,6} (?:thoughts|responses|replies|comments) (?:on|to) ["“‘'].{1,200}|about the authors?:?)$/i,
  },
  {
    name: 'copyright',
    kind: 'line',
    begins: 'copyright c',
    pattern: /^(?:copyright:? (?:\(c\)|\d{4})|\(c\) ?(?:copyright )?\d{4})/i,
  },
  { name: 'copyright sign', kind: 'line', holds: '©', pattern: /^(?:copyright:? )?©/i },
  {
    name: 'related stories',
    kind: 'list',
    begins: 'related more further other latest top popular trending recent similar',
    pattern:
      /^(?:related|more|further|other|latest|top|popular|trending|recent|similar)(?: (?:news|world|top|local))? (?:stories|articles|reading|coverage|topics|links|content|posts|headlines|videos|news)\s?:?$/i,
  },
  {
    name: 'recommendations',
    kind: 'list',
    begins:
      'related read also more most recommended you see up what don editor editors in trending external topics tags',
    pattern:
      /^(?:related|read more|read also|also read|more on this(?: (?:story|topic))?|more from .{1,40}|most (?:read|viewed|popular|shared|commented|watched)|recommended(?: (?:for you|stories|reading|articles))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|see also|(?:read|up) next|what to read next|don[’']t miss|editor[’']?s[’']? (?:picks|choice)|in case you missed it|trending(?: now)?|external links|(?:related )?(?:topics|tags))\s?:?$/i,
  },
  {
    name: 'inline link',
    kind: 'line',
    begins: 'related read also see watch listen more recommended don in',
    pattern:
      /^(?:related|read more|read also|also read|see also|read|watch|listen|more|recommended|don[’']t miss|in pictures)\s?[:|»>]\s?\S.{0,200}$/i,
  },
  COOKIE_HEADING,
  {
    name: 'advertisement',
    kind: 'line',
    begins: 'advertisement advertising sponsored promoted paid story article content scroll',
    pattern:
      /^[-–—[(* ]{0,5}(?:advertisement(?: [-–—:] .{1,40})?|advertising|sponsored(?: content| by .{1,40})?|promoted(?: content)?|paid content|(?:story|article|content) continues below.{0,40}|scroll (?:down )?(?:to|for) (?:continue|more).{0,30})[-–—\])* ]{0,5}$/i,
  },
  {
    name: 'share bar',
    kind: 'line',
    begins:
      'share tweet e email print save send copy pin post link this story article page facebook twitter x instagram youtube telegram whatsapp linkedin mastodon bluesky threads tiktok reddit pinterest messenger flipboard',
    pattern: new RegExp(`^(?:${SHARE_WORD})(?:[\\s,|·•/+&:!]{1,4}(?:${SHARE_WORD})){0,13}[:!]?$`, 'i'),
  },
  {
    name: 'follow heading',
    kind: 'line',
    begins: 'follow find like',
    pattern: new RegExp(
      `^${anyCase('(?:follow|find|like)')} (?:${anyCase('us|me')}|@\\w{1,30}|${NAME}):$`,
      'u',
    ),
  },
  { name: 'web address', kind: 'line', begins: 'http https www', pattern: /^(?:https?:\/\/|www\.)\S+$/i },
  {
    name: 'labelled web address',
    kind: 'line',
    holds: '://',
    pattern: /^[^:.]{1,30}:\s(?:https?:\/\/)\S+$/i,
  },
  {
    name: 'tags',
    kind: 'line',
    begins:
      'tag tags tagged topic topics filed posted category categories keyword keywords label labels section',
    pattern:
      /^(?:(?:tags?|tagged(?: with| as)?|topics?|filed under|posted in|categor(?:y|ies)|keywords?|labels?|section)\s?:.{0,300}|(?:filed under|tagged (?:with|as)|posted in) .{1,100})$/i,
  },
  {
    name: 'breadcrumbs',
    kind: 'line',
    begins: 'you home news world start front',
    pattern: /^(?:you are here:? )?(?:home|news|world|start|front page)\s?[>»›/|]\s?\S.{0,200}$/i,
  },
  { name: 'path of sections', kind: 'line', holds: ' > ', pattern: SECTIONS },
  { name: 'path of sections', kind: 'line', holds: ' » ', pattern: SECTIONS },
  {
    name: 'picture credit',
    kind: 'line',
    begins:
      'photo photos image images picture pictures photograph photographs video videos illustration illustrations graphic graphics file',
    pattern: new RegExp(
      `^[([]?(?:(?:${PICTURE})s?(?:(?: (?:by|courtesy(?: of)?|credit|copyright|source|caption|via))?\\s?[:/|]| (?:credit|copyright|source|caption),)\\s?\\S.{0,200}|(?:${PICTURE})s? (?:by|courtesy of|credit|copyright|source|caption)\\s\\S.{0,200})$`,
      'i',
    ),
  },
  {
    name: 'picture agency',
    kind: 'line',
    begins: 'afp reuters getty epa shutterstock bloomberg xinhua anadolu ap pa istock alamy',
    pattern: new RegExp(`^[([]?(?:${AGENCY})(?:\\s?/\\s?[^/]{1,60})?[)\\]]?$`, 'i'),
  },
  {
    name: 'photographer and agency',
    kind: 'line',
    holds: '/',
    pattern: new RegExp(`^[([]?[^/]{1,60}/\\s?(?:${AGENCY})[)\\]]?$`, 'i'),
  },
  {
    name: 'navigation',
    kind: 'line',
    begins:
      'menu search home close log login sign register subscribe back next previous older newer show load view see read continue skip after end ends reuse reply loading print e email save bookmark listen text font report request site sitemap contact about privacy terms cookie accept reject manage got powered 0',
    pattern:
      /^(?:[←«‹<] ?)?(?:menu|search|home|close|log ?in|sign ?in|sign ?up|register|subscribe(?: now)?|back to top|(?:next|previous|older|newer)(?: (?:article|story|posts?|page))?|(?:show|load|view|see) (?:more|all|comments)|read (?:the )?full (?:article|story)|continue reading|skip to (?:main )?content|skip .{1,40}and continue reading|(?:skip past|after|end of) (?:\w+ )?promotion|reuse this content|reply|loading|print(?: this)?(?: (?:article|page|story))?|e-?mail(?: this)?(?: (?:article|page|story))?|save (?:article|story)|bookmark|listen to this (?:article|story)|text size|font size|report (?:an error|a typo)|request a correction|site ?map|contact us|about us|privacy policy|terms (?:of (?:use|service)|and conditions)|cookie (?:policy|settings)|(?:accept|reject|manage)(?: all)? cookies|accept all|reject all|got it|powered by .{1,40}|-30-|ends)\s?[»>›→…]{0,3}$/i,
  },
];
