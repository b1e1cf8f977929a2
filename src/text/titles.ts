import { PERSON_NOUNS } from './person-nouns.js';

const HONORIFICS = new Set(
  'mr mrs ms miss dr sir lord lady dame prof rev sen rep gov gen col capt lt sgt'.split(' '),
);
const NO_ROLE = new Set(
  'person people man men woman women boy girl child children victim suspect uncle aunt cousin friend partner celebrity saint'.split(
    ' ',
  ),
);
const MORE_ROLES = new Set(
  `justice speaker treasurer whip defender batsman negotiator commissioner superintendent inspector detective constable
  consul bassist guitarist drummer vocalist novelist playwright chef nurse surgeon physician farmer fisherman student
  marshal brigadier commodore duke duchess earl count countess baron emir chief governor-general comedian filmmaker
  columnist commentator pollster lobbyist campaigner organizer organiser blogger ecologist sociologist psychologist
  meteorologist geologist seismologist astronomer archaeologist anthropologist specialist consultant trustee clerk
  substitute winger fullback goalscorer referee umpire jockey skipper cellist pianist violinist conductor sculptor
  photographer cameraman choreographer curator archivist librarian
  auditor accountant coroner rapporteur principal dean rector provost chaplain rabbi imam vicar priest co-founder`.split(
    /\s+/u,
  ),
);

/** The nouns and their plurals: looking one up is asked of most words of an article. */
const ROLES = new Set([
  ...[...MORE_ROLES].flatMap((noun) => [noun, `${noun}s`]),
  ...[...PERSON_NOUNS].flatMap(formsOf),
]);
for (const word of NO_ROLE) ROLES.delete(word);

/** A noun and what may be its plural. */
function formsOf(noun: string): string[] {
  const forms = [noun, `${noun}s`, `${noun}es`];
  if (noun.endsWith('y')) forms.push(`${noun.slice(0, -1)}ies`);
  if (noun.endsWith('man')) forms.push(`${noun.slice(0, -3)}men`);
  return forms;
}

/** Whether a normalised word is a noun for what a person does: “president”, “analyst”, “striker”. */
export function isRoleNoun(word: string): boolean {
  return ROLES.has(word);
}

/** Whether a normalised word can stand before a person's name: a role or an honorific. */
export function isTitle(word: string): boolean {
  return HONORIFICS.has(word) || isRoleNoun(word);
}
