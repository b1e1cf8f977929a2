import type { Catalogue } from '../catalogue.js';

export const pages: Catalogue['pages'] = {
  notWeb: (url) =>
    `«\u202F${url}\u202F» n’est pas une adresse web\u202F; donnez-en une qui commence par «\u202Fhttps://\u202F».`,
  credentials: (url) => `${url} contient un nom ou un mot de passe\u202F; donnez l’adresse sans eux.`,
  port: (url) => `${url} indique un port inhabituel\u202F; seuls ceux du web, 80 et 443, sont ouverts.`,
  notPublic: (url) =>
    `${url} n’est pas sur l’internet public\u202F; ajoutez plutôt la page sous forme de fichier.`,
  noHost: (url) => `Il n’y a pas de serveur à ${url}\u202F; vérifiez l’orthographe de l’adresse.`,
  unreachable: (url) =>
    `${url} n’a pas pu être lu\u202F; réessayez plus tard ou ajoutez la page sous forme de fichier.`,
  status: (url) =>
    `Le serveur ne donne pas ${url}\u202F; vérifiez l’adresse ou ajoutez la page sous forme de fichier.`,
  tooSlow: (url) =>
    `${url} a mis trop de temps à répondre\u202F; réessayez plus tard ou ajoutez la page sous forme de fichier.`,
  tooBig: (url) => `${url} est trop volumineux\u202F; ajoutez plutôt le texte sous forme de fichier.`,
  fileTooBig: (name) => `${name} dépasse 2 Mio\u202F; ajoutez un fichier plus petit ou seulement le texte.`,
  wrongType: (url) =>
    `${url} n’est ni une page, ni un texte, ni un PDF\u202F; donnez l’adresse de l’article ou ajoutez le texte sous forme de fichier.`,
  tooManyRedirects: (url) =>
    `${url} redirige sans fin\u202F; donnez l’adresse que le navigateur affiche à l’arrivée.`,
  robots: (url) =>
    `Le site ne veut pas que des programmes lisent ${url}\u202F; ajoutez plutôt la page sous forme de fichier.`,
  notAttachment: (url) => `${url} n’est pas une pièce jointe de Discord\u202F; joignez le fichier lui-même.`,
  paywall: (name) =>
    `De ${name}, seul le début se lit sans abonnement\u202F; ajoutez le texte entier sous forme de fichier.`,
  consent: (name) =>
    `${name} n’affiche qu’une question sur les cookies\u202F; ouvrez la page dans un navigateur et ajoutez le texte sous forme de fichier.`,
  empty: (name) =>
    `${name} n’a pas de texte\u202F; vérifiez que c’est le bon ou ajoutez le texte sous forme de fichier.`,
  script: (name) =>
    `${name} n’a pas de texte à lire, c’est un programme qui l’affiche\u202F; ouvrez la page dans un navigateur et ajoutez le texte sous forme de fichier.`,
  noArticle: (name) =>
    `${name} n’est pas un article mais plutôt une liste de liens\u202F; donnez celui de l’article.`,
  tooLong: (name) => `${name} dépasse 1 Mio de texte\u202F; ajoutez-en une partie sous forme de fichier.`,
  tooHard: (name) =>
    `${name} est trop embrouillé pour être lu\u202F; ajoutez le texte sous forme de fichier.`,
  broken: (name) =>
    `${name} est endommagé ou protégé par un mot de passe\u202F; enregistrez-le à nouveau ou ajoutez le texte.`,
  scanned: (name) =>
    `${name} contient des images de pages et aucun texte\u202F; ajoutez le texte sous forme de fichier.`,
};
