import { normalizeWord } from '../text/terms.js';
import type { SpanType } from './spans/typed-span.js';

/** The kind of answer that a question asks for. */
export type AnswerKind =
  | 'person'
  | 'date'
  | 'place'
  | 'number'
  | 'money'
  | 'percent'
  | 'age'
  | 'duration'
  | 'quantity'
  | 'quotation'
  | 'reason'
  | 'manner'
  | 'name'
  | 'yes-no'
  | 'thing';

interface KindRule {
  readonly kind: AnswerKind;
  readonly pattern: RegExp;
}

const PERSON_NOUN =
  'person|people|man|woman|president|leader|minister|king|queen|emperor|chief|head|director|ceo|boss|chairman|author|writer|singer|actor|actress|player|coach|scientist|politician|general|commander|architect|artist|designer|founder|governor|mayor|judge|lawyer|spokes\\w+|official|candidate|driver|pilot|teacher|inventor|philosopher|successor|predecessor';
const PLACE_NOUN =
  'country|countries|nations?|city|cities|town|village|state|province|county|region|continent|place|location|street|river|island|capital|area|district|venue|stadium|airport|neighbou?rhood|site|hometown|birthplace';
const NAME_NOUN =
  'company|companies|organi[sz]ation|group|party|agency|university|college|school|team|club|newspaper|magazine|bank|band|church|name|language|religion|brand|law|treaty|act|award|prize|film|book|album|song|war|battle|airline|channel|network';

/** Tried in order on the question in lower case; the first that fits tells. */
const RULES: readonly KindRule[] = [
  {
    kind: 'percent',
    pattern:
      /\b(?:(?:what|which) (?:per ?cent|percentage|share|proportion|fraction)|how (?:many|much) per ?cent)/,
  },
  { kind: 'age', pattern: /\bhow old\b|\b(?:what|which) age\b|\bat what age\b|\bhow young\b/ },
  {
    kind: 'money',
    pattern:
      /\bhow much\b.{0,200}\b(?:cost|costs|pay|pays|paid|worth|spend|spent|price|priced|dollars|euros|pounds|money|earn|earned|charge[sd]?|raised?|invest(?:ed)?|los[et]|loans?|fined?|sold|bought|revenue|profit|budget)\b|\b(?:what|which)\b.{0,200}\b(?:price|cost|salary|amount of money|budget|fee|revenue)\b/,
  },
  {
    kind: 'duration',
    pattern:
      /\bhow (?:long|many (?:years|months|weeks|days|hours|minutes|seconds|decades|centuries))\b|\bfor how many\b|\bhow often\b/,
  },
  {
    kind: 'quantity',
    pattern:
      /\bhow (?:far|tall|high|deep|wide|big|large|fast|heavy|hot|cold|strong|close|near)\b|\b(?:what|which) (?:is |was )?(?:the )?(?:height|length|depth|width|size|weight|speed|distance|temperature|area|population|rate|magnitude)\b/,
  },
  {
    kind: 'number',
    pattern: /\bhow (?:many|much)\b|\b(?:what|which) (?:is |was )?(?:the )?(?:\w+ )?number\b/,
  },
  {
    kind: 'date',
    pattern:
      /\bwhen\b|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|decade|century|time|season|era|period|week)\b|\bhow (?:recently|soon|early|late)\b|\bsince when\b/,
  },
  { kind: 'place', pattern: new RegExp(`\\bwhere\\b|\\b(?:what|which) (?:\\w+ )?(?:${PLACE_NOUN})\\b`) },
  {
    kind: 'reason',
    pattern:
      /\bwhy\b|\bwhat (?:was |is |were )?(?:the |his |her |their )?(?:\w+ )?(?:reasons?|causes?|purpose|motive|aim|goal)\b|\bwhat caused\b|\bwhat led\b|\bhow come\b|\bwhat for\b/,
  },
  {
    kind: 'person',
    pattern: new RegExp(`\\bwho(?:m|se)?\\b|\\b(?:what|which) (?:\\w+ ){0,2}(?:${PERSON_NOUN})\\b`),
  },
  {
    kind: 'quotation',
    pattern:
      /\bwhat (?:did|does|do|has|have|had)\b.{0,200}\b(?:say|said|call|called|claim|argue|describe|warn|tell|state|promise|write|ask)\b|\bhow (?:did|does|do)\b.{0,200}\b(?:describe|call|respond|react|put)\b/,
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `\\b(?:what|which) (?:\\w+ ){0,2}(?:${NAME_NOUN})\\b|\\bwhat (?:is|was|are|were)\\b.*\\b(?:name|called|named)\\b`,
    ),
  },
  { kind: 'manner', pattern: /\bhow\b/ },
  {
    kind: 'yes-no',
    pattern: /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\b/,
  },
  { kind: 'thing', pattern: /(?:)/ },
];

/** The kind of answer that a question asks for, by its question word and the noun behind it. */
export function kindOf(question: string): AnswerKind {
  const asked = question.split(/\s+/u).map(normalizeWord).join(' ');
  return RULES.find(({ pattern }) => pattern.test(asked))?.kind ?? 'thing';
}

/** The types of phrase that can answer each kind, the surest first. */
export const ANSWERED_BY: Readonly<Record<AnswerKind, readonly SpanType[]>> = {
  person: ['person', 'name', 'organization'],
  date: ['date'],
  place: ['place', 'name'],
  number: ['number', 'quantity', 'money', 'percent'],
  money: ['money'],
  percent: ['percent'],
  age: ['age', 'number'],
  duration: ['duration'],
  quantity: ['quantity', 'number'],
  quotation: ['quotation'],
  reason: ['reason'],
  manner: [],
  name: ['name', 'organization'],
  'yes-no': [],
  thing: [],
};
