import type { Catalogue } from '../catalogue.js';

const isPrivate = { name: 'лично', description: 'Виден ли ответ только вам' };
const article = { name: 'статья', description: 'Идентификатор статьи; без него — самая новая' };

export const commands: Catalogue['commands'] = {
  ask: {
    name: 'спросить',
    description: 'Задать вопрос о новостной статье',
    options: {
      question: { name: 'вопрос', description: 'Вопрос, своими словами' },
      article: { name: 'статья', description: 'Идентификатор статьи, которой задан вопрос; без него — все' },
      private: isPrivate,
    },
  },
  summary: {
    name: 'сводка',
    description: 'Краткое изложение статьи её собственными предложениями',
    options: {
      length: {
        name: 'длина',
        description: 'Какой длины: кратко, средне или подробно; если не указано — средне',
        choices: { short: 'кратко', medium: 'средне', long: 'подробно' },
      },
      sentences: {
        name: 'предложения',
        description: 'Столько предложений, какой бы ни была длина; все, если в статье меньше',
      },
      article: article,
      private: isPrivate,
    },
  },
  timeline: {
    name: 'хронология',
    description: 'О чём рассказывает статья и когда это было, по порядку',
    options: {
      article: article,
      from: { name: 'от', description: 'Только начиная с этого года или дня: 2005, 2022-07 или 2022-07-02' },
      to: { name: 'до', description: 'Только до этого года или дня: 2005, 2022-07 или 2022-07-02' },
      detail: {
        name: 'подробность',
        description: 'даты: что имеет дату (если не указано); всё: и новости без даты',
        choices: { dates: 'даты', full: 'всё' },
      },
      private: isPrivate,
    },
  },
  article: {
    name: 'статья',
    description: 'Какие есть статьи или что представляет собой одна из них',
    options: {
      article: {
        name: 'статья',
        description: 'Идентификатор статьи; без него — список всех, сначала самая новая',
      },
      private: isPrivate,
    },
  },
  passage: {
    name: 'абзац',
    description: 'Цитирует абзац статьи по его номеру',
    options: {
      number: { name: 'номер', description: 'Номер абзаца, как его называют ответы после ¶' },
      article: article,
      private: isPrivate,
    },
  },
  help: {
    name: 'помощь',
    description: 'Что умеет Footnote и как его спрашивать',
    options: {},
  },
  library: {
    name: 'библиотека',
    description: 'Статьи этого сервера, а в личных сообщениях — ваши',
    options: {
      add: {
        name: 'добавить',
        description: 'Добавляет статью: по ссылке или файлом',
        options: {
          link: { name: 'ссылка', description: 'Адрес статьи в сети' },
          file: { name: 'файл', description: 'Файл до 2 МиБ: .txt, .md, .html или .pdf' },
        },
      },
      use: {
        name: 'выбрать',
        description: 'Какой статье сначала задаются вопросы в этом канале',
        options: { article: { name: 'статья', description: 'Идентификатор статьи; без него — снова все' } },
      },
      remove: {
        name: 'убрать',
        description: 'Убирает статью',
        options: { article: { name: 'статья', description: 'Идентификатор статьи, которую нужно убрать' } },
      },
    },
  },
  gaps: { name: 'пробелы', description: 'О чём спрашивали, а в статьях этого нет', options: {} },
  forget: { name: 'забыть', description: 'Стирает всё, что хранится, после подтверждения', options: {} },
};
