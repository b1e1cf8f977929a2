import { kindOfNoun } from '../asked/nouns.js';

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
  auditor accountant coroner rapporteur principal dean rector provost chaplain rabbi imam vicar priest co-founder`.split(
    /\s+/u,
  ),
);

/** Whether a normalised word is a noun for what a person does: “president”, “analyst”, “striker”. */
export function isRoleNoun(word: string): boolean {
  if (MORE_ROLES.has(word) || MORE_ROLES.has(word.replace(/s$/u, ''))) return true;
  return !NO_ROLE.has(word) && kindOfNoun(word) === 'person';
}

/** Whether a normalised word can stand before a person's name: a role or an honorific. */
export function isTitle(word: string): boolean {
  return HONORIFICS.has(word) || isRoleNoun(word);
}
