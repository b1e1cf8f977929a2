import { BODY_NOUNS, ORGANIZATION_WORDS } from './name-words.js';

/** Words that only names of bodies have, beside `ORGANIZATION_WORDS`. */
export const MORE_ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  'brothers automotive electric stores associates airplanes government workers representatives hospital academy inspectorate forum'.split(
    ' ',
  ),
);
/** Nouns for bodies beside `BODY_NOUNS`. */
const MORE_BODY_NOUNS = new Set(
  `division subsidiary affiliate unit giant supplier startup start-up brand chain network broadcaster newspaper magazine
  charity brokerage utility distributor operator builder developer publisher studio label regulator watchdog nonprofit
  thinktank think-tank consultancy shipyard brewery hospital university college museum ministry`.split(
    /\s+/u,
  ),
);

/** Whether a normalised word is one that names of bodies have. */
export function isBodyWord(word: string): boolean {
  return ORGANIZATION_WORDS.has(word) || MORE_ORGANIZATION_WORDS.has(word);
}

/** Whether a normalised word is a noun for a body or several: “airline”, “banks”. */
export function isBodyNoun(word: string): boolean {
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/u, '');
  return [word, singular].some((noun) => BODY_NOUNS.has(noun) || MORE_BODY_NOUNS.has(noun));
}

const lines = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*[\n,]\s*/u));

/** Well-known bodies whose names do not tell that they are some, normalised. */
const KNOWN_BODIES = lines(`
adidas, aeroflot, aig, air france, airbus, al jazeera, al qaeda, al shabaab, alibaba, allianz, alstom
amazon, american airlines, amnesty international, apple, axa, barclays, bayer, bbc, blackrock, bmw, boeing
boko haram, bombardier, british airways, bundestag, cadbury, caterpillar, chevrolet, chevron, chrysler
cia, cisco, citigroup, cnbc, cnn, coca cola, comcast, congress, credit suisse, daimler, disney, dow chemical
easyjet, ebay, embraer, ericsson, eurostat, exxon, exxonmobil, facebook, fbi, fda, fedex, ferrari, fiat, fifa
ford, foxconn, gazprom, general electric, general motors, glaxosmithkline, goldman sachs, google, greenpeace
halliburton, hamas, heineken, hewlett packard, hezbollah, honda, house of commons, house of lords
house of representatives, hsbc, huawei, hyundai, ibm, ikea, infosys, instagram, interpol, ioc, johnson johnson
jpmorgan, jpmorgan chase, kfc, knesset, kremlin, lehman brothers, linkedin, lloyds, lockheed martin
lufthansa, marks and spencer, marks spencer, mastercard, mazda, mcdonald, mercedes benz, merrill lynch
microsoft, mitsubishi, monsanto, moody, morgan stanley, motorola, mozilla, nasa, nato, nestle, netflix, nhs
nintendo, nissan, nokia, northrop grumman, novartis, opec, opel, oxfam, panasonic, parliament, paypal, pentagon
pepsi, pepsico, peugeot, pfizer, pimco, pixar, porsche, procter gamble, qantas, raytheon, red cross, renault
reuters, rolls royce, rosneft, ryanair, saab, sainsbury, samsung, scotland yard, senate, siemens, sinn fein
skype, sony, sotheby, spacex, spotify, standard and poor, standard poor, starbucks, state duma, subaru
supreme court, suzuki, taliban, tata, tesco, tesla, toshiba, toyota, treasury, twitter, uber, ubs, unesco
unicef, unilever, vatican, verizon, vodafone, volkswagen, volvo, walmart, wells fargo, white house, wikileaks
wikimedia, wikipedia, yahoo, youtube
`);

/** Whether a name, its normalised words parted by spaces, is that of a well-known body. */
export function isKnownBody(name: string): boolean {
  return KNOWN_BODIES.has(name);
}
