import { Locale } from 'discord.js';
import { expect, test } from 'vitest';
import { LANGUAGES, languageFor } from '../../src/language/languages.js';
import { messageIn, openDiscord, quotationsIn, type Rig, startOn } from './harness.js';
import type { Loopback } from './loopback/loopback.js';
import { buttonsOf, press } from './press.js';

interface Setting {
  /** The person's. */
  readonly locale?: Locale;
  /** The server's. */
  readonly guildLocale?: Locale;
  readonly community?: boolean;
}

/** A bot in a Discord whose person and whose server speak these languages. */
async function startIn({ locale, guildLocale, community = false }: Setting): Promise<Rig> {
  const discord = await openDiscord();
  Object.assign(discord.world, {
    ...(locale && { locale }),
    ...(guildLocale && { guildLocale }),
    ...(community && { features: ['COMMUNITY'] }),
  });
  const rig = { discord, ...startOn(discord) };
  await rig.logged.waitFor('the commands', ({ msg }) => msg === 'commands registered');
  return rig;
}

const QUESTION = 'What did NATO call Russia?';
const UNTOLD = 'What is the population of Belarus?';

async function asked(discord: Loopback, question: string, options = {}): Promise<string> {
  return messageIn(await discord.answerTo(discord.command('ask', { question, ...options }))).text;
}

test.each([
  [Locale.German, 'de', '2. Juli 2022'],
  [Locale.SpanishLATAM, 'es-ES', '2 de julio de 2022'],
  [Locale.SpanishES, 'es-ES', '2 de julio de 2022'],
  [Locale.French, 'fr', '2 juillet 2022'],
  [Locale.PortugueseBR, 'pt-BR', '2 de julho de 2022'],
  [Locale.Russian, 'ru', '2 июля 2022 г.'],
  [Locale.Ukrainian, 'uk', '2 липня 2022 р.'],
  [Locale.EnglishGB, 'en', '2 July 2022'],
  [Locale.Japanese, 'en', '2 July 2022'],
] as const)(
  'to a person of %s the bot speaks %s, and quotes the article word for word',
  async (locale, code, day) => {
    const { answers, timeline, errors, digest } = LANGUAGES[code];
    const { discord } = await startIn({ locale });
    const answer = await discord.answerTo(discord.command('ask', { question: QUESTION, private: true }));
    const { text } = messageIn(answer);
    expect(quotationsIn(text)).toHaveLength(1);
    expect(text.replaceAll('\u00A0', ' ')).toContain(`· ${day} ·`);
    expect([...buttonsOf(answer).keys()]).toEqual(
      expect.arrayContaining([answers.buttons.context, answers.buttons.share]),
    );
    expect(await asked(discord, UNTOLD)).toContain(answers.absent);
    expect(await asked(discord, 'Why?', { article: 'x' })).toContain(
      errors.noArticle('x', '', 0).split('x')[0],
    );
    const summary = messageIn(await discord.answerTo(discord.command('summary')));
    expect(summary.text).toContain(digest.people('').trim());
    const when = messageIn(await discord.answerTo(discord.command('timeline', { from: '2030' })));
    expect(when.text).toContain(timeline.nothingThen);
  },
);

test('in public a server is spoken to in its own language, a person alone in his', async () => {
  const { discord } = await startIn({ locale: Locale.German, guildLocale: Locale.French });
  const { de, fr } = LANGUAGES;
  expect(await asked(discord, UNTOLD)).toContain(fr.answers.absent);
  expect(await asked(discord, UNTOLD, { private: true })).toContain(de.answers.absent);
  expect(await asked(discord, '', {})).toContain(de.errors.missing('/fragen', 'frage'));
});

test('a server that has not set a language is no reason to speak English to others', async () => {
  const { discord } = await startIn({ locale: Locale.German, guildLocale: Locale.EnglishUS });
  expect(await asked(discord, UNTOLD)).toContain(LANGUAGES.de.answers.absent);
});

test('a community that has set English is spoken to in English', async () => {
  const { discord } = await startIn({
    locale: Locale.German,
    guildLocale: Locale.EnglishUS,
    community: true,
  });
  expect(await asked(discord, UNTOLD)).toContain(LANGUAGES.en.answers.absent);
});

test('a mention is answered in the language of the server, a direct message in that of its words', async () => {
  const { discord } = await startIn({ guildLocale: Locale.Ukrainian });
  const { bot } = discord.world;
  const textOf = async (id: string) => messageIn(await discord.answerTo(id)).text;
  expect(await textOf(discord.write(`<@${bot.id}> ${UNTOLD}`))).toContain(LANGUAGES.uk.answers.absent);
  expect(await textOf(discord.write(`<@${bot.id}>`))).toContain(LANGUAGES.uk.bot.help);
  expect(await textOf(discord.writeDirectly('Wer hat diesen Artikel geschrieben?'))).toContain(
    LANGUAGES.de.answers.notEnglish,
  );
  expect(await textOf(discord.writeDirectly('Merci !'))).toBe(LANGUAGES.fr.courtesies.thanks);
  expect(await textOf(discord.writeDirectly(UNTOLD))).toContain(LANGUAGES.en.answers.absent);
});

test('a button answers whoever presses it in his own language', async () => {
  const { discord } = await startIn({ locale: Locale.Russian, guildLocale: Locale.French });
  const answer = await discord.answerTo(discord.command('ask', { question: QUESTION }));
  const { fr, es } = { fr: LANGUAGES.fr, es: languageFor('es-419') };
  discord.world.locale = Locale.SpanishLATAM;
  const why = messageIn(await discord.answerTo(press(discord, answer, fr.answers.buttons.why)));
  expect(why.text).toContain(es.why.heading);
  expect(messageIn(await discord.answerTo(discord.button('1.own.gone'))).text).toBe(es.bot.unknownButton);
});

test('what the bot cannot do is said in the person’s language', async () => {
  const discord = await openDiscord();
  discord.world.locale = Locale.Russian;
  const { logged } = startOn(discord, {
    run: () => {
      throw new TypeError('nothing to read');
    },
  });
  await logged.waitFor('the commands', ({ msg }) => msg === 'commands registered');
  expect(await asked(discord, QUESTION)).toBe(LANGUAGES.ru.bot.sorry);
});
