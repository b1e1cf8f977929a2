import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const errors: Catalogue['errors'] = {
  noArticle: (id, ids, more) =>
    `No hay ningún artículo «${id}». Hay: ${ids}${more > 0 ? ` y ${number(more)} más` : ''}.`,
  articleGone: 'El artículo del que se trataba ya no está. /artículo dice cuáles hay.',
  articleChanged: 'El artículo ha cambiado desde entonces: vuelva a preguntar, por favor.',
  storeFull:
    'No queda sitio donde se guardan los artículos; todo quedó como estaba. Quien gestiona este bot puede hacer sitio.',
  storeLost:
    'Ahora no se puede acceder a lo guardado; todo quedó como estaba. Inténtelo de nuevo dentro de un minuto, por favor.',
  noCommand: (name, commands) => `No existe el comando ${name}. Existen: ${commands}.`,
  noOption: (command, option, options) => `${command} no tiene la opción «${option}». Opciones: ${options}.`,
  noOptions: 'ninguna',
  missing: (command, option) => `A ${command} le falta: ${option}.`,
  notWhole: (option, min, max) => `«${option}» debe ser un número entero de ${min} a ${max}.`,
  notOneOf: (option, values) => `«${option}» debe ser uno de estos: ${values}.`,
  tooLong: (option, length, most) => `«${option}» tiene ${length} caracteres; se leen como máximo ${most}.`,
  tooShort: (option, least) =>
    plural(least, {
      one: `«${option}» necesita al menos ${least} carácter.`,
      many: `«${option}» necesita al menos ${number(least)} de caracteres.`,
      other: `«${option}» necesita al menos ${least} caracteres.`,
    }),
  noBound: (option, text) =>
    `«${option}» admite un año, un mes o un día, como 2022, 2022-07 o 2022-07-02, no «${text}».`,
  turned: (from, to) => `${from} es posterior a ${to}: el principio y el final están invertidos.`,
};

export const bot: Catalogue['bot'] = {
  help: 'Haga una pregunta sobre las noticias, con sus propias palabras: respondo con lo que dice el artículo y dónde. En un servidor, mencióneme junto a la pregunta; los comandos empiezan por /.',
  sorry: 'Algo ha fallado por mi parte y ha quedado anotado. Inténtelo de nuevo, por favor.',
  unknownButton: 'No conozco este botón: quizá sea más antiguo que yo. Vuelva a preguntar, por favor.',
  unknownMenu: 'No conozco este menú: quizá sea más antiguo que yo.',
  questionGone: 'Ya no puedo leer la pregunta de este mensaje. Vuelva a preguntar, por favor.',
  notYours: 'Esta respuesta es de otra persona. Con /preguntar puede hacer su propia pregunta.',
  cutQuotation: 'Cortado aquí: el resto no cabe en un mensaje de Discord.',
  cutQuotations: (count) =>
    plural(count, {
      one: `Cortado aquí: ${count} cita más no cabe en un mensaje de Discord`,
      many: `Cortado aquí: ${number(count)} de citas más no caben en un mensaje de Discord`,
      other: `Cortado aquí: ${number(count)} citas más no caben en un mensaje de Discord`,
    }),
  slowDown: (seconds) =>
    plural(seconds, {
      one: `Pregunta más rápido de lo que respondo: vuelva dentro de ${number(seconds)} segundo.`,
      many: `Pregunta más rápido de lo que respondo: vuelva dentro de ${number(seconds)} de segundos.`,
      other: `Pregunta más rápido de lo que respondo: vuelva dentro de ${number(seconds)} segundos.`,
    }),
  serverSlowDown: (seconds) =>
    plural(seconds, {
      one: `Este servidor pregunta más rápido de lo que respondo: vuelva dentro de ${number(seconds)} segundo.`,
      many: `Este servidor pregunta más rápido de lo que respondo: vuelva dentro de ${number(seconds)} de segundos.`,
      other: `Este servidor pregunta más rápido de lo que respondo: vuelva dentro de ${number(seconds)} segundos.`,
    }),
  cut: '(cortado)',
};
