import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const answers: Catalogue['answers'] = {
  probable: 'Le premier passage y répond probablement.',
  closest: 'Ce n’est peut-être pas dit\u202F; voici les passages les plus proches.',
  keywords: 'Voici les passages les plus proches de ces mots.',
  absent: 'L’article ne le dit pas.',
  absentEverywhere: 'Aucun article ne le dit.',
  lacks: (words) => `Non mentionné\u202F: ${words}.`,
  allLack: (words) => `Aucun article ne mentionne ${words}.`,
  differing: 'Deux articles divergent\u202F:',
  elsewhere: (headline) =>
    `Cela vient d’un autre article que celui dont il est question ici, «\u202F${headline}\u202F».`,
  incomplete:
    'Les articles ajoutés sont inaccessibles pour le moment\u202F; ceci vient des autres seulement. Merci de redemander dans une minute.',
  nothingAsked:
    'Il n’y a là aucun mot à chercher dans l’article. Posez une question à son sujet, avec vos propres mots.',
  notEnglish:
    'Les articles sont en anglais\u202F: de la question, seuls les noms, les nombres et les mots identiques ont pu être comparés.',
  onlyFirst: (count) =>
    plural(count, {
      one: 'Seule la première question reçoit une réponse\u202F; posez les autres séparément.',
      many: `Seul le premier ${number(count)} de questions reçoit une réponse\u202F; posez les autres séparément.`,
      other: `Seules les ${number(count)} premières questions reçoivent une réponse\u202F; posez les autres séparément.`,
    }),
  noMorePassages: 'Il n’y a plus d’autres passages.',
  furtherPassages: (from, to) =>
    `Passages ${number(from)} à ${number(to)}, chacun plus éloigné que le précédent\u202F:`,
  buttons: {
    context: 'Dans le contexte',
    more: 'Autres passages',
    back: 'Retour',
    why: 'Pourquoi ça\u202F?',
    share: 'Partager',
  },
};

export const courtesies: Catalogue['courtesies'] = {
  greeting: 'Bonjour. Posez une question sur l’article, avec vos propres mots.',
  wellBeing: 'Bien, merci. Posez une question sur l’article, avec vos propres mots.',
  thanks: 'De rien.',
  assent: 'Bien. D’autres questions sont bienvenues à tout moment.',
  farewell: 'Au revoir.',
  truth:
    'Je ne peux pas le dire\u202F: je trouve seulement ce que dit un article et je montre ses mots et qui les a publiés.',
  apology: 'Ce n’est rien.',
  self: 'Je suis Footnote\u202F: je réponds aux questions sur des articles de presse avec leurs propres phrases et je dis où elles se trouvent. Posez une question sur l’article, avec vos propres mots.',
};

export const facts: Catalogue['facts'] = {
  headline: (headline) => `Son titre est «\u202F${headline}\u202F».`,
  byline: (name) => `Sa signature est «\u202F${name}\u202F».`,
  noByline: 'L’article ne dit pas qui l’a écrit.',
  published: (day) => `Il a été publié le ${day}.`,
  notPublished: 'L’article ne dit pas quand il a été publié.',
  source: (name) => `Sa source est «\u202F${name}\u202F».`,
  noSource: 'L’article ne nomme pas sa source.',
  url: (link) => `Il se trouve ici\u202F: ${link}`,
  noUrl: 'L’article n’a pas de lien.',
  length: ({ words, sentences, paragraphs, minutes }) => {
    const inSentences = plural(sentences, {
      one: `${sentences} phrase`,
      many: `${number(sentences)} de phrases`,
      other: `${number(sentences)} phrases`,
    });
    const inParagraphs = plural(paragraphs, {
      one: `${paragraphs} paragraphe`,
      many: `${number(paragraphs)} de paragraphes`,
      other: `${number(paragraphs)} paragraphes`,
    });
    const time = plural(minutes, {
      one: `${minutes} minute`,
      many: `${number(minutes)} de minutes`,
      other: `${number(minutes)} minutes`,
    });
    const all = plural(words, {
      one: `${words} mot`,
      many: `${number(words)} de mots`,
      other: `${number(words)} mots`,
    });
    return `Il compte ${all} en ${inSentences} et ${inParagraphs}\u202F; il se lit en ${time} environ.`;
  },
};
