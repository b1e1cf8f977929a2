const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** What stands before a person's name. All lists are normalised words. */
export const TITLES = words(`
mr mrs ms miss dr sir lord lady dame prof professor president chancellor premier minister secretary senator
representative congressman congresswoman governor mayor king queen prince princess pope bishop archbishop cardinal
father judge justice general colonel captain major lieutenant sergeant admiral commander officer ceo chairman
chairwoman chairperson director spokesman spokeswoman spokesperson coach manager leader analyst economist author
actor actress singer player striker goalkeeper lawyer attorney ambassador diplomat`);
/** Verbs of saying in the past. */
export const SAYS = words(
  'said says told added asked explained announced warned wrote argued claimed insisted replied tweeted',
);
/** Words that only names of bodies have. */
export const ORGANIZATION_WORDS = words(`
inc corp corporation company co ltd plc llc group bank university college school institute institution agency
association federation union party ministry department office council committee commission court parliament senate
congress assembly organization organisation league club fc airlines airways army navy force police times post news
media press network foundation society church team fund authority bureau service treaty`);
/** Words that only names of places have. */
export const PLACE_WORDS = words(`
city town village county province state republic kingdom island islands river lake sea ocean mountain mountains valley
bay gulf street avenue road square park airport station bridge desert coast peninsula district region canyon forest`);
/** Prepositions of place. */
export const PLACE_PREPOSITIONS = words('in at from near to into towards outside across throughout');
