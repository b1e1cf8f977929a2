import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const library: Catalogue['library'] = {
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
    forget: 'Alles löschen',
  },
};
