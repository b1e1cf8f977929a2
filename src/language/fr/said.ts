import type { Catalogue } from '../catalogue.js';

export const said: Catalogue['said'] = {
  greeting: ['bonjour', 'bonsoir', 'salut', 'bonjour à tous', 'coucou'],
  wellBeing: ['ça va', 'comment ça va', 'comment allez vous', 'comment vas tu'],
  thanks: ['merci', 'merci beaucoup', 'merci bien', 'mille mercis', 'grand merci'],
  assent: ["d'accord", 'très bien', 'bien', 'super', 'parfait', 'oui', 'non', 'compris', 'génial'],
  farewell: ['au revoir', 'à bientôt', 'bonne nuit', 'à plus'],
  truth: ["c'est vrai", 'est ce vrai', "est ce que c'est vrai"],
  apology: ['pardon', 'désolé', 'désolée', 'excusez moi', 'excuse moi'],
  self: ['aide', 'qui es tu', 'qui êtes vous', 'que peux tu faire', 'comment ça marche', 'tu es qui'],
};
