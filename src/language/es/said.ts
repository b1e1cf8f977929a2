import type { Catalogue } from '../catalogue.js';

export const said: Catalogue['said'] = {
  greeting: ['hola', 'hola a todos', 'buenos días', 'buenas tardes', 'buenas'],
  wellBeing: ['qué tal', 'cómo estás', 'cómo está'],
  thanks: ['gracias', 'muchas gracias', 'mil gracias', 'muchísimas gracias'],
  assent: ['vale', 'bien', 'muy bien', 'genial', 'perfecto', 'sí', 'entendido', 'de acuerdo'],
  farewell: ['adiós', 'hasta luego', 'hasta pronto', 'buenas noches', 'chao'],
  truth: ['es verdad', 'es cierto'],
  apology: ['perdón', 'lo siento', 'disculpa', 'disculpe'],
  self: ['ayuda', 'quién eres', 'qué eres', 'qué puedes hacer', 'cómo funciona', 'cómo te llamas'],
};
