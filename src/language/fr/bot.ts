import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const errors: Catalogue['errors'] = {
  noArticle: (id, ids, more) =>
    `Il n’y a pas d’article «\u202F${id}\u202F». Il y a\u202F: ${ids}${more > 0 ? ` et ${number(more)} de plus` : ''}.`,
  articleGone: 'L’article dont il s’agissait n’est plus là. /article dit lesquels existent.',
  articleChanged: 'L’article a changé depuis\u202F: posez la question à nouveau, s’il vous plaît.',
  storeFull:
    'Il n’y a plus de place là où sont gardés les articles\u202F; tout est resté comme avant. Qui gère ce bot peut en faire.',
  storeLost:
    'Ce qui est gardé n’est pas accessible pour l’instant\u202F; tout est resté comme avant. Réessayez dans une minute, s’il vous plaît.',
  noCommand: (name, commands) => `La commande ${name} n’existe pas. Il y a\u202F: ${commands}.`,
  noOption: (command, option, options) =>
    `${command} n’a pas d’option «\u202F${option}\u202F». Options\u202F: ${options}.`,
  noOptions: 'aucune',
  missing: (command, option) => `Il manque à ${command}\u202F: ${option}.`,
  notWhole: (option, min, max) => `«\u202F${option}\u202F» doit être un nombre entier de ${min} à ${max}.`,
  notOneOf: (option, values) => `«\u202F${option}\u202F» doit être une de ces valeurs\u202F: ${values}.`,
  tooLong: (option, length, most) =>
    `«\u202F${option}\u202F» compte ${length} caractères\u202F; ${most} au plus sont lus.`,
  tooShort: (option, least) =>
    plural(least, {
      one: `«\u202F${option}\u202F» doit avoir au moins ${least} caractère.`,
      many: `«\u202F${option}\u202F» doit avoir au moins ${number(least)} de caractères.`,
      other: `«\u202F${option}\u202F» doit avoir au moins ${least} caractères.`,
    }),
  noBound: (option, text) =>
    `«\u202F${option}\u202F» prend une année, un mois ou un jour, comme 2022, 2022-07 ou 2022-07-02, pas «\u202F${text}\u202F».`,
  turned: (from, to) => `${from} vient après ${to}\u202F: le début et la fin sont inversés.`,
};

export const bot: Catalogue['bot'] = {
  help: 'Posez une question sur l’actualité, avec vos propres mots\u202F: je réponds avec ce que dit l’article, et je dis où. Sur un serveur, mentionnez-moi avec la question\u202F; les commandes commencent par /.',
  sorry: 'Quelque chose s’est mal passé de mon côté et a été noté. Réessayez, s’il vous plaît.',
  unknownButton:
    'Je ne connais pas ce bouton\u202F: il est peut-être plus vieux que moi. Posez la question à nouveau, s’il vous plaît.',
  unknownMenu: 'Je ne connais pas ce menu\u202F: il est peut-être plus vieux que moi.',
  questionGone: 'Je ne peux plus lire la question de ce message. Posez-la à nouveau, s’il vous plaît.',
  notYours: 'Cette réponse est celle de quelqu’un d’autre. Avec /demander, vous pouvez poser la vôtre.',
  cutQuotation: 'Coupé ici\u202F: le reste ne tient pas dans un message Discord.',
  cutQuotations: (count) =>
    plural(count, {
      one: `Coupé ici\u202F: ${count} citation de plus ne tient pas dans un message Discord`,
      many: `Coupé ici\u202F: ${number(count)} de citations de plus ne tiennent pas dans un message Discord`,
      other: `Coupé ici\u202F: ${number(count)} citations de plus ne tiennent pas dans un message Discord`,
    }),
  slowDown: (seconds) =>
    plural(seconds, {
      one: `Vous demandez plus vite que je ne réponds\u202F: revenez dans ${number(seconds)} seconde.`,
      many: `Vous demandez plus vite que je ne réponds\u202F: revenez dans ${number(seconds)} de secondes.`,
      other: `Vous demandez plus vite que je ne réponds\u202F: revenez dans ${number(seconds)} secondes.`,
    }),
  serverSlowDown: (seconds) =>
    plural(seconds, {
      one: `Ce serveur demande plus vite que je ne réponds\u202F: revenez dans ${number(seconds)} seconde.`,
      many: `Ce serveur demande plus vite que je ne réponds\u202F: revenez dans ${number(seconds)} de secondes.`,
      other: `Ce serveur demande plus vite que je ne réponds\u202F: revenez dans ${number(seconds)} secondes.`,
    }),
  cut: '(coupé)',
};
