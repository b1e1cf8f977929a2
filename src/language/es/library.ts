import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const library: Catalogue['library'] = {
  using: (headline) => `Las preguntas de este canal van primero a «${headline}».`,
  usingNone: 'Las preguntas de este canal van de nuevo a todos los artículos.',
  removed: (headline) => `«${headline}» se ha quitado.`,
  isSeed: (headline) => `«${headline}» viene con el bot y no se puede quitar.`,
  notYours:
    'Lo que añade uno mismo se puede quitar durante un día; para los demás artículos hace falta el permiso «Gestionar servidor».',
  gaps: (count) =>
    plural(count, {
      one: 'Una pregunta sin respuesta',
      many: `${number(count)} preguntas sin respuesta`,
      other: `${number(count)} preguntas sin respuesta`,
    }),
  noGaps: 'Por ahora ninguna pregunta se ha quedado sin respuesta.',
  asked: (count) =>
    plural(count, {
      one: 'hecha una vez',
      many: `hecha ${number(count)} veces`,
      other: `hecha ${number(count)} veces`,
    }),
  privacy: 'Se guardan las palabras y cuántas veces se preguntó, nunca quién.',
  forgetServer:
    'Esto borra todo lo que se guarda de este servidor: sus artículos, en qué canales se usan, sus ajustes y las preguntas sin respuesta. No se puede deshacer.',
  forgetPerson:
    'Esto borra todo lo que se guarda de ti: tus artículos, en qué canales se usan y tus ajustes. No se puede deshacer.',
  forgotten: 'Todo está borrado.',
  buttons: {
    forget: 'Borrar todo',
  },
};
