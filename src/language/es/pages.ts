import type { Catalogue } from '../catalogue.js';

export const pages: Catalogue['pages'] = {
  notWeb: (url) => `«${url}» no es una dirección web; dé una que empiece por https://.`,
  credentials: (url) => `${url} contiene un nombre o una contraseña; dé la dirección sin ellos.`,
  port: (url) => `${url} indica un puerto inusual; solo se abren los de la web, 80 y 443.`,
  notPublic: (url) => `${url} no está en la internet pública; añada la página como archivo.`,
  noHost: (url) => `No existe ningún servidor en ${url}; compruebe cómo está escrita la dirección.`,
  unreachable: (url) =>
    `No se pudo leer ${url}; inténtelo de nuevo más tarde o añada la página como archivo.`,
  status: (url) => `El servidor no entrega ${url}; compruebe la dirección o añada la página como archivo.`,
  tooSlow: (url) =>
    `${url} tardó demasiado en responder; inténtelo de nuevo más tarde o añada la página como archivo.`,
  tooBig: (url) => `${url} ocupa demasiado; añada el texto como archivo.`,
  fileTooBig: (name) => `${name} ocupa más de 2 MiB; añada un archivo más pequeño o solo el texto.`,
  wrongType: (url) =>
    `${url} no es ni página, ni texto, ni PDF; dé la dirección del artículo o añada el texto como archivo.`,
  tooManyRedirects: (url) =>
    `${url} redirige una y otra vez; dé la dirección que el navegador muestra al final.`,
  robots: (url) => `El sitio no quiere que los programas lean ${url}; añada la página como archivo.`,
  notAttachment: (url) => `${url} no es un archivo adjunto en Discord; adjunte el propio archivo.`,
  paywall: (name) =>
    `De ${name} solo se puede leer el comienzo sin suscripción; añada el texto completo como archivo.`,
  consent: (name) =>
    `${name} solo muestra una pregunta sobre cookies; abra la página en un navegador y añada el texto como archivo.`,
  empty: (name) => `${name} no tiene texto; compruebe que sea lo que buscaba o añada el texto como archivo.`,
  script: (name) =>
    `${name} no tiene texto propio, lo carga un programa; abra la página en un navegador y añada el texto como archivo.`,
  noArticle: (name) =>
    `${name} no es un artículo, sino más bien una lista de enlaces; dé el del propio artículo.`,
  tooLong: (name) => `${name} tiene más de 1 MiB de texto; añada una parte como archivo.`,
  tooHard: (name) => `${name} es demasiado enrevesado para leerlo; añada el texto como archivo.`,
  broken: (name) => `${name} está dañado o protegido con contraseña; guárdelo de nuevo o añada el texto.`,
  scanned: (name) => `${name} contiene imágenes de páginas y ningún texto; añada el texto como archivo.`,
};
