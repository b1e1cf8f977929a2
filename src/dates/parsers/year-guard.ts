// What may touch a year on its left: a space, an opening bracket or quote, another year, “mid-”.
const LEFT = /(?:^|[\s("“‘'[—]|(?<![-+\d.])(?:1\d{3}|20\d{2})[-–/~]|\b(?:early|mid|late|pre|post)[-–])$/i;

// Words that a year follows. Without one, numbers below 1900 are taken for counts.
const CUES = new Set(
  'in since by until till before after from of during between around circa about early late mid through throughout to and or for year years the this spring summer autumn fall winter'.split(
    ' ',
  ),
);

// Words that a count follows: “more than 2000”.
const QUANTIFIERS = new Set(
  'than least most nearly almost some over exceed exceeding exceeded approximately roughly another additional all only total'.split(
    ' ',
  ),
);

// Words that number something else: “Flight 1549”, “page 1984”.
const NUMBERED = new Set(
  'flight boeing airbus windows no nos number numbers section page pages room route highway channel model series article resolution bill act law paragraph lot unit gate bus train apartment suite building level formula version area code pin postcode zip isbn rfc iso regulation directive order case file form chapter office district'.split(
    ' ',
  ),
);

// Words after a number that make it a count or a measure.
const COUNTED = new Set(
  'percent per people men women children persons km mile miles meter meters metre metres kilometer kilometers kilometre kilometres m feet foot ft inches ton tons tonne tonnes kg kilos pound pounds lbs dollar dollars euro euros cents yuan yen rupees pesos francs marks roubles rubles hour hours minutes seconds day days week weeks months times more other others acres hectares degrees points votes seats jobs homes houses soldiers troops deaths dead wounded casualties workers employees members students guests copies pieces units vehicles cars ships aircraft planes tanks guns calories watts megawatts volts hertz gmt et est edt pst pdt bst cet utc hrs million billion trillion'.split(
    ' ',
  ),
);

// Plural nouns that a year comes before: “the 1900 elections”.
const EVENTS = new Set(
  'elections games olympics talks riots attacks protests bombings negotiations reforms floods sanctions accords primaries results earnings sales profits figures hostilities championships finals'.split(
    ' ',
  ),
);

/** Whether a number of four digits stands where a year stands. */
export function readsAsYear(text: string, start: number, end: number, year: number): boolean {
  const left = text.slice(Math.max(0, start - 24), start);
  if (!LEFT.test(left) || /\d\s$/.test(left) || dividesBy(text, end, year)) return false;
  const printed =
    /([A-Za-z]+(?:(?<=\b[A-Za-z]{1,3})\.|,)?)[^\S\n]{1,2}$/.exec(left)?.[1]?.replace(/[.,]$/, '') ?? '';
  const previous = printed.toLowerCase();
  const next = (/^\s{1,3}([A-Za-z]+)/.exec(text.slice(end, end + 24))?.[1] ?? '').toLowerCase();
  if (NUMBERED.has(previous) || QUANTIFIERS.has(previous) || COUNTED.has(next) || /^kilo|^mega/.test(next))
    return false;
  // A round number behind a name belongs to it: an index of 2000 companies.
  if (year % 100 === 0 && /^[A-Z]/.test(printed) && !CUES.has(previous)) return false;
  const counts = /[^su']s$/.test(next) && !EVENTS.has(next) && next.length > 3;
  if (counts && (year % 100 === 0 || year < 1800)) return false;
  return (
    year >= 1900 || CUES.has(previous) || /[(\n–-]\s?$/.test(left) || left === '' || standsAlone(text, end)
  );
}

// A range, or a number that ends its line: “Eastern front 1861–1863”.
function standsAlone(text: string, end: number): boolean {
  return /^(?:[-–]1\d{3}(?!\d)|[^\S\n]?\n)/.test(text.slice(end, end + 6));
}

// A stroke between years leads to the next one: “2009/10”.
function dividesBy(text: string, end: number, year: number): boolean {
  const other = /^\/(\d+)/.exec(text.slice(end, end + 7))?.[1];
  return other !== undefined && !String(year + 1).endsWith(other.padStart(2, 'x'));
}
