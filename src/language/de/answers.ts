import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const answers: Catalogue['answers'] = {
  probable: 'Die erste Stelle beantwortet das wahrscheinlich.',
  closest: 'Vielleicht steht das nirgends; diese Stellen kommen am nächsten.',
  keywords: 'Diese Stellen kommen den Wörtern am nächsten.',
  absent: 'Das sagt der Artikel nicht.',
  absentEverywhere: 'Das sagt keiner der Artikel.',
  lacks: (words) => `Nicht erwähnt: ${words}.`,
  allLack: (words) => `In keinem Artikel erwähnt: ${words}.`,
  differing: 'Zwei Artikel sagen Verschiedenes:',
  elsewhere: (headline) => `Das steht in einem anderen Artikel als dem, um den es hier geht, „${headline}“.`,
  incomplete:
    'Hinzugefügte Artikel lassen sich gerade nicht erreichen; dies ist nur aus den übrigen. Bitte in einer Minute noch einmal fragen.',
  nothingAsked:
    'Darin steht kein Wort, nach dem sich im Artikel suchen ließe. Bitte eine Frage dazu stellen, in eigenen Worten.',
  notEnglish:
    'Die Artikel sind auf Englisch: Von der Frage ließen sich nur Namen, Zahlen und gleiche Wörter vergleichen.',
  onlyFirst: (count) =>
    `Nur die ersten ${number(count)} Fragen sind beantwortet; die übrigen bitte einzeln stellen.`,
  noMorePassages: 'Es gibt keine weiteren Stellen.',
  furtherPassages: (from, to) =>
    `Stellen ${number(from)} bis ${number(to)}, jede weiter entfernt als die vorige:`,
  buttons: {
    context: 'Im Zusammenhang',
    more: 'Weitere Stellen',
    back: 'Zurück',
    why: 'Warum das?',
    share: 'Teilen',
  },
};

export const courtesies: Catalogue['courtesies'] = {
  greeting: 'Hallo. Fragen zum Artikel gern in eigenen Worten.',
  wellBeing: 'Gut, danke. Fragen zum Artikel gern in eigenen Worten.',
  thanks: 'Gern geschehen.',
  assent: 'Gut. Weitere Fragen jederzeit.',
  farewell: 'Auf Wiedersehen.',
  truth:
    'Das kann ich nicht sagen: Ich finde nur, was in einem Artikel steht, und zeige seine Worte und wer sie veröffentlicht hat.',
  apology: 'Macht nichts.',
  self: 'Ich bin Footnote: Ich beantworte Fragen zu Nachrichtenartikeln mit deren eigenen Sätzen und sage, wo sie stehen. Fragen zum Artikel gern in eigenen Worten.',
};

export const facts: Catalogue['facts'] = {
  headline: (headline) => `Die Überschrift lautet „${headline}“.`,
  byline: (name) => `Die Autorenzeile lautet „${name}“.`,
  noByline: 'Der Artikel nennt nicht, wer ihn geschrieben hat.',
  published: (day) => `Der Artikel erschien am ${day}.`,
  notPublished: 'Der Artikel sagt nicht, wann er erschienen ist.',
  source: (name) => `Die Quelle ist „${name}“.`,
  noSource: 'Der Artikel nennt seine Quelle nicht.',
  url: (link) => `Der Artikel steht unter ${link}`,
  noUrl: 'Zum Artikel gibt es keinen Link.',
  length: ({ words, sentences, paragraphs, minutes }) =>
    `Der Artikel hat ${plural(words, { one: `${words} Wort`, other: `${number(words)} Wörter` })} in ${plural(
      sentences,
      { one: `${sentences} Satz`, other: `${number(sentences)} Sätzen` },
    )} und ${plural(paragraphs, {
      one: `${paragraphs} Absatz`,
      other: `${number(paragraphs)} Absätzen`,
    })}; das Lesen dauert etwa ${plural(minutes, { one: `${minutes} Minute`, other: `${number(minutes)} Minuten` })}.`,
};
