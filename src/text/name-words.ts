const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs of saying. All lists are normalised words. */
export const SAYS = words(
  'said says told adds added asked explained announced warned wrote argued claimed insisted replied tweeted noted confirmed',
);
/** Words that mostly names of bodies have. */
export const ORGANIZATION_WORDS = words(`
inc corp corporation corporations company companies co ltd plc llc sa ag spa nv gmbh group holdings bank banks university
college school institute institution agency association federation union party ministry department office council
committee commission court parliament senate congress assembly organization organisation league club fc airlines airways
army navy force forces police times post news media press network foundation society church team fund authority bureau
service services treaty motors industries systems technologies partners capital securities research exchange reserve
administration alliance guard corps board center centre house trust ventures energy airbus communications financial
international motor bancorp insurance museum orchestra rovers rangers wanderers athletic albion`);
/** Words that mostly names of places have. */
export const PLACE_WORDS = words(`
city town village county province state republic kingdom island islands river lake sea ocean mountain mountains mount
valley bay gulf street avenue road square park airport station bridge desert coast peninsula district region canyon
forest beach hills harbour harbor port fort north south east west`);
/** Prepositions of place. */
export const PLACE_PREPOSITIONS = words('in at from near to into towards outside across throughout around');
/** Nouns for bodies, which stand before their names and for them: “airline Aer Orlo”, “the airline”. */
export const BODY_NOUNS = words(`
company firm group bank airline carmaker automaker manufacturer maker retailer agency union party organisation
organization alliance bloc club team institution corporation conglomerate lender insurer`);
