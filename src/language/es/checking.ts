import type { Catalogue } from '../catalogue.js';

export const checking: Catalogue['checking'] = {
  commands: { check: 'Cotejar con el artículo', ask: 'Preguntar sobre esto' },
  inMenu: (names) => `En el menú de cualquier mensaje, en «Aplicaciones»: ${names}`,
  says: 'El artículo lo dice:',
  near: 'El artículo dice algo parecido:',
  nearWithout: (words) => `El artículo dice algo parecido, pero no ${words}:`,
  nearWith: (words) => `El artículo dice algo parecido, pero con ${words}:`,
  nearDiffering: (lacking, besides) =>
    `El artículo dice algo parecido, pero no ${lacking}, y con ${besides}:`,
  untold: 'El artículo no lo cuenta.',
  untoldEverywhere: 'Ningún artículo lo cuenta.',
  onlyWords: 'Se comparan palabras. Si algo es verdad, no lo puedo decir.',
  onlyFirst: (count) => `Solo se cotejan las primeras ${count} afirmaciones.`,
  nothing: 'Ahí no hay ninguna afirmación que se pueda buscar en un artículo.',
  noText: 'En ese mensaje no hay palabras sobre las que preguntar.',
  form: { title: 'Preguntar sobre esto', question: 'La pregunta' },
};
