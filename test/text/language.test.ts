import { expect, it } from 'vitest';
import { languageOf } from '../../src/text/language.js';

it.each([
  ['Wer ist der Präsident?', 'de'],
  ['Was sagte der Bürgermeister zu den Fischern?', 'de'],
  ['warum Streik', 'de'],
  ['Quand le maire a-t-il rencontré les pêcheurs ?', 'fr'],
  ['Qu’est-ce que le maire a dit ?', 'fr'],
  ['¿Cuándo se reunió el alcalde?', 'es'],
  ['quien gano la copa', 'es'],
  ['Perché il ponte è chiuso?', 'it'],
  ['Quem foi o presidente?', 'pt'],
  ['Waarom is de brug gesloten?', 'nl'],
  ['Kiedy zamknięto most?', 'pl'],
  ['Varför är bron stängd?', 'sv'],
  ['Hvornår lukkede broen?', 'da'],
  ['Köprü neden kapandı?', 'tr'],
  ['Siapa yang menang?', 'id'],
  ['Кто выиграл?', 'ru'],
  ['Хто переміг і де?', 'uk'],
  ['谁赢了？', 'zh'],
  ['誰が勝ちましたか', 'ja'],
  ['누가 이겼나요?', 'ko'],
  ['من فاز؟', 'ar'],
  ['Ποιος κέρδισε;', 'el'],
  ['ვინ გაიმარჯვა?', 'und'],
])('%s is %s', (question, language) => {
  expect(languageOf(question)).toBe(language);
});

it.each([
  'Who won?',
  'Kim Jong Un',
  'Ho Chi Minh City',
  'Charles de Gaulle',
  'UN sanctions',
  'Who is Angela von der Leyen?',
  'What does “c’est la vie” mean?',
  'Who wrote Les Misérables?',
  'When was El País founded?',
  'putin sanctions',
  'Las Vegas en route',
  'war in Ukraine',
  'What did Путин say?',
  'dove population',
  '2022',
  '🙂',
  '',
])('%j is English as far as one can tell', (question) => {
  expect(languageOf(question)).toBe('en');
});
