import type { Catalogue } from '../catalogue.js';

export const checking: Catalogue['checking'] = {
  commands: { check: 'Сверить со статьёй', ask: 'Спросить об этом' },
  inMenu: (names) => `В меню любого сообщения, в разделе «Приложения»: ${names}`,
  says: 'В статье так и сказано:',
  near: 'В статье сказано нечто похожее:',
  nearWithout: (words) => `В статье сказано нечто похожее, но не ${words}:`,
  nearWith: (words) => `В статье сказано нечто похожее, но там есть ${words}:`,
  nearDiffering: (lacking, besides) =>
    `В статье сказано нечто похожее, но не ${lacking}, и там есть ${besides}:`,
  untold: 'В статье об этом не сказано.',
  untoldEverywhere: 'Об этом не сказано ни в одной статье.',
  onlyWords: 'Сравниваются слова. Правда ли что-то, сказать не могу.',
  onlyFirst: (count) => `Сверяются только первые утверждения, не больше ${count}.`,
  nothing: 'Здесь нет утверждения, которое можно было бы искать в статье.',
  noText: 'В этом сообщении нет слов, о которых можно спросить.',
  form: { title: 'Спросить об этом', question: 'Ваш вопрос' },
};
