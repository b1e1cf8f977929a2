import type { Catalogue } from '../catalogue.js';

const isPrivate = { name: 'privado', description: 'Se a resposta é só para quem pergunta' };
const article = { name: 'artigo', description: 'O identificador do artigo; sem ele, o mais recente' };

export const commands: Catalogue['commands'] = {
  ask: {
    name: 'perguntar',
    description: 'Fazer uma pergunta sobre o artigo de notícias',
    options: {
      question: { name: 'pergunta', description: 'A pergunta, com palavras próprias' },
      article: { name: 'artigo', description: 'O identificador do artigo a consultar; sem ele, todos' },
      private: isPrivate,
    },
  },
  summary: {
    name: 'resumo',
    description: 'Um resumo do artigo com suas próprias frases',
    options: {
      length: {
        name: 'tamanho',
        description: 'Que tamanho: curto, médio ou longo; médio se não for dito',
        choices: { short: 'curto', medium: 'médio', long: 'longo' },
      },
      sentences: {
        name: 'frases',
        description: 'Tantas frases, seja qual for o tamanho; todas se o artigo tiver menos',
      },
      article: article,
      private: isPrivate,
    },
  },
  timeline: {
    name: 'cronologia',
    description: 'O que o artigo conta e quando foi, em ordem',
    options: {
      article: article,
      from: { name: 'desde', description: 'Só a partir deste ano ou dia: 2005, 2022-07 ou 2022-07-02' },
      to: { name: 'até', description: 'Só até este ano ou dia: 2005, 2022-07 ou 2022-07-02' },
      detail: {
        name: 'detalhe',
        description: 'datas: o que tem data (se não for dito); tudo: também notícias sem data',
        choices: { dates: 'datas', full: 'tudo' },
      },
      private: isPrivate,
    },
  },
  article: {
    name: 'artigo',
    description: 'Que artigos há ou o que é um deles',
    options: {
      article: {
        name: 'artigo',
        description: 'O identificador do artigo; sem ele, a lista de todos, o mais recente primeiro',
      },
      private: isPrivate,
    },
  },
  passage: {
    name: 'parágrafo',
    description: 'Cita um parágrafo do artigo pelo número',
    options: {
      number: {
        name: 'número',
        description: 'O número do parágrafo, como as respostas o mostram depois de ¶',
      },
      article: article,
      private: isPrivate,
    },
  },
  help: {
    name: 'ajuda',
    description: 'O que o Footnote faz e como perguntar',
    options: {},
  },
  library: {
    name: 'biblioteca',
    description: 'Os artigos deste servidor ou, em mensagens diretas, os próprios',
    options: {
      add: {
        name: 'adicionar',
        description: 'Adiciona um artigo: por link ou por arquivo',
        options: {
          link: { name: 'link', description: 'O endereço do artigo na rede' },
          file: { name: 'arquivo', description: 'Um arquivo de até 2 MiB: .txt, .md, .html ou .pdf' },
        },
      },
      use: {
        name: 'usar',
        description: 'Para qual artigo vão primeiro as perguntas neste canal',
        options: {
          article: { name: 'artigo', description: 'O identificador do artigo; sem ele, de novo todos' },
        },
      },
      remove: {
        name: 'remover',
        description: 'Remove um artigo',
        options: { article: { name: 'artigo', description: 'O identificador do artigo a remover' } },
      },
    },
  },
  gaps: { name: 'lacunas', description: 'O que foi perguntado e nenhum artigo diz', options: {} },
  forget: {
    name: 'esquecer',
    description: 'Apaga tudo o que está guardado, depois de confirmar',
    options: {},
  },
};
