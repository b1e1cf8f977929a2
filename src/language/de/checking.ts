import type { Catalogue } from '../catalogue.js';

export const checking: Catalogue['checking'] = {
  commands: { check: 'Mit dem Artikel vergleichen', ask: 'Danach fragen' },
  inMenu: (names) => `Im Menü jeder Nachricht, unter „Apps“: ${names}`,
  says: 'So steht es im Artikel:',
  near: 'Im Artikel steht etwas Ähnliches:',
  nearWithout: (words) => `Im Artikel steht etwas Ähnliches, aber nicht ${words}:`,
  nearWith: (words) => `Im Artikel steht etwas Ähnliches, aber mit ${words}:`,
  nearDiffering: (lacking, besides) =>
    `Im Artikel steht etwas Ähnliches, aber nicht ${lacking}, und mit ${besides}:`,
  untold: 'Davon steht nichts im Artikel.',
  untoldEverywhere: 'Davon steht in keinem Artikel etwas.',
  onlyWords: 'Verglichen werden Wörter. Ob etwas wahr ist, kann ich nicht sagen.',
  onlyFirst: (count) => `Nur die ersten ${count} Aussagen werden verglichen.`,
  nothing: 'Darin steht keine Aussage, nach der sich in einem Artikel suchen ließe.',
  noText: 'In dieser Nachricht stehen keine Wörter, nach denen sich fragen ließe.',
  form: { title: 'Danach fragen', question: 'Die Frage' },
};
