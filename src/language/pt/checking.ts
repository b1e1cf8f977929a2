import type { Catalogue } from '../catalogue.js';

export const checking: Catalogue['checking'] = {
  commands: { check: 'Comparar com o artigo', ask: 'Perguntar sobre isto' },
  inMenu: (names) => `No menu de qualquer mensagem, em “Aplicativos”: ${names}`,
  says: 'O artigo diz isso:',
  near: 'O artigo diz algo parecido:',
  nearWithout: (words) => `O artigo diz algo parecido, mas não ${words}:`,
  nearWith: (words) => `O artigo diz algo parecido, mas com ${words}:`,
  nearDiffering: (lacking, besides) => `O artigo diz algo parecido, mas não ${lacking}, e com ${besides}:`,
  untold: 'O artigo não conta isso.',
  untoldEverywhere: 'Nenhum artigo conta isso.',
  onlyWords: 'As palavras são comparadas. Se algo é verdade, não sei dizer.',
  onlyFirst: (count) => `Só as primeiras ${count} afirmações são comparadas.`,
  nothing: 'Aí não há nenhuma afirmação que se possa procurar em um artigo.',
  noText: 'Nessa mensagem não há palavras sobre as quais perguntar.',
  form: { title: 'Perguntar sobre isto', question: 'Sua pergunta' },
};
