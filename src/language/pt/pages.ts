import type { Catalogue } from '../catalogue.js';

export const pages: Catalogue['pages'] = {
  notWeb: (url) => `“${url}” não é um endereço da web; informe um que comece com https://.`,
  credentials: (url) => `${url} contém um nome ou uma senha; informe o endereço sem eles.`,
  port: (url) => `${url} indica uma porta incomum; só as da web, 80 e 443, são abertas.`,
  notPublic: (url) => `${url} não está na internet pública; adicione a página como arquivo.`,
  noHost: (url) => `Não existe servidor em ${url}; confira como o endereço está escrito.`,
  unreachable: (url) =>
    `Não foi possível ler ${url}; tente de novo mais tarde ou adicione a página como arquivo.`,
  status: (url) => `O servidor não entrega ${url}; confira o endereço ou adicione a página como arquivo.`,
  tooSlow: (url) =>
    `${url} demorou demais para responder; tente de novo mais tarde ou adicione a página como arquivo.`,
  tooBig: (url) => `${url} é grande demais; adicione o texto como arquivo.`,
  fileTooBig: (name) => `${name} tem mais de 2 MiB; adicione um arquivo menor ou só o texto.`,
  wrongType: (url) =>
    `${url} não é página, nem texto, nem PDF; informe o endereço do artigo ou adicione o texto como arquivo.`,
  tooManyRedirects: (url) =>
    `${url} redireciona sem parar; informe o endereço que o navegador mostra no final.`,
  robots: (url) => `O site não quer que programas leiam ${url}; adicione a página como arquivo.`,
  notAttachment: (url) => `${url} não é um arquivo anexado no Discord; anexe o próprio arquivo.`,
  paywall: (name) =>
    `De ${name}, só o começo pode ser lido sem assinatura; adicione o texto completo como arquivo.`,
  consent: (name) =>
    `${name} mostra só uma pergunta sobre cookies; abra a página em um navegador e adicione o texto como arquivo.`,
  empty: (name) => `${name} não tem texto; confira se é o certo ou adicione o texto como arquivo.`,
  script: (name) =>
    `${name} não tem texto próprio, um programa o carrega; abra a página em um navegador e adicione o texto como arquivo.`,
  noArticle: (name) =>
    `${name} não é um artigo, e sim algo como uma lista de links; informe o do próprio artigo.`,
  tooLong: (name) => `${name} tem mais de 1 MiB de texto; adicione uma parte como arquivo.`,
  tooHard: (name) => `${name} é confuso demais para ser lido; adicione o texto como arquivo.`,
  broken: (name) => `${name} está danificado ou protegido por senha; salve de novo ou adicione o texto.`,
  scanned: (name) => `${name} contém imagens de páginas e nenhum texto; adicione o texto como arquivo.`,
};
