import type { Catalogue } from '../catalogue.js';

export const pages: Catalogue['pages'] = {
  notWeb: (url) => `„${url}“ ist keine Webadresse; gib eine an, die mit https:// beginnt.`,
  credentials: (url) => `${url} enthält einen Namen oder ein Passwort; gib die Adresse ohne sie an.`,
  port: (url) => `${url} nennt einen unüblichen Port; geöffnet werden nur die des Webs, 80 und 443.`,
  notPublic: (url) => `${url} liegt nicht im öffentlichen Internet; füge die Seite als Datei hinzu.`,
  noHost: (url) => `Einen Server ${url} gibt es nicht; prüfe die Schreibweise der Adresse.`,
  unreachable: (url) =>
    `${url} ließ sich nicht lesen; versuch es später noch einmal oder füge die Seite als Datei hinzu.`,
  status: (url) =>
    `Der Server gibt ${url} nicht heraus; prüfe die Adresse oder füge die Seite als Datei hinzu.`,
  tooSlow: (url) =>
    `${url} hat zu lange nicht geantwortet; versuch es später noch einmal oder füge die Seite als Datei hinzu.`,
  tooBig: (url) => `${url} ist zu groß; füge den Text als Datei hinzu.`,
  fileTooBig: (name) => `${name} ist größer als 2 MiB; füge eine kleinere Datei hinzu oder nur den Text.`,
  wrongType: (url) =>
    `${url} ist weder Seite noch Text noch PDF; gib die Adresse des Artikels an oder seinen Text als Datei.`,
  tooManyRedirects: (url) => `${url} leitet immer weiter; gib die Adresse an, die der Browser am Ende zeigt.`,
  robots: (url) =>
    `Die Seite ${url} soll nach dem Willen ihres Betreibers kein Programm lesen; füge sie als Datei hinzu.`,
  notAttachment: (url) => `${url} ist keine an Discord angehängte Datei; hänge die Datei selbst an.`,
  paywall: (name) =>
    `Von ${name} ist ohne Abonnement nur der Anfang zu lesen; füge den ganzen Text als Datei hinzu.`,
  consent: (name) =>
    `${name} zeigt nur eine Frage nach Cookies; öffne es im Browser und füge den Text als Datei hinzu.`,
  empty: (name) =>
    `${name} hat keinen Text; prüfe, ob es das Richtige ist, oder füge den Text als Datei hinzu.`,
  script: (name) =>
    `${name} hat selbst keinen Text, ein Programm füllt es; öffne es im Browser und füge den Text als Datei hinzu.`,
  noArticle: (name) =>
    `${name} ist kein Artikel, sondern eher eine Liste von Links; gib den Artikel selbst an.`,
  tooLong: (name) => `${name} ist länger als 1 MiB Text; füge einen Teil davon als Datei hinzu.`,
  tooHard: (name) => `${name} ist zu verworren, um gelesen zu werden; füge den Text als Datei hinzu.`,
  broken: (name) =>
    `${name} ist beschädigt oder durch ein Passwort gesperrt; speichere es neu oder füge den Text hinzu.`,
  scanned: (name) => `${name} enthält Bilder von Seiten und keinen Text; füge den Text als Datei hinzu.`,
};
