import { ReadingError } from '../reading-error.js';
import type { Block } from './blocks.js';

interface Page {
  readonly story: readonly Block[];
  /** All of the page but boxes beside the story. */
  readonly whole: readonly Block[];
  readonly scripts: number;
  readonly free: boolean;
  readonly name: string;
}

const SHORT = 1_500;
const PAYWALL =
  /\b(?:subscribe (?:now )?to (?:continue|keep|read|unlock)|to (?:continue|keep) reading|already a subscriber|this (?:article|story|post) is (?:only )?for (?:paid |paying )?(?:subscribers|members)|subscribers only|log ?in to (?:continue|read)|start your (?:free )?trial|weiterlesen mit|jetzt abonnieren|nur für abonnenten|réservé aux abonnés|il vous reste \d+ ?% de cet article)\b/iu;
const CONSENT =
  /\b(?:we (?:and our (?:\d+ )?partners )?(?:use|store) (?:cookies|and)|accept (?:all )?cookies|before you continue|manage (?:cookies|consent|preferences|your privacy)|your privacy|consent to|wir (?:und unsere \d* ?partner )?(?:verwenden|nutzen) cookies|cookies akzeptieren|alle akzeptieren|nous utilisons des cookies|tout accepter)\b/iu;
const SCRIPT =
  /\b(?:enable|turn on|activate|requires?|aktivieren|activer)\b.{0,30}\bjava ?script\b|\bjava ?script\b.{0,40}\b(?:enabled?|required|disabled|aktivieren|activé)\b/iu;

/** @throws {ReadingError} where the page is a wall, a stub, empty, or no article. */
export function checkIsArticle({ story, whole, scripts, free, name }: Page): void {
  const text = whole.map((block) => block.text).join('\n');
  const length = lengthOf(story);
  const prose = story.filter(isProse);
  if (length < SHORT) {
    if (PAYWALL.test(text) || !free) throw new ReadingError('paywall', name);
    if (
      CONSENT.test(text) &&
      prose.filter(({ text: said }) => !CONSENT.test(said) && !/cookie/iu.test(said)).length < 3
    )
      throw new ReadingError('consent', name);
    if (SCRIPT.test(text) || (text.length < 200 && scripts > 0)) throw new ReadingError('script', name);
  }
  if (text.trim() === '' || (whole.length === 0 && length === 0)) throw new ReadingError('empty', name);
  const linked = story.reduce((sum, block) => sum + block.linked, 0);
  if (prose.length === 0 || lengthOf(prose) < 120 || linked > length * 0.5)
    throw new ReadingError('noArticle', name);
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** A paragraph of sentences that are more than a link. */
function isProse({ text, linked }: Block): boolean {
  return text.length >= 40 && /[.!?…。]["'”’»“)\]]{0,3}$/u.test(text) && linked < text.length * 0.6;
}
