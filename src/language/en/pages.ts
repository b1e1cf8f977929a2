/** Why a page or file could not be had or read as an article: names it and the way out. */
export const pages = {
  notWeb: (url: string) => `“${url}” is no web address; give one that begins with https://.`,
  credentials: (url: string) => `${url} holds a name or a password; give the address without them.`,
  port: (url: string) => `${url} names an unusual port; only the web’s own, 80 and 443, are opened.`,
  notPublic: (url: string) => `${url} is not on the public internet; add the page as a file instead.`,
  noHost: (url: string) => `There is no server at ${url}; check how the address is spelt.`,
  unreachable: (url: string) => `${url} could not be read; try again later, or add the page as a file.`,
  status: (url: string) =>
    `The server does not give out ${url}; check the address, or add the page as a file.`,
  tooSlow: (url: string) => `${url} took too long to answer; try again later, or add the page as a file.`,
  tooBig: (url: string) => `${url} is too big; add its text as a file instead.`,
  fileTooBig: (name: string) => `${name} is larger than 2 MiB; add a smaller file, or its text alone.`,
  wrongType: (url: string) =>
    `${url} is no page, text or PDF; give an article’s own address, or its text as a file.`,
  tooManyRedirects: (url: string) =>
    `${url} leads on and on; give the address that the browser shows in the end.`,
  robots: (url: string) => `The site does not want programs to read ${url}; add the page as a file instead.`,
  notAttachment: (url: string) => `${url} is no file attached in Discord; attach the file itself.`,
  paywall: (name: string) =>
    `Of ${name} only the beginning can be read without a subscription; add the whole text as a file.`,
  consent: (name: string) =>
    `${name} shows only a question about cookies; open it in a browser and add its text as a file.`,
  empty: (name: string) => `${name} has no text; check that it is the right one, or add the text as a file.`,
  script: (name: string) =>
    `${name} has no text of its own, a program fills it in; open it in a browser and add its text as a file.`,
  noArticle: (name: string) =>
    `${name} is no article but reads like a list of links; give the article’s own.`,
  tooLong: (name: string) => `${name} is longer than 1 MiB of text; add a part of it as a file.`,
  tooHard: (name: string) => `${name} is too tangled to be read; add its text as a file.`,
  broken: (name: string) => `${name} is damaged or locked with a password; save it anew, or add its text.`,
  scanned: (name: string) => `${name} holds pictures of pages and no text; add its text as a file.`,
};
