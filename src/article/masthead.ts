import { FIRST_NAMES } from '../text/first-names.js';
import { isTitle } from '../text/titles.js';
import { isNameLike } from './byline.js';

const LAST_WORD =
  /\b(?:news|newspaper|post|times|herald|tribune|guardian|telegraph|journal|gazette|chronicle|observer|independent|press|mail|online|newswire|courier|bulletin|dispatch|examiner|inquirer|sentinel|ledger|enquirer|news agency|radio|television|tv|bbc|cnn)$/iu;
/** What else a publisher is called, where a line names who an article is from. */
const PUBLISHER =
  /\s(?:weekly|daily|monthly|quarterly|magazine|review|digest|standard|echo|argus|star|sun|mirror|globe|monitor|record|advertiser|register|leader|messenger|today|media|association|wire)$/iu;
const SECTION =
  /^(?:(?:world|local|national|international|uk|us|business|sports?|breaking|latest|crime|court|money|health|school|city|county)(?: news)?|news|politics|opinion|analysis|exclusive|live|europe|africa|asia|americas|middle east|science|technology|tech|health|economy|culture|features?|environment)$/iu;
const WEB_ADDRESS = /^[\w-]{2,40}(?:\.[\w-]{2,40}){1,3}$/u;
const MAX_WORDS = 5;

/** A headline below a masthead is at least this long, in words, if no byline or dateline stands below it. */
const MIN_HEADLINE_WORDS = 4;

/** Whether a line reads as the name of a newspaper or a site: `Northern Post`, `northernpost.example`. */
export function isMasthead(line: string): boolean {
  if (WEB_ADDRESS.test(line)) return true;
  return LAST_WORD.test(line) && line.split(' ').length <= MAX_WORDS && isNameLike(line);
}

/** Whether a line reads as the name of a publisher rather than a person’s or that of a section of a paper. */
export function isPublisher(line: string): boolean {
  const [first = '', second = ''] = line.toLowerCase().split(/[\s.]+/u);
  if (FIRST_NAMES.has(first) || isTitle(first === 'the' ? second : first)) return false;
  if (isSection(line) || /[,;]|\sand\s/u.test(line)) return false;
  return isMasthead(line) || (PUBLISHER.test(line) && isNameLike(line));
}

/** Whether a line is the name of a section of a newspaper: `World`, `BUSINESS NEWS`. */
export function isSection(line: string): boolean {
  return SECTION.test(line);
}

/** Whether a headline below what reads as a masthead is the article's own, and not names or the heading of a section. */
export function outweighsMasthead(headline: string, hasCreditsBelow: boolean): boolean {
  const isLong = headline.split(' ').length >= MIN_HEADLINE_WORDS;
  return isLong || (hasCreditsBelow && !isNameLike(headline));
}
