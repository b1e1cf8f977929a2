import type { Catalogue } from '../catalogue.js';

const isPrivate = { name: 'особисто', description: 'Чи видно відповідь лише вам' };
const article = { name: 'стаття', description: 'Ідентифікатор статті; без нього — найновіша' };

export const commands: Catalogue['commands'] = {
  ask: {
    name: 'запитати',
    description: 'Поставити запитання про новинну статтю',
    options: {
      question: { name: 'запитання', description: 'Запитання, своїми словами' },
      article: {
        name: 'стаття',
        description: 'Ідентифікатор статті, якій поставлено запитання; без нього — усі',
      },
      private: isPrivate,
    },
  },
  summary: {
    name: 'підсумок',
    description: 'Стислий виклад статті її власними реченнями',
    options: {
      length: {
        name: 'довжина',
        description: 'Якої довжини: стисло, середньо чи докладно; якщо не вказано — середньо',
        choices: { short: 'стисло', medium: 'середньо', long: 'докладно' },
      },
      sentences: {
        name: 'речення',
        description: 'Стільки речень, хоч би яка довжина; усі, якщо в статті менше',
      },
      article: article,
      private: isPrivate,
    },
  },
  timeline: {
    name: 'хронологія',
    description: 'Про що розповідає стаття й коли це було, за порядком',
    options: {
      article: article,
      from: { name: 'від', description: 'Лише починаючи з цього року чи дня: 2005, 2022-07 або 2022-07-02' },
      to: { name: 'до', description: 'Лише до цього року чи дня: 2005, 2022-07 або 2022-07-02' },
      detail: {
        name: 'докладність',
        description: 'дати: що має дату (якщо не вказано); усе: і новини без дати',
        choices: { dates: 'дати', full: 'усе' },
      },
      private: isPrivate,
    },
  },
  article: {
    name: 'стаття',
    description: 'Які є статті або чим є одна з них',
    options: {
      article: {
        name: 'стаття',
        description: 'Ідентифікатор статті; без нього — список усіх, спершу найновіша',
      },
      private: isPrivate,
    },
  },
  passage: {
    name: 'абзац',
    description: 'Цитує абзац статті за його номером',
    options: {
      number: { name: 'номер', description: 'Номер абзацу, як його називають відповіді після ¶' },
      article: article,
      private: isPrivate,
    },
  },
  help: {
    name: 'довідка',
    description: 'Що вміє Footnote і як його запитувати',
    options: {},
  },
  library: {
    name: 'бібліотека',
    description: 'Статті цього сервера, а в особистих повідомленнях — ваші',
    options: {
      add: {
        name: 'додати',
        description: 'Додає статтю: за посиланням або файлом',
        options: {
          link: { name: 'посилання', description: 'Адреса статті в мережі' },
          file: { name: 'файл', description: 'Файл до 2 МіБ: .txt, .md, .html або .pdf' },
        },
      },
      use: {
        name: 'вибрати',
        description: 'До якої статті спершу йдуть запитання в цьому каналі',
        options: { article: { name: 'стаття', description: 'Ідентифікатор статті; без нього — знову всі' } },
      },
      remove: {
        name: 'вилучити',
        description: 'Вилучає статтю',
        options: { article: { name: 'стаття', description: 'Ідентифікатор статті, яку треба вилучити' } },
      },
    },
  },
  gaps: { name: 'прогалини', description: 'Про що питали, а в статтях цього немає', options: {} },
  forget: { name: 'забути', description: 'Стирає все, що зберігається, після підтвердження', options: {} },
};
