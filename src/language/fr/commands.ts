import type { Catalogue } from '../catalogue.js';

const isPrivate = { name: 'privé', description: 'Si la réponse n’est visible que par qui demande' };
const article = {
  name: 'article',
  description: 'L’identifiant de l’article\u202F; sans lui, le plus récent',
};

export const commands: Catalogue['commands'] = {
  ask: {
    name: 'demander',
    description: 'Poser une question sur l’article de presse',
    options: {
      question: { name: 'question', description: 'La question, avec vos propres mots' },
      article: {
        name: 'article',
        description: 'L’identifiant de l’article à interroger\u202F; sans lui, tous',
      },
      private: isPrivate,
    },
  },
  summary: {
    name: 'résumé',
    description: 'Un résumé de l’article avec ses propres phrases',
    options: {
      length: {
        name: 'longueur',
        description: 'Quelle longueur\u202F: court, moyen ou long\u202F; moyen par défaut',
        choices: { short: 'court', medium: 'moyen', long: 'long' },
      },
      sentences: {
        name: 'phrases',
        description: 'Tant de phrases, quelle que soit la longueur\u202F; toutes si l’article en a moins',
      },
      article: article,
      private: isPrivate,
    },
  },
  timeline: {
    name: 'chronologie',
    description: 'Ce que raconte l’article et quand, dans l’ordre',
    options: {
      article: article,
      from: {
        name: 'depuis',
        description: 'Seulement à partir de cette année ou de ce jour\u202F: 2005, 2022-07 ou 2022-07-02',
      },
      to: {
        name: 'jusque',
        description: 'Seulement jusqu’à cette année ou ce jour\u202F: 2005, 2022-07 ou 2022-07-02',
      },
      detail: {
        name: 'détail',
        description:
          'dates\u202F: ce qui a une date (par défaut)\u202F; tout\u202F: aussi les nouvelles sans date',
        choices: { dates: 'dates', full: 'tout' },
      },
      private: isPrivate,
    },
  },
  article: {
    name: 'article',
    description: 'Quels articles il y a, ou ce qu’est l’un d’eux',
    options: {
      article: {
        name: 'article',
        description: 'L’identifiant de l’article\u202F; sans lui, la liste de tous, le plus récent d’abord',
      },
      private: isPrivate,
    },
  },
  passage: {
    name: 'paragraphe',
    description: 'Cite un paragraphe de l’article par son numéro',
    options: {
      number: {
        name: 'numéro',
        description: 'Le numéro du paragraphe, tel que les réponses le donnent après ¶',
      },
      article: article,
      private: isPrivate,
    },
  },
  help: {
    name: 'aide',
    description: 'Ce que fait Footnote et comment l’interroger',
    options: {},
  },
  library: {
    name: 'bibliothèque',
    description: 'Les articles de ce serveur ou, en messages privés, les vôtres',
    options: {
      add: {
        name: 'ajouter',
        description: 'Ajoute un article\u202F: par lien ou par fichier',
        options: {
          link: { name: 'lien', description: 'L’adresse de l’article sur le web' },
          file: {
            name: 'fichier',
            description: 'Un fichier de 2 MiB au plus\u202F: .txt, .md, .html ou .pdf',
          },
        },
      },
      use: {
        name: 'utiliser',
        description: 'À quel article vont d’abord les questions de ce salon',
        options: {
          article: {
            name: 'article',
            description: 'L’identifiant de l’article\u202F; sans lui, de nouveau tous',
          },
        },
      },
      remove: {
        name: 'retirer',
        description: 'Retire un article',
        options: { article: { name: 'article', description: 'L’identifiant de l’article à retirer' } },
      },
    },
  },
  gaps: { name: 'lacunes', description: 'Ce qui a été demandé et qu’aucun article ne dit', options: {} },
  forget: { name: 'oublier', description: 'Efface tout ce qui est gardé, après confirmation', options: {} },
};
