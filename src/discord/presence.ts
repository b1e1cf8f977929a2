import { ActivityType, type PresenceData } from 'discord.js';
import type { Article } from '../article/article.js';
import { longestBeginning } from './cut.js';

/** Discord's limit on what a presence says, in characters. */
const LONGEST = 128;
const BEFORE = 'Reading ';
const CUT = '…';

/** What stands below the bot's name: “Reading” and the article's headline. */
export function presenceOf({ headline }: Pick<Article, 'headline'>): PresenceData {
  const room = LONGEST - BEFORE.length;
  const line = headline.replace(/\s+/gu, ' ');
  const shown = line.length <= room ? line : longestBeginning(line, room - CUT.length, () => true) + CUT;
  return { status: 'online', activities: [{ type: ActivityType.Custom, name: BEFORE + shown }] };
}
