import { findDates } from '../dates/find.js';
import { readCount } from '../dates/numbers.js';
import type { Passage } from './answer.js';
import type { QuestionContext } from './context.js';
import { ANSWERED_BY } from './kind.js';
import type { SpanType } from './spans/typed-span.js';

/** A number or date that can be compared with another of the same unit: `2022-07-02` of `date 10`, 48 of `percent`. */
interface Value {
  /** Its type and, of a quantity or money, what is counted; of a date how exact it is. */
  readonly unit: string;
  readonly value: string | number;
  /** Of a plain number, the terms of the words behind it, one of which says what is counted. */
  readonly counted?: readonly string[];
}

/** What one article has to say: how likely its first passage answers, and what that one's marked words amount to. */
export interface Valued {
  readonly confidence: number;
  /** Its first passage; undefined where it has none. */
  readonly first: () => Passage | undefined;
  readonly value: () => Value | undefined;
}

/** Another article is one that differs from here on: it is more likely than not that it answers, too. */
const LIKELY = 0.5;

/** The best passage of the first article that answers, too, and with another number or date than the best article; if there is one. */
export function differingPassage([best, ...others]: readonly Valued[]): Passage | undefined {
  const likely = others.filter(({ confidence }) => confidence >= LIKELY);
  const value = likely.length > 0 ? best?.value() : undefined;
  if (!value) return undefined;
  const other = likely.find((one) => {
    const its = one.value();
    return its?.unit === value.unit && its.value !== value.value && countSame(its, value);
  });
  return other?.first();
}

/** “Five people” and “60 houses” do not differ: they count other things. */
function countSame({ counted: own }: Value, { counted: other }: Value): boolean {
  if (!own?.length || !other?.length) return true;
  return own.some((term) => other.includes(term));
}

/** How many words behind a number may say what is counted: “60 wooden houses”. */
const COUNTED_WITHIN = 3;

const COMPARED: readonly SpanType[] = ['date', 'number', 'quantity', 'money', 'percent', 'age'];

/** What the marked words of a passage amount to, where they are a number or date of the kind asked for; undefined for “several”. */
export function readValue(
  { index: { article, profiles }, question }: QuestionContext,
  { start, end, answer }: Passage,
): Value | undefined {
  if (!answer) return undefined;
  const types = ANSWERED_BY[question.kind].filter((type) => COMPARED.includes(type));
  const profile = profiles.find(({ sentence }) => sentence.start === start);
  const span = profile?.spans.find(
    (one) => types.includes(one.type) && one.start < answer.end && one.end > answer.start,
  );
  if (!span || !profile) return undefined;
  if (span.type !== 'date') {
    const amount = readAmount(span.type, article.text.slice(span.start, span.end));
    const behind = profile.tokens.slice(span.last + 1, span.last + 1 + COUNTED_WITHIN);
    return amount && span.type === 'number'
      ? { ...amount, counted: behind.flatMap(({ term }) => term ?? []) }
      : amount;
  }
  const { published } = article;
  const [time] = findDates(
    article.text.slice(start, end),
    published === undefined ? {} : { published },
  ).filter((timex) => start + timex.start < span.end && start + timex.end > span.start);
  // A month and a day in it do not differ; what is left open may be anything.
  if (time?.type !== 'DATE' || !/^\d[\d-]*$/u.test(time.value)) return undefined;
  return { unit: `date ${time.value.length}`, value: time.value };
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/** “US$ 1.2 million” is 1,200,000 of `money $`, “twenty-one people” 21 of `number`; a vague amount is undefined. */
function readAmount(type: SpanType, text: string): Value | undefined {
  const [, before = '', figure = '', behind = ''] =
    /^([^\p{L}\d]*(?:US|USD|EUR|GBP)?[^\p{L}\d]*)(\d[\d.,]*|[a-z]+(?:-[a-z]+)?)(.*)$/isu.exec(text) ?? [];
  const number = /^\d/u.test(figure)
    ? Number(figure.replace(/,(?=\d{3})/gu, '').replace(/[.,]$/u, ''))
    : readCount(figure);
  if (typeof number !== 'number' || Number.isNaN(number)) return undefined;
  const words = behind.toLowerCase().match(/[\p{L}%°]+/gu) ?? [];
  const scale = words.reduce((product, word) => product * (SCALES[word] ?? 1), 1);
  const counted = type === 'quantity' || type === 'money' ? words.filter((word) => !(word in SCALES)) : [];
  const unit = [type, before.replace(/US|\s/gu, ''), ...counted].join(' ');
  return { unit, value: number * scale };
}
