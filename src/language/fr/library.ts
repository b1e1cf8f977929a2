import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const library: Catalogue['library'] = {
  using: (headline) => `Les questions de ce salon vont d’abord à «\u202F${headline}\u202F».`,
  usingNone: 'Les questions de ce salon vont de nouveau à tous les articles.',
  removed: (headline) => `«\u202F${headline}\u202F» est retiré.`,
  isSeed: (headline) => `«\u202F${headline}\u202F» vient avec le bot et ne peut pas être retiré.`,
  notYours:
    'On peut retirer pendant un jour ce que l’on a ajouté soi-même\u202F; pour les autres articles, il faut la permission «\u202FGérer le serveur\u202F».',
  gaps: (count) =>
    plural(count, {
      one: `${number(count)} question sans réponse`,
      many: `${number(count)} questions sans réponse`,
      other: `${number(count)} questions sans réponse`,
    }),
  noGaps: 'Aucune question n’est restée sans réponse jusqu’ici.',
  asked: (count) => `posée ${number(count)} fois`,
  privacy: 'On garde les mots et le nombre de fois, jamais qui a demandé.',
  forgetServer:
    'Cela efface tout ce qui est gardé de ce serveur\u202F: ses articles, les salons où ils servent, ses réglages et les questions sans réponse. On ne peut pas revenir en arrière.',
  forgetPerson:
    'Cela efface tout ce qui est gardé de vous\u202F: vos articles, les salons où ils servent et vos réglages. On ne peut pas revenir en arrière.',
  forgotten: 'Tout est effacé.',
  buttons: {
    forget: 'Tout effacer',
  },
};
