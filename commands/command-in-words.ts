import { LANGUAGES } from '../src/language/languages.js';
import { bareWords, withoutAccents } from './courtesy.js';

/** What people ask for without knowing of a command: a summary, or a timeline. */
type Wanted = 'summary' | 'timeline';

const ARTICLE = '(?:it|this|that|(?:the|this) (?:article|story|news|text))';
const BEFORE =
  '(?:please |pls )?(?:(?:can|could|would|will) (?:you|u) )?(?:please |pls )?(?:(?:give|show|write|make|get|do) (?:(?:me|us) )?)?(?:an? |the |your )?(?:short |quick |brief )?';
const BEHIND = `(?: (?:of|for) ${ARTICLE})?(?: (?:please|pls|for me|now))*`;

function wanted(words: string): RegExp {
  return new RegExp(`^${BEFORE}(?:${words})${BEHIND}$`, 'u');
}

const IN_ENGLISH: readonly (readonly [RegExp, Wanted])[] = [
  [
    wanted(`summary|digest|tl ?dr|(?:summari[sz]e|recap|summ?up|sum up)(?: ${ARTICLE})?|sum ${ARTICLE} up`),
    'summary',
  ],
  [wanted('timeline|time line|chronology|key dates'), 'timeline'],
];

/** The command that a text without a slash asks for and nothing else: “summary please”, “give me the timeline”; undefined for any other. */
export function commandInWords(text: string): Wanted | undefined {
  const words = bareWords(text);
  const english = IN_ENGLISH.find(([said]) => said.test(words))?.[1];
  if (english) return english;
  return (['summary', 'timeline'] as const).find((name) =>
    Object.values(LANGUAGES).some(
      ({ commands }) => withoutAccents(commands[name]?.name ?? '') === withoutAccents(words),
    ),
  );
}
