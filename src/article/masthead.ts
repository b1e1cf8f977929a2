import { isNameLike } from './byline.js';

const LAST_WORD =
  /\b(?:news|newspaper|post|times|herald|tribune|guardian|telegraph|journal|gazette|chronicle|observer|independent|press|mail|online|newswire|courier|bulletin|dispatch|examiner|inquirer|sentinel|radio|television|tv|bbc|cnn)$/iu;
/** What else a publisher is called, where a line names who an article is from. */
const PUBLISHER =
  /^the\s|\s(?:weekly|daily|monthly|quarterly|magazine|review|digest|standard|echo|argus|star|sun|mirror|globe|monitor|record|advertiser|register|leader|messenger|today|media|association|wire)$/iu;
const WEB_ADDRESS = /^[\w-]{2,40}(?:\.[\w-]{2,40}){1,3}$/u;
const MAX_WORDS = 5;

/** A headline below a masthead is at least this long, in words, if no byline or dateline stands below it. */
const MIN_HEADLINE_WORDS = 4;

/** Whether a line reads as the name of a newspaper or a site: `Northern Post`, `northernpost.example`. */
export function isMasthead(line: string): boolean {
  if (WEB_ADDRESS.test(line)) return true;
  return LAST_WORD.test(line) && line.split(' ').length <= MAX_WORDS && isNameLike(line);
}

/** Whether a line above a story names a publisher, and no person. */
export function isPublisher(line: string): boolean {
  return isMasthead(line) || (PUBLISHER.test(line) && isNameLike(line));
}

/** Whether a headline below what reads as a masthead is the article's own, and not names or the heading of a section. */
export function outweighsMasthead(headline: string, hasCreditsBelow: boolean): boolean {
  const isLong = headline.split(' ').length >= MIN_HEADLINE_WORDS;
  return isLong || (hasCreditsBelow && !isNameLike(headline));
}
