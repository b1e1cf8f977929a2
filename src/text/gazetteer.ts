import { COUNTRY_NAMES } from './countries.js';

const lines = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*[\n,]\s*/u));

/** Well-known places beside the countries and their capitals: parts of countries and of the world, large cities. */
const MORE_PLACES = lines(`
northern ireland, west bank, gaza, crimea, antarctica, middle east, far east, north america, south america
latin america, arctic, scandinavia, balkans, alabama, alaska, arizona, arkansas, california, colorado
connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine
maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire
new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania
rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin
wyoming, ontario, quebec, alberta, british columbia, nova scotia, queensland, new south wales, tasmania, bavaria
catalonia, kashmir, punjab, siberia, sicily, tuscany, normandy, kent, essex, sussex, surrey, cornwall, devon
norfolk, suffolk, yorkshire, lancashire, cheshire, merseyside, atlanta, auckland, baltimore, barcelona, belfast
birmingham, boston, brisbane, bristol, brooklyn, calgary, cambridge, cape town, chicago, cleveland, cologne
dallas, denver, detroit, frankfurt, geneva, glasgow, hamburg, houston, istanbul, johannesburg, karachi, lagos
las vegas, leeds, leicester, liverpool, los angeles, lyon, manchester, manhattan, marseille, mecca, melbourne
memphis, miami, milan, milwaukee, minneapolis, montreal, mosul, mumbai, munich, naples, nashville, newcastle
new orleans, new york city, orlando, osaka, oxford, perth, philadelphia, phoenix, pittsburgh, portland
rio de janeiro, rotterdam, sacramento, san antonio, san diego, san francisco, sao paulo, seattle, shanghai
sheffield, southampton, st louis, st petersburg, saint petersburg, strasbourg, sydney, toronto, toulouse, turin
vancouver, venice, zurich
`);

/** Capitalised adjectives and their people beside those of countries: religions, parties, parts of the world. */
const MORE_ADJECTIVES = lines(`
arab, arabian, arabic, catalan, catholic, chechen, christian, christians, democrat, democrats, democratic, hindu
islamic, islamist, jewish, jews, korean, kurdish, kurds, latin, muslim, muslims, olympic, orthodox, protestant
republican, republicans, shia, shiite, sikh, soviet, sunni, tory, tories, western, eastern, northern, southern
`);

/** Whether a name, its normalised words parted by spaces, is that of a well-known place. */
export function isPlaceName(name: string): boolean {
  const naming = COUNTRY_NAMES.get(name)?.naming;
  return MORE_PLACES.has(name) || naming === 'country' || naming === 'seat';
}

/** Whether a normalised word is an adjective of a country, people or faith, which is capitalised but names nobody by itself. */
export function isProperAdjective(word: string): boolean {
  return MORE_ADJECTIVES.has(word) || COUNTRY_NAMES.get(word)?.naming === 'people';
}
