import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const errors: Catalogue['errors'] = {
  noArticle: (id, ids, more) =>
    `Einen Artikel „${id}“ gibt es nicht. Es gibt: ${ids}${more > 0 ? ` und ${number(more)} weitere` : ''}.`,
  articleGone: 'Der Artikel, um den es ging, ist nicht mehr da. /artikel zeigt, welche es gibt.',
  articleChanged: 'Der Artikel hat sich seither geändert: Bitte noch einmal fragen.',
  storeFull:
    'Wo die Artikel liegen, ist kein Platz mehr; es blieb alles, wie es war. Wer diesen Bot betreibt, kann Platz schaffen.',
  storeLost:
    'Was hinterlegt ist, lässt sich gerade nicht erreichen; es blieb alles, wie es war. Bitte in einer Minute noch einmal versuchen.',
  noCommand: (name, commands) => `Einen Befehl ${name} gibt es nicht. Es gibt: ${commands}.`,
  noOption: (command, option, options) => `${command} hat keine Option „${option}“. Optionen: ${options}.`,
  noOptions: 'keine',
  missing: (command, option) => `Für ${command} fehlt noch: ${option}.`,
  notWhole: (option, min, max) => `„${option}“ muss eine ganze Zahl von ${min} bis ${max} sein.`,
  notOneOf: (option, values) => `„${option}“ muss eines davon sein: ${values}.`,
  tooLong: (option, length, most) => `„${option}“ hat ${length} Zeichen; gelesen werden höchstens ${most}.`,
  tooShort: (option, least) => `„${option}“ braucht mindestens ${least} Zeichen.`,
  noBound: (option, text) =>
    `„${option}“ nimmt ein Jahr, einen Monat oder einen Tag wie 2022, 2022-07 oder 2022-07-02, nicht „${text}“.`,
  turned: (from, to) => `${from} liegt hinter ${to}: Anfang und Ende sind vertauscht.`,
};

export const bot: Catalogue['bot'] = {
  help: 'Fragen zu den Nachrichten gern in eigenen Worten: Ich antworte mit dem, was im Artikel steht, und sage, wo. Auf einem Server bitte mich zusammen mit der Frage erwähnen; Befehle beginnen mit /.',
  sorry: 'Bei mir ist etwas schiefgegangen; es ist vermerkt. Bitte noch einmal versuchen.',
  unknownButton:
    'Diese Schaltfläche kenne ich nicht: Vielleicht ist sie älter als ich. Bitte noch einmal fragen.',
  unknownMenu: 'Dieses Menü kenne ich nicht: Vielleicht ist es älter als ich.',
  questionGone: 'Die Frage auf dieser Nachricht kann ich nicht mehr lesen. Bitte noch einmal fragen.',
  notYours: 'Diese Antwort gehört jemand anderem. Eigene Fragen gehen mit /fragen.',
  cutQuotation: 'Hier gekürzt: Der Rest passt nicht in eine Discord-Nachricht.',
  cutQuotations: (count) =>
    plural(count, {
      one: `Hier gekürzt: ${count} weiteres Zitat passt nicht in eine Discord-Nachricht`,
      other: `Hier gekürzt: ${number(count)} weitere Zitate passen nicht in eine Discord-Nachricht`,
    }),
  slowDown: (seconds) =>
    plural(seconds, {
      one: `Das geht schneller, als ich antworten kann: Bitte in ${seconds} Sekunde wiederkommen.`,
      other: `Das geht schneller, als ich antworten kann: Bitte in ${number(seconds)} Sekunden wiederkommen.`,
    }),
  serverSlowDown: (seconds) =>
    plural(seconds, {
      one: `Dieser Server fragt schneller, als ich antworten kann: Bitte in ${seconds} Sekunde wiederkommen.`,
      other: `Dieser Server fragt schneller, als ich antworten kann: Bitte in ${number(seconds)} Sekunden wiederkommen.`,
    }),
  cut: '(gekürzt)',
};
