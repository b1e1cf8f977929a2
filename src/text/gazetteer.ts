const lines = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*[\n,]\s*/u));

/** Well-known places, normalised: countries, their parts and the largest cities. */
export const PLACES = lines(`
afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, belarus
belgium, bolivia, bosnia, botswana, brazil, britain, great britain, bulgaria, burma, cambodia, cameroon, canada, chad
chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, czech republic, denmark, dominican republic, ecuador
egypt, el salvador, england, eritrea, estonia, ethiopia, fiji, finland, france, gambia, germany, ghana, greece, guatemala
guinea, haiti, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast
jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya
lithuania, luxembourg, macedonia, madagascar, malawi, malaysia, maldives, mali, malta, mauritius, mexico, moldova, monaco
mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand, nicaragua, niger, nigeria
north korea, northern ireland, norway, oman, pakistan, palestine, panama, paraguay, peru, philippines, poland, portugal
puerto rico, qatar, romania, russia, rwanda, samoa, saudi arabia, scotland, senegal, serbia, sierra leone, singapore
slovakia, slovenia, somalia, south africa, south korea, south sudan, soviet union, spain, sri lanka, sudan, sweden
switzerland, syria, taiwan, tajikistan, tanzania, thailand, tibet, togo, tonga, trinidad, tunisia, turkey, turkmenistan
uganda, ukraine, united arab emirates, united kingdom, united states, united states of america, uk, us, usa, uruguay
ussr, uzbekistan, vatican, venezuela, vietnam, wales, west bank, gaza, yemen, zambia, zimbabwe, crimea, europe, asia
africa, antarctica, middle east, far east, north america, south america, latin america, arctic, scandinavia, balkans
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho
illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi
missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio
oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia
west virginia, wisconsin, wyoming, ontario, quebec, alberta, british columbia, nova scotia, queensland, new south wales
tasmania, bavaria, catalonia, kashmir, punjab, siberia, sicily, tuscany, normandy, kent, essex, sussex, surrey, cornwall
devon, norfolk, suffolk, yorkshire, lancashire, cheshire, merseyside, abu dhabi, amsterdam, ankara, athens, atlanta
auckland, baghdad, baltimore, bangkok, barcelona, beijing, beirut, belfast, belgrade, berlin, birmingham, bogota, boston
brisbane, bristol, brooklyn, brussels, bucharest, budapest, buenos aires, cairo, calgary, cambridge, cape town, caracas
cardiff, chicago, cleveland, cologne, copenhagen, dallas, damascus, delhi, denver, detroit, dhaka, doha, dubai, dublin
edinburgh, frankfurt, geneva, glasgow, hamburg, hanoi, havana, helsinki, houston, islamabad, istanbul, jakarta
jerusalem, johannesburg, kabul, karachi, kiev, kyiv, lagos, las vegas, leeds, leicester, lima, lisbon, liverpool
london, los angeles, lyon, madrid, manchester, manhattan, manila, marseille, mecca, melbourne, memphis, mexico city
miami, milan, milwaukee, minneapolis, minsk, montreal, moscow, mosul, mumbai, munich, nairobi, naples, nashville
newcastle, new delhi, new orleans, new york city, orlando, osaka, oslo, ottawa, oxford, paris, perth, philadelphia
phoenix, pittsburgh, portland, prague, pretoria, pyongyang, quito, reykjavik, riga, rio de janeiro, riyadh, rome
rotterdam, sacramento, san antonio, san diego, san francisco, santiago, sao paulo, seattle, seoul, shanghai, sheffield
sofia, southampton, st louis, st petersburg, saint petersburg, stockholm, strasbourg, sydney, taipei, tallinn, tbilisi
tehran, tel aviv, tokyo, toronto, toulouse, tripoli, tunis, turin, vancouver, venice, vienna, vilnius, warsaw, zurich
`);

