import type { Catalogue } from '../catalogue.js';

const isPrivate = { name: 'privado', description: 'Si la respuesta es solo para quien pregunta' };
const article = { name: 'artículo', description: 'El identificador del artículo; sin él, el más reciente' };

export const commands: Catalogue['commands'] = {
  ask: {
    name: 'preguntar',
    description: 'Hacer una pregunta sobre el artículo de prensa',
    options: {
      question: { name: 'pregunta', description: 'La pregunta, con palabras propias' },
      article: {
        name: 'artículo',
        description: 'El identificador del artículo al que se pregunta; sin él, todos',
      },
      private: isPrivate,
    },
  },
  summary: {
    name: 'resumen',
    description: 'Un resumen del artículo con sus propias frases',
    options: {
      length: {
        name: 'longitud',
        description: 'Qué longitud: corta, media o larga; media si no se dice',
        choices: { short: 'corta', medium: 'media', long: 'larga' },
      },
      sentences: {
        name: 'frases',
        description: 'Tantas frases, sea cual sea la longitud; todas si el artículo tiene menos',
      },
      article: article,
      private: isPrivate,
    },
  },
  timeline: {
    name: 'cronología',
    description: 'Qué cuenta el artículo y cuándo ocurrió, en orden',
    options: {
      article: article,
      from: { name: 'desde', description: 'Solo desde este año o día: 2005, 2022-07 o 2022-07-02' },
      to: { name: 'hasta', description: 'Solo hasta este año o día: 2005, 2022-07 o 2022-07-02' },
      detail: {
        name: 'detalle',
        description: 'fechas: lo que tiene fecha (si no se dice); todo: también noticias sin fecha',
        choices: { dates: 'fechas', full: 'todo' },
      },
      private: isPrivate,
    },
  },
  article: {
    name: 'artículo',
    description: 'Qué artículos hay o qué es uno de ellos',
    options: {
      article: {
        name: 'artículo',
        description: 'El identificador del artículo; sin él, la lista de todos, el más reciente primero',
      },
      private: isPrivate,
    },
  },
  passage: {
    name: 'párrafo',
    description: 'Cita un párrafo del artículo por su número',
    options: {
      number: { name: 'número', description: 'El número del párrafo, como lo nombran las respuestas tras ¶' },
      article: article,
      private: isPrivate,
    },
  },
  help: {
    name: 'ayuda',
    description: 'Qué hace Footnote y cómo preguntarle',
    options: {},
  },
  library: {
    name: 'biblioteca',
    description: 'Los artículos de este servidor o, en mensajes directos, los propios',
    options: {
      add: {
        name: 'añadir',
        description: 'Añade un artículo: por enlace o por archivo',
        options: {
          link: { name: 'enlace', description: 'La dirección del artículo en la red' },
          file: { name: 'archivo', description: 'Un archivo de hasta 2 MiB: .txt, .md, .html o .pdf' },
        },
      },
      use: {
        name: 'usar',
        description: 'A qué artículo van primero las preguntas de este canal',
        options: {
          article: { name: 'artículo', description: 'El identificador del artículo; sin él, de nuevo todos' },
        },
      },
      remove: {
        name: 'quitar',
        description: 'Quita un artículo',
        options: { article: { name: 'artículo', description: 'El identificador del artículo que se quita' } },
      },
    },
  },
  gaps: { name: 'lagunas', description: 'Lo que se ha preguntado y ningún artículo cuenta', options: {} },
  forget: { name: 'olvidar', description: 'Borra todo lo guardado, después de confirmarlo', options: {} },
};
