import { PERSON_NOUNS } from '../../text/person-nouns.js';
import type { AnswerKind } from '../kind.js';

/** Nouns by the kind of answer that “what …”, “which …” or “name the …” before them asks for, in the singular. */
const NOUNS: readonly (readonly [AnswerKind, string])[] = [
  ['percent', 'percent percentage share proportion fraction portion stake majority turnout'],
  ['age', 'age'],
  [
    'money',
    `price cost salary budget fee revenue wage pay income profit fine loss turnover earnings debt deficit surplus
     ransom subsidy fare rent bill payment dividend donation grant loan bailout valuation bonus sum funding damages
     compensation takings`,
  ],
  ['duration', 'duration timespan term sentence frequency'],
  [
    'quantity',
    `height length depth width size weight speed distance temperature area rate magnitude capacity range altitude
     elevation volume thickness diameter radius circumference wingspan mass pressure voltage power output wavelength
     density latitude longitude population`,
  ],
  ['number', 'number total count toll score figure quantity amount odds tally attendance crowd'],
  [
    'date',
    `year date day month decade century time season era period week weekday weekend hour moment deadline birthday
     anniversary holiday morning evening night quarter`,
  ],
  [
    'reason',
    'reason cause purpose motive aim goal excuse justification rationale explanation motivation intention objective trigger',
  ],
  ['manner', 'way method means manner'],
  ['role', 'role job position title post occupation profession rank career vocation function'],
  ['person', [...PERSON_NOUNS].join(' ')],
  [
    'place',
    `country nation city town village state province county region continent place location street river island capital
     area district venue stadium airport neighborhood neighbourhood site hometown birthplace destination headquarters
     address mountain lake ocean sea desert valley port harbor harbour station road highway building museum hotel
     hospital prison border coast territory colony republic kingdom suburb municipality constituency peninsula bay
     planet`,
  ],
  [
    'name',
    `company organization organisation group party agency university college school team club newspaper magazine bank
     band church name nickname language religion brand law treaty act award prize film movie book album song war battle
     airline channel network institution firm carmaker automaker manufacturer maker retailer supermarket model product
     plane aircraft ship vessel car vehicle train rocket satellite spacecraft committee commission court ministry
     department union league organisation alliance bloc movement militia regiment unit subsidiary competitor supplier
     customer lender brokerage insurer publisher studio label station programme program project operation mission
     disease virus drug medicine chemical element species animal currency index stock exchange website software
     programming tribe dynasty empire denomination festival event tournament cup competition conference
     summit agreement deal pact accord document constitution`,
  ],
  ['quotation', 'quote words statement remark comment slogan motto message response reply reaction answer'],
];

const KIND_BY_NOUN: ReadonlyMap<string, AnswerKind> = new Map(
  NOUNS.flatMap(([kind, list]) => list.split(/\s+/u).map((noun) => [noun, kind] as const)).reverse(),
);

/** The kind of answer that a noun names, in lower case, singular or plural; undefined where it tells nothing. */
export function kindOfNoun(noun: string): AnswerKind | undefined {
  return singularsOf(noun)
    .map((form) => KIND_BY_NOUN.get(form))
    .find((kind) => kind !== undefined);
}

/** A noun in lower case as it is and as it may be in the singular. */
function singularsOf(noun: string): string[] {
  const forms = [noun];
  if (noun.endsWith('s')) forms.push(noun.slice(0, -1));
  if (noun.endsWith('es')) forms.push(noun.slice(0, -2));
  if (noun.endsWith('ies')) forms.push(`${noun.slice(0, -3)}y`);
  if (noun.endsWith('men')) forms.push(`${noun.slice(0, -3)}man`);
  if (noun === 'children') forms.push('child');
  return forms;
}