/** Adjectives of countries and peoples, which are capitalised but name nobody by themselves. */
export const DEMONYMS = lines(`
afghan, african, albanian, algerian, american, arab, arabian, arabic, argentine, argentinean, argentinian, armenian, asian
australian, austrian, azerbaijani, bangladeshi, belarusian, belarussian, belgian, bolivian, bosnian, brazilian, briton
britons, british, bulgarian, burmese, cambodian, canadian, catalan, catholic, chechen, chilean, chinese, christian
christians, colombian, congolese, croatian, cuban, cypriot, czech, danish, democrat, democrats, democratic, dutch
egyptian, english, estonian, ethiopian, european, finnish, french, georgian, german, germans, ghanaian, greek, haitian
hindu, hungarian, icelandic, indian, indonesian, iranian, iraqi, irish, islamic, islamist, israeli, israelis, italian
jamaican, japanese, jewish, jews, jordanian, kenyan, korean, kurdish, kurds, kuwaiti, latin, latvian, lebanese, libyan
lithuanian, malaysian, mexican, moroccan, muslim, muslims, nepalese, nigerian, norwegian, olympic, orthodox, pakistani
palestinian, palestinians, peruvian, philippine, filipino, polish, portuguese, protestant, republican, republicans
romanian, russian, russians, rwandan, saudi, scottish, serbian, shia, shiite, sikh, singaporean, slovak, somali, soviet
spanish, sudanese, sunni, swedish, swiss, syrian, syrians, taiwanese, thai, tory, tories, tunisian, turkish, ugandan
ukrainian, ukrainians, venezuelan, vietnamese, welsh, western, eastern, northern, southern, yemeni, zimbabwean
`);

/** Common given names of people. */
export const GIVEN_NAMES = lines(`
aaron, abdul, adam, adrian, ahmed, alan, albert, alex, alexander, alexandra, alice, ali, amanda, amy, andrea, andreas
andrew, andy, angela, anna, anne, anthony, antonio, arthur, barack, barbara, ben, benjamin, bernard, bill, bob, boris
brad, brian, bruce, carl, carlos, carol, caroline, catherine, charles, charlie, charlotte, chris, christian, christina
christine, christopher, claire, colin, craig, dan, daniel, darren, dave, david, dean, deborah, dennis, derek, diana, diane
dmitry, donald, donna, doug, douglas, ed, eddie, edward, elizabeth, ellen, emily, emma, eric, ethan, eva, fernando
francis, frank, fred, gary, gavin, geoff, george, gerald, glenn, gordon, graham, greg, hannah, harold, harry, heather
helen, henry, hillary, howard, hugh, hugo, ian, igor, ivan, jack, jacob, jake, james, jamie, jan, jane, janet, jason, jay
jean, jeff, jeffrey, jennifer, jeremy, jerry, jessica, jill, jim, jimmy, joan, joe, joel, john, johnny, jon, jonathan
jose, joseph, joshua, juan, judy, julia, julian, julie, justin, karen, kate, katherine, keith, kelly, ken, kenneth, kevin
kim, kyle, larry, laura, lauren, lee, leo, leon, lewis, liam, linda, lisa, louis, lucy, luis, luke, marc, marco, margaret
maria, marie, mario, mark, martin, mary, matt, matthew, max, megan, melissa, michael, michelle, miguel, mike, mohamed
mohammed, muhammad, nancy, natalie, nathan, neil, nicholas, nick, nicola, nicolas, nigel, noah, oliver, oscar, pamela, pat
patricia, patrick, paul, pedro, peter, phil, philip, phillip, rachel, ralph, ray, raymond, rebecca, ricardo, richard, rick
rob, robert, robin, roger, ron, ronald, rosa, roy, russell, ruth, ryan, sam, samantha, samuel, sandra, sara, sarah, scott
sean, sergei, sergey, sharon, simon, sophie, stefan, stephanie, stephen, steve, steven, stuart, sue, susan, ted, teresa
terry, theresa, thomas, tim, timothy, tina, todd, tom, tommy, tony, tracy, vanessa, victor, victoria, vincent, vladimir
walter, wayne, wendy, will, william, zoe
`);
