import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const library: Catalogue['library'] = {
  addThis: 'Ajouter cet article',
  wait: 'L’article est-il comme il doit être\u202F? Il attend une heure.',
  leftOut: (things) => `Laissé de côté\u202F: ${things}.`,
  things: {
    table: 'tableaux',
    picture: 'images',
    'pull quote': 'citations en exergue',
    advertisement: 'publicités',
    credits: 'crédits',
    'share bar': 'boutons de partage',
    'related story': 'articles liés',
    newsletter: 'encadrés d’infolettre',
    comment: 'commentaires',
    'cookie notice': 'avis de cookies',
    'site line': 'autres lignes de la page',
    'running head': 'titres courants',
  },
  kept: (headline, id) =>
    `«\u202F${headline}\u202F» est gardé et l’on peut maintenant poser des questions à son sujet. Son identifiant\u202F: ${id}`,
  discarded: 'Il est écarté\u202F; rien n’en est gardé.',
  gone: 'Cet article n’attend plus\u202F: il a été gardé ou écarté, ou une heure est passée. Il faut l’ajouter de nouveau.',
  nothing: 'Il n’y a là ni lien ni fichier\u202F; il faut l’un des deux.',
  both: 'Il faut donner un lien ou un fichier, pas les deux.',
  noDate: (text) =>
    `«\u202F${text}\u202F» n’est pas une date qui se lise d’une seule façon\u202F; on l’écrit comme 2026-03-04.`,
  unreadable: (name, reason) => `«\u202F${name}\u202F» ne peut pas être lu comme un article\u202F: ${reason}`,
  full: (count) =>
    `Il y a ici ${number(count)} articles, c’est le maximum\u202F; il faut d’abord en retirer un avec /bibliothèque.`,
  form: {
    title: 'Corriger cet article',
    headline: 'Titre',
    published: 'Date de parution (2026-03-04)',
    source: 'Origine',
  },
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
    keep: 'Garder',
    correct: 'Corriger',
    discard: 'Écarter',
    forget: 'Tout effacer',
  },
};
