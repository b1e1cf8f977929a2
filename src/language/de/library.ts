import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const library: Catalogue['library'] = {
  addThis: 'Diesen Artikel hinzufügen',
  wait: 'Ist der Artikel so, wie er sein soll? Er wartet eine Stunde auf dich.',
  leftOut: (things) => `Ausgelassen: ${things}.`,
  things: {
    table: 'Tabellen',
    picture: 'Bilder',
    'pull quote': 'herausgestellte Zitate',
    advertisement: 'Werbung',
    credits: 'Nachweise',
    'share bar': 'Teilen-Knöpfe',
    'related story': 'verwandte Artikel',
    newsletter: 'Newsletter-Kästen',
    comment: 'Kommentare',
    'cookie notice': 'Cookie-Hinweise',
    'site line': 'andere Zeilen der Seite',
    'running head': 'Kopfzeilen',
  },
  kept: (headline, id) => `„${headline}“ ist hinterlegt; Fragen dazu gehen ab jetzt. Kennung: ${id}`,
  discarded: 'Er ist verworfen; nichts davon ist hinterlegt.',
  gone: 'Dieser Artikel wartet nicht mehr: Er wurde hinterlegt oder verworfen, oder eine Stunde ist um. Bitte noch einmal hinzufügen.',
  nothing: 'Darin ist weder ein Link noch eine Datei; eines davon braucht es.',
  both: 'Bitte einen Link oder eine Datei angeben, nicht beides.',
  noDate: (text) =>
    `„${text}“ ist kein Datum, das sich nur auf eine Weise lesen lässt; bitte wie 2026-03-04 schreiben.`,
  unreadable: (name, reason) => `„${name}“ lässt sich nicht als Artikel lesen: ${reason}`,
  full: (count) =>
    `Hier liegen ${number(count)} Artikel, mehr geht nicht; bitte erst einen mit /bibliothek entfernen.`,
  form: {
    title: 'Artikel berichtigen',
    headline: 'Überschrift',
    published: 'Datum (2026-03-04)',
    source: 'Quelle',
  },
  using: (headline) => `Fragen in diesem Kanal gehen zuerst an „${headline}“.`,
  usingNone: 'Fragen in diesem Kanal gehen wieder an alle Artikel.',
  removed: (headline) => `„${headline}“ ist entfernt.`,
  isSeed: (headline) => `„${headline}“ gehört zum Bot und lässt sich nicht entfernen.`,
  notYours:
    'Selbst Hinzugefügtes lässt sich einen Tag lang entfernen; für andere Artikel braucht es das Recht „Server verwalten“.',
  gaps: (count) =>
    plural(count, { one: 'Eine Frage ohne Antwort', other: `${number(count)} Fragen ohne Antwort` }),
  noGaps: 'Bisher ist keine Frage ohne Antwort geblieben.',
  asked: (count) => plural(count, { one: 'einmal gefragt', other: `${number(count)}-mal gefragt` }),
  privacy: 'Festgehalten ist der Wortlaut und wie oft gefragt wurde, nie von wem.',
  forgetServer:
    'Das löscht alles, was von diesem Server hinterlegt ist: seine Artikel, in welchen Kanälen sie gelten, seine Einstellungen und die Fragen ohne Antwort. Es lässt sich nicht zurücknehmen.',
  forgetPerson:
    'Das löscht alles, was von dir hinterlegt ist: deine Artikel, in welchen Kanälen sie gelten, und deine Einstellungen. Es lässt sich nicht zurücknehmen.',
  forgotten: 'Alles ist gelöscht.',
  buttons: {
    keep: 'Behalten',
    correct: 'Berichtigen',
    discard: 'Verwerfen',
    forget: 'Alles löschen',
  },
};
