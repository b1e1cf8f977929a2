import type { Interaction, Message } from 'discord.js';
import { courtesyOf } from '../../commands/courtesy.js';
import type { Catalogue } from '../language/catalogue.js';
import { languageFor } from '../language/languages.js';
import { languageOf } from '../text/language.js';

/** What a server without the Community feature has, which cannot set another. */
const UNSET = 'en-US';

/** The language of who did something: for what that person alone sees. */
export function personLanguage({ locale }: Pick<Interaction, 'locale'>): Catalogue {
  return languageFor(locale);
}

/** The language of the place where something was done, for what everybody there sees: the server's if it has set one, else the person's. */
export function placeLanguage({
  locale,
  guildLocale,
  guild,
}: Pick<Interaction, 'locale' | 'guildLocale' | 'guild'>): Catalogue {
  const isSet = guildLocale !== null && (guildLocale !== UNSET || guild?.features.includes('COMMUNITY'));
  return languageFor(isSet ? guildLocale : locale);
}

/** The language of a reply to a message: the server's; Discord tells no person's, so in a direct message that of its words. */
export function messageLanguage({ guild, guildId }: Message, text: string): Catalogue {
  if (guildId !== null) return languageFor(guild?.preferredLocale);
  return courtesyOf(text)?.language ?? languageFor(languageOf(text));
}
