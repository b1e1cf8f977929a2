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
  | 'amount'
  | 'quotation'
  | 'reason'
  | 'manner'
  | 'role'
  | 'name'
  | 'yes-no'
  | 'thing';

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
  amount: ['money', 'percent', 'quantity', 'number'],
  quotation: ['quotation'],
  reason: ['reason'],
  manner: [],
  role: ['role'],
  name: ['name', 'organization'],
  'yes-no': [],
  thing: [],
};
