import type { Catalogue } from '../catalogue.js';

export const said: Catalogue['said'] = {
  greeting: ['olá', 'oi', 'bom dia', 'boa tarde', 'boa noite', 'oi pessoal', 'e aí'],
  wellBeing: ['tudo bem', 'como vai', 'como você está', 'tudo bom'],
  thanks: ['obrigado', 'obrigada', 'muito obrigado', 'muito obrigada', 'valeu', 'brigado', 'brigada'],
  assent: ['certo', 'beleza', 'ótimo', 'perfeito', 'sim', 'não', 'entendi', 'legal', 'tá bom'],
  farewell: ['tchau', 'até logo', 'até mais', 'adeus'],
  truth: ['é verdade', 'isso é verdade'],
  apology: ['desculpa', 'desculpe', 'perdão', 'foi mal'],
  self: ['ajuda', 'quem é você', 'o que você é', 'o que você faz', 'como funciona', 'qual é o seu nome'],
};
