/** Abbreviations as printed, without their last full stop. */
type Abbreviations = ReadonlySet<string>;

function listed(words: string): Abbreviations {
  return new Set(words.trim().split(/\s+/u));
}

/** Stand before a name or an explanation and never end a sentence. */
export const LEADING: Abbreviations = listed(`
  Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof Rev Hon Fr Msgr Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Supt Insp Det Const
  Brig Sen Sens Rep Reps Gov Govs Pres Amb Atty Wm Chas Geo Thos Jas Mt Ft Pt v vs e.g i.e cf viz ca approx esp incl a.k.a S.S H.M.S U.S.S
`);

/** Stand before a number; without one they are a word that ends a sentence. */
export const BEFORE_NUMBER: Abbreviations = listed(`
  No Nos no nos p pp vol Vol vols Vols fig Fig figs Figs sec Sec art Art arts Arts para paras ch Ch c b d est tel Tel ft hr hrs lb oz
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
`);

/** May end a sentence, but not before one of these words. */
export const CONTINUED: readonly { readonly abbreviations: Abbreviations; readonly by: Abbreviations }[] = [
  {
    abbreviations: listed('a.m p.m A.M P.M'),
    by: listed(`
      Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun
      January February March April May June July August September October November December
      Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
      Eastern Central Mountain Pacific Atlantic Greenwich London Moscow Beijing
      GMT UTC BST CET CEST EET MSK IST JST AEST EST EDT CST CDT MST MDT PST PDT ET CT MT PT
    `),
  },
  {
    abbreviations: listed('Inc Corp Co Cos Ltd Bros Plc plc'),
    by: listed(`
      Chief CEO CFO COO President Chairman Chairwoman Chair Vice Executive Director Managing Founder Spokesman
      Spokeswoman Inc Ltd LLC LLP Plc
    `),
  },
  {
    abbreviations: listed('Jr Sr'),
    by: listed('Day Boulevard Avenue Drive High Memorial Library Center School'),
  },
  {
    abbreviations: listed('Mon Tue Tues Wed Thu Thurs Fri Sat Sun'),
    by: listed('Jan Feb Mar Apr Aug Sept Oct Nov Dec'),
  },
];

/** Names that end in an exclamation mark, and the words that follow it within a longer name. */
export const EXCLAIMED: readonly { readonly name: string; readonly by: Abbreviations }[] = [
  {
    name: 'Yahoo!',
    by: listed('Inc Corp News Finance Mail Music Sports Search Groups Answers Messenger Japan Europe'),
  },
  { name: 'Yum!', by: listed('Brands Inc China') },
  { name: 'Panic!', by: listed('At') },
];

/** Words that follow `U.S.`, `U.K.`, `U.N.` and the like within the name of an office or body. */
export const OFFICES: Abbreviations = listed(`
  Senate House Congress Capitol Constitution Army Navy Air Marine Marines Coast Guard Force Forces National Federal
  Supreme District Circuit Court Courts Justice Department Treasury State Secretary President Vice Attorney Embassy
  Ambassador Consulate Senator Sen Rep Representative Representatives Gov Gen Geological Food Environmental Agency
  Centers Customs Border Immigration Citizenship Postal Census Bureau Bank Security General Council Secretary-General
  High Human Rights Charter Women Climate Olympic Open Steel Soccer Bancorp Airways Cellular Robotics Route Highway
  Patent Agriculture Energy Defense Defence Homeland Trade International Special Commission Commissioner Assembly
  Development Population Children Refugee Office Mission Government Prime Foreign Home Parliament Grand Masters Dollar
`);

/** Words that open many sentences and are seldom part of a name. */
export const OPENERS: Abbreviations = listed(`
  The A An It He She They We I You This That These Those There Here In On At By For From With Without Under Over
  During Between Among Until After Before But And Or Yet So If When While As Since Although Though However Because
  Despite According His Her Its Their Our My Your Not Nor Neither No Yes All Some Many Most Both Each Few Several
  One Two Three Another Other Others What Who Why How Where Which Whether Meanwhile Later Earlier Now Then Today
  Yesterday Tomorrow Also Still Even Only Once Just Nobody Nothing None Such Police Officials Critics Analysts
`);
