import type { Catalogue } from '../catalogue.js';

const isPrivate = { name: 'privat', description: 'Die Antwort nur der fragenden Person zeigen' };
const article = { name: 'artikel', description: 'Die Kennung des Artikels; ohne sie der neueste' };

export const commands: Catalogue['commands'] = {
  ask: {
    name: 'fragen',
    description: 'Eine Frage zum Nachrichtenartikel stellen',
    options: {
      question: { name: 'frage', description: 'Die Frage, in eigenen Worten' },
      article: { name: 'artikel', description: 'Die Kennung des Artikels, der gefragt wird; ohne sie alle' },
      private: isPrivate,
    },
  },
  summary: {
    name: 'zusammenfassung',
    description: 'Der Artikel kurz gefasst, in seinen eigenen Sätzen',
    options: {
      length: {
        name: 'länge',
        description: 'Wie lang: kurz, mittel oder lang; ohne Angabe mittel',
        choices: { short: 'kurz', medium: 'mittel', long: 'lang' },
      },
      sentences: {
        name: 'sätze',
        description: 'So viele Sätze, gleich welche Länge; alle, wenn der Artikel weniger hat',
      },
      article: article,
      private: isPrivate,
    },
  },
  timeline: {
    name: 'zeitleiste',
    description: 'Was der Artikel erzählt und wann es war, der Reihe nach',
    options: {
      article: article,
      from: { name: 'von', description: 'Erst ab diesem Jahr oder Tag: 2005, 2022-07 oder 2022-07-02' },
      to: { name: 'bis', description: 'Nur bis zu diesem Jahr oder Tag: 2005, 2022-07 oder 2022-07-02' },
      detail: {
        name: 'detail',
        description: 'Daten: was ein Datum hat (ohne Angabe); alles: auch Neuigkeiten ohne Datum',
        choices: { dates: 'Daten', full: 'alles' },
      },
      private: isPrivate,
    },
  },
  article: {
    name: 'artikel',
    description: 'Welche Artikel es gibt oder was einer davon ist',
    options: {
      article: {
        name: 'artikel',
        description: 'Die Kennung des Artikels; ohne sie die Liste aller, der neueste zuerst',
      },
      private: isPrivate,
    },
  },
  passage: {
    name: 'absatz',
    description: 'Zitiert einen Absatz des Artikels nach seiner Nummer',
    options: {
      number: { name: 'nummer', description: 'Die Nummer des Absatzes, wie Antworten sie hinter ¶ nennen' },
      article: article,
      private: isPrivate,
    },
  },
  help: {
    name: 'hilfe',
    description: 'Was Footnote kann und wie man fragt',
    options: {},
  },
  library: {
    name: 'bibliothek',
    description: 'Die Artikel dieses Servers, oder in Direktnachrichten die eigenen',
    options: {
      add: {
        name: 'hinzufügen',
        description: 'Fügt einen Artikel hinzu: als Link oder als Datei',
        options: {
          link: { name: 'link', description: 'Die Adresse des Artikels im Netz' },
          file: { name: 'datei', description: 'Eine Datei bis 2 MiB: .txt, .md, .html oder .pdf' },
        },
      },
      use: {
        name: 'verwenden',
        description: 'Um welchen Artikel es bei Fragen in diesem Kanal zuerst geht',
        options: {
          article: { name: 'artikel', description: 'Die Kennung des Artikels; ohne sie wieder alle' },
        },
      },
      remove: {
        name: 'entfernen',
        description: 'Entfernt einen Artikel',
        options: { article: { name: 'artikel', description: 'Die Kennung des Artikels, der entfernt wird' } },
      },
    },
  },
  gaps: { name: 'lücken', description: 'Was gefragt wurde und in keinem Artikel steht', options: {} },
  forget: {
    name: 'vergessen',
    description: 'Löscht alles, was hinterlegt ist, nach einer Rückfrage',
    options: {},
  },
};
