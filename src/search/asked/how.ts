import type { AnswerKind } from '../kind.js';

const TIME = '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centuries|time)';
const PAY =
  '(?:costs?|pay|pays|paid|worth|spend|spent|spends|price|priced|dollars|euros|pounds|roubles|rubles|money|cash|earn|earns|earned|charged?|raised?|invest|invested|lose|lost|loans?|lent|lend|fined?|sold|sell|bought|buy|revenue|profits?|budget|owe|owed|owes|borrow|borrowed|donated?|debt|receive|fund|funding|aid|funds|offer|offered)';
const SHARE = '(?:per ?cents?|percentage|share|part|proportion|stake|slice|fraction|portion|chunk)';

interface HowRule {
  readonly kind: AnswerKind;
  /** Tried on the words behind “how”. */
  readonly pattern: RegExp;
}

/** Tried in order; the first that fits tells. */
const RULES: readonly HowRule[] = [
  { kind: 'reason', pattern: /^come\b/u },
  { kind: 'age', pattern: /^(?:old|young)\b|^many years old\b/u },
  { kind: 'date', pattern: /^(?:soon|recently|recent|early|late|long ago|many \w+ ago)\b/u },
  {
    kind: 'duration',
    pattern: new RegExp(
      `^(?:long(?!-)|often|frequently|regularly|many (?:\\w+ )?${TIME}|much (?:\\w+ )?(?:time|longer|sooner|later|older)|many times)\\b`,
      'u',
    ),
  },
  {
    kind: 'percent',
    pattern: new RegExp(
      `^(?:(?:many|much) ${SHARE}|(?:big|large|high|small|great) an? ${SHARE}|(?:big|large) (?:is|was) .{1,200}\\b(?:share|stake)|much of)\\b`,
      'u',
    ),
  },
  { kind: 'money', pattern: new RegExp(`^much\\b.{0,200}\\b${PAY}\\b`, 'u') },
  { kind: 'money', pattern: /^(?:expensive|costly|pricey|dear|cheap|well paid|rich|wealthy|profitable)\b/u },
  { kind: 'amount', pattern: /^(?:much|big|large|high|low|small|strong|steep|steeply|sharply|badly)\b/u },
  { kind: 'number', pattern: /^many\b/u },
  {
    kind: 'quantity',
    pattern:
      /^(?:far|tall|deep|wide|fast|heavy|hot|cold|warm|close|near|thick|thin|short|quickly|powerful|loud|bright|steep)\b/u,
  },
  { kind: 'name', pattern: /^(?:is|was|are|were|do|does|did)\b.{1,200}\b(?:called|named|known|nicknamed)$/u },
  {
    kind: 'quotation',
    pattern:
      /^(?:did|does|do|has|have|would|will|is|was)\b.{0,200}\b(?:describe|described|call|respond|responded|react|reacted|put it|characteri[sz]ed?|comment|answer|reply|explain|justify)\b/u,
  },
];

/** The kind of answer that “how” asks for, by the words behind and before it (“by how much”). */
export function kindOfHow(after: readonly string[], before: readonly string[]): AnswerKind {
  if (before.at(-1) === 'by' && after[0] === 'much') return 'amount';
  const text = after.join(' ').replace(/^(?:exactly|about|roughly|approximately) /u, '');
  return RULES.find(({ pattern }) => pattern.test(text))?.kind ?? 'manner';
}
