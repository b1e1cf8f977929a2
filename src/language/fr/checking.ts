import type { Catalogue } from '../catalogue.js';

export const checking: Catalogue['checking'] = {
  commands: { check: 'Comparer avec l’article', ask: 'Poser la question' },
  inMenu: (names) => `Dans le menu de chaque message, sous «\u202FApplications\u202F»\u202F: ${names}`,
  says: 'L’article le dit\u202F:',
  near: 'L’article dit quelque chose d’approchant\u202F:',
  nearWithout: (words) => `L’article dit quelque chose d’approchant, mais pas ${words}\u202F:`,
  nearWith: (words) => `L’article dit quelque chose d’approchant, mais avec ${words}\u202F:`,
  nearDiffering: (lacking, besides) =>
    `L’article dit quelque chose d’approchant, mais pas ${lacking}, et avec ${besides}\u202F:`,
  untold: 'L’article ne le dit pas.',
  untoldEverywhere: 'Aucun article ne le dit.',
  onlyWords: 'Seuls les mots sont comparés. Si quelque chose est vrai, je ne peux pas le dire.',
  onlyFirst: (count) => `Seules les ${count} premières affirmations sont comparées.`,
  nothing: 'Il n’y a là aucune affirmation à chercher dans un article.',
  noText: 'Ce message ne contient pas de mots sur lesquels poser une question.',
  form: { title: 'Poser la question', question: 'Votre question' },
};
