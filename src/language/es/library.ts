import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const library: Catalogue['library'] = {
  addThis: 'Añadir este artículo',
  wait: '¿Está el artículo como debe? Espera una hora.',
  leftOut: (things) => `Se ha dejado fuera: ${things}.`,
  things: {
    table: 'tablas',
    picture: 'imágenes',
    'pull quote': 'citas destacadas',
    advertisement: 'anuncios',
    credits: 'créditos',
    'share bar': 'botones de compartir',
    'related story': 'artículos relacionados',
    newsletter: 'cuadros de boletín',
    comment: 'comentarios',
    'cookie notice': 'avisos de cookies',
    'site line': 'otras líneas de la página',
    'running head': 'encabezados de página',
  },
  kept: (headline, id) =>
    `«${headline}» queda guardado y ya se puede preguntar sobre él. Su identificador: ${id}`,
  discarded: 'Se ha descartado; no se guarda nada de él.',
  gone: 'Este artículo ya no espera: se guardó o se descartó, o ha pasado una hora. Hay que añadirlo de nuevo.',
  nothing: 'Ahí no hay ni enlace ni archivo; hace falta uno de los dos.',
  both: 'Hay que dar un enlace o un archivo, no los dos.',
  noDate: (text) => `«${text}» no es una fecha que se lea de una sola manera; se escribe como 2026-03-04.`,
  unreadable: (name, reason) => `«${name}» no se puede leer como artículo: ${reason}`,
  full: (count) => `Aquí hay ${number(count)} artículos y no caben más; hay que quitar uno con /biblioteca.`,
  form: {
    title: 'Corregir este artículo',
    headline: 'Titular',
    published: 'Fecha (2026-03-04)',
    source: 'Fuente',
  },
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
    keep: 'Guardar',
    correct: 'Corregir',
    discard: 'Descartar',
    forget: 'Borrar todo',
  },
};
