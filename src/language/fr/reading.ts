import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const reading: Catalogue['reading'] = {
  paragraphs: (count) =>
    plural(count, {
      one: `${count} paragraphe`,
      many: `${number(count)} de paragraphes`,
      other: `${number(count)} paragraphes`,
    }),
  byline: (name) => `par ${name}`,
  id: (id) => `Son identifiant\u202F: ${id}`,
  list: (count) =>
    plural(count, {
      one: 'Un article',
      many: `${number(count)} de articles, le plus récent d’abord`,
      other: `${number(count)} articles, le plus récent d’abord`,
    }),
  page: (page) => `page ${page}`,
  noParagraph: (paragraph, paragraphs) =>
    `Il n’y a pas de ${paragraph}\u202F: l’article compte ${paragraphs}.`,
  shown: (from, to, of) => `${number(from)} à ${number(to)} sur ${number(of)}.`,
  understood: (question) =>
    `La question était «\u202F${question}\u202F»\u202F: le reste vient de la question précédente.`,
  goOn: 'Répondez à une réponse pour continuer\u202F: «\u202Fet quand\u202F?\u202F»',
  buttons: {
    before: 'Paragraphe précédent',
    next: 'Paragraphe suivant',
    summary: 'Résumé',
    timeline: 'Chronologie',
    moreArticles: 'Autres articles',
    more: 'Suite',
    shorter: 'Plus court',
    longer: 'Plus long',
  },
};
