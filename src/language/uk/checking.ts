import type { Catalogue } from '../catalogue.js';

export const checking: Catalogue['checking'] = {
  commands: { check: 'Звірити зі статтею', ask: 'Запитати про це' },
  inMenu: (names) => `У меню будь-якого повідомлення, в розділі «Додатки»: ${names}`,
  says: 'У статті так і сказано:',
  near: 'У статті сказано щось схоже:',
  nearWithout: (words) => `У статті сказано щось схоже, але не ${words}:`,
  nearWith: (words) => `У статті сказано щось схоже, але там є ${words}:`,
  nearDiffering: (lacking, besides) => `У статті сказано щось схоже, але не ${lacking}, і там є ${besides}:`,
  untold: 'У статті про це не сказано.',
  untoldEverywhere: 'Про це не сказано в жодній статті.',
  onlyWords: 'Порівнюються слова. Чи щось правда, сказати не можу.',
  onlyFirst: (count) => `Звіряються лише перші твердження, не більше ніж ${count}.`,
  nothing: 'Тут немає твердження, яке можна було б шукати в статті.',
  noText: 'У цьому повідомленні немає слів, про які можна запитати.',
  form: { title: 'Запитати про це', question: 'Ваше запитання' },
};
