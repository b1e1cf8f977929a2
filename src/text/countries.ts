import { normalizeWord } from './terms.js';

// Country and its other names; capital and seats that stand for its government; words for its people and things.
const TABLE = `
Afghanistan;Kabul;Afghan,Afghans
Albania;Tirana;Albanian,Albanians
Algeria;Algiers;Algerian,Algerians
Andorra;Andorra la Vella;Andorran,Andorrans
Angola;Luanda;Angolan,Angolans
Antigua and Barbuda,Antigua;;Antiguan,Antiguans
Argentina;Buenos Aires;Argentine,Argentines,Argentinian,Argentinians,Argentinean
Armenia;Yerevan;Armenian,Armenians
Australia;Canberra;Australian,Australians,Aussie
Austria;Vienna;Austrian,Austrians
Azerbaijan;Baku;Azerbaijani,Azerbaijanis,Azeri,Azeris
Bahamas;Nassau;Bahamian,Bahamians
Bahrain;Manama;Bahraini,Bahrainis
Bangladesh;Dhaka;Bangladeshi,Bangladeshis
Barbados;Bridgetown;Barbadian,Barbadians
Belarus,Byelorussia,Belorussia;Minsk;Belarusian,Belarusians,Belarussian,Belarussians
Belgium;Brussels;Belgian,Belgians
Belize;Belmopan;Belizean,Belizeans
Benin;Porto-Novo;Beninese
Bhutan;Thimphu;Bhutanese
Bolivia;La Paz;Bolivian,Bolivians
Bosnia,Bosnia and Herzegovina;Sarajevo;Bosnian,Bosnians
Botswana;Gaborone;Botswanan,Batswana
Brazil;Brasilia;Brazilian,Brazilians
Brunei;;Bruneian,Bruneians
Bulgaria;Sofia;Bulgarian,Bulgarians
Burkina Faso;Ouagadougou;Burkinabe
Burundi;Gitega;Burundian,Burundians
Cambodia;Phnom Penh;Cambodian,Cambodians,Khmer
Cameroon;Yaounde;Cameroonian,Cameroonians
Canada;Ottawa;Canadian,Canadians
Cape Verde,Cabo Verde;Praia;Cape Verdean
Central African Republic;Bangui;
Chad;N'Djamena;Chadian,Chadians
Chile;Santiago;Chilean,Chileans
China,People's Republic of China,PRC;Beijing,Peking;Chinese
Colombia;Bogota;Colombian,Colombians
Comoros;Moroni;Comorian,Comorians
Congo,Democratic Republic of the Congo,DR Congo,DRC;Kinshasa;Congolese
Costa Rica;;Costa Rican,Costa Ricans
Croatia;Zagreb;Croatian,Croatians,Croat,Croats
Cuba;Havana;Cuban,Cubans
Cyprus;Nicosia;Cypriot,Cypriots
Czech Republic,Czechia;Prague;Czech,Czechs
Denmark;Copenhagen;Danish,Dane,Danes
Djibouti;;Djiboutian,Djiboutians
Dominican Republic;Santo Domingo;Dominican,Dominicans
Ecuador;Quito;Ecuadorian,Ecuadorians,Ecuadorean
Egypt;Cairo;Egyptian,Egyptians
El Salvador;San Salvador;Salvadoran,Salvadorans
Equatorial Guinea;Malabo;
Eritrea;Asmara;Eritrean,Eritreans
Estonia;Tallinn;Estonian,Estonians
Eswatini,Swaziland;Mbabane;Swazi,Swazis
Ethiopia;Addis Ababa;Ethiopian,Ethiopians
European Union,EU;Brussels;
Fiji;Suva;Fijian,Fijians
Finland;Helsinki;Finnish,Finn,Finns
France;Paris,Elysee;French,Frenchman,Frenchwoman,Frenchmen
Gabon;Libreville;Gabonese
Gambia;Banjul;Gambian,Gambians
Georgia;Tbilisi;Georgian,Georgians
Germany;Berlin,Bundestag;German,Germans
Ghana;Accra;Ghanaian,Ghanaians
Greece;Athens;Greek,Greeks
Greenland;Nuuk;Greenlandic,Greenlander,Greenlanders
Grenada;;Grenadian,Grenadians
Guatemala;;Guatemalan,Guatemalans
Guinea;Conakry;Guinean,Guineans
Guyana;Georgetown;Guyanese
Haiti;Port-au-Prince;Haitian,Haitians
Honduras;Tegucigalpa;Honduran,Hondurans
Hong Kong;;Hongkonger,Hongkongers
Hungary;Budapest;Hungarian,Hungarians
Iceland;Reykjavik;Icelandic,Icelander,Icelanders
India;New Delhi,Delhi;Indian,Indians
Indonesia;Jakarta;Indonesian,Indonesians
Iran,Persia;Tehran;Iranian,Iranians,Persian
Iraq;Baghdad;Iraqi,Iraqis
Ireland,Irish Republic,Republic of Ireland,Eire;Dublin;Irish,Irishman,Irishwoman
Israel;Jerusalem,Tel Aviv,Knesset;Israeli,Israelis
Italy;Rome;Italian,Italians
Ivory Coast,Cote d'Ivoire;Abidjan,Yamoussoukro;Ivorian,Ivorians
Jamaica;Kingston;Jamaican,Jamaicans
Japan;Tokyo;Japanese
Jordan;Amman;Jordanian,Jordanians
Kazakhstan;Astana,Nur-Sultan;Kazakh,Kazakhs,Kazakhstani
Kenya;Nairobi;Kenyan,Kenyans
Kosovo;Pristina;Kosovar,Kosovars,Kosovan
Kuwait;;Kuwaiti,Kuwaitis
Kyrgyzstan;Bishkek;Kyrgyz
Laos;Vientiane;Laotian,Laotians,Lao
Latvia;Riga;Latvian,Latvians
Lebanon;Beirut;Lebanese
Lesotho;Maseru;Basotho
Liberia;Monrovia;Liberian,Liberians
Libya;Tripoli;Libyan,Libyans
Liechtenstein;Vaduz;
Lithuania;Vilnius;Lithuanian,Lithuanians
Luxembourg;;Luxembourgish,Luxembourger,Luxembourgers
Madagascar;Antananarivo;Malagasy
Malawi;Lilongwe;Malawian,Malawians
Malaysia;Kuala Lumpur;Malaysian,Malaysians
Maldives;;Maldivian,Maldivians
Mali;Bamako;Malian,Malians
Malta;Valletta;Maltese
Mauritania;Nouakchott;Mauritanian,Mauritanians
Mauritius;Port Louis;Mauritian,Mauritians
Mexico;Mexico City;Mexican,Mexicans
Moldova;Chisinau;Moldovan,Moldovans
Monaco;;Monegasque
Mongolia;Ulaanbaatar,Ulan Bator;Mongolian,Mongolians
Montenegro;Podgorica;Montenegrin,Montenegrins
Morocco;Rabat;Moroccan,Moroccans
Mozambique;Maputo;Mozambican,Mozambicans
Myanmar,Burma;Naypyidaw,Yangon,Rangoon;Burmese
Namibia;Windhoek;Namibian,Namibians
Nepal;Kathmandu;Nepali,Nepalis,Nepalese
Netherlands,Holland;The Hague,Amsterdam;Dutch,Dutchman,Dutchwoman
New Zealand;Wellington;New Zealander,New Zealanders,Kiwi,Kiwis
Nicaragua;Managua;Nicaraguan,Nicaraguans
Niger;Niamey;Nigerien
Nigeria;Abuja;Nigerian,Nigerians
North Korea,DPRK;Pyongyang;North Korean,North Koreans
North Macedonia,Macedonia;Skopje;Macedonian,Macedonians
Norway;Oslo;Norwegian,Norwegians
Oman;Muscat;Omani,Omanis
Pakistan;Islamabad;Pakistani,Pakistanis
Palestine,Palestinian Authority;Ramallah;Palestinian,Palestinians
Panama;Panama City;Panamanian,Panamanians
Papua New Guinea;Port Moresby;Papuan
Paraguay;Asuncion;Paraguayan,Paraguayans
Peru;Lima;Peruvian,Peruvians
Philippines;Manila;Philippine,Filipino,Filipinos,Filipina
Poland;Warsaw;Polish,Pole,Poles
Portugal;Lisbon;Portuguese
Puerto Rico;San Juan;Puerto Rican,Puerto Ricans
Qatar;Doha;Qatari,Qataris
Romania;Bucharest;Romanian,Romanians
Russia,Russian Federation;Moscow,Kremlin;Russian,Russians
Rwanda;Kigali;Rwandan,Rwandans
Saint Lucia,St Lucia;Castries;
Samoa;Apia;Samoan,Samoans
San Marino;;
Saudi Arabia;Riyadh;Saudi,Saudis
Senegal;Dakar;Senegalese
Serbia;Belgrade;Serbian,Serbians,Serb,Serbs
Seychelles;Victoria;
Sierra Leone;Freetown;Sierra Leonean
Singapore;;Singaporean,Singaporeans
Slovakia;Bratislava;Slovak,Slovaks,Slovakian
Slovenia;Ljubljana;Slovenian,Slovenians,Slovene,Slovenes
Solomon Islands;Honiara;Solomon Islander
Somalia;Mogadishu;Somali,Somalis
South Africa;Pretoria;South African,South Africans
South Korea,Republic of Korea;Seoul;South Korean,South Koreans
South Sudan;Juba;South Sudanese
Soviet Union,USSR,Soviet;;Soviets
Spain;Madrid;Spanish,Spaniard,Spaniards
Sri Lanka;Colombo;Sri Lankan,Sri Lankans
Sudan;Khartoum;Sudanese
Suriname;Paramaribo;Surinamese
Sweden;Stockholm;Swedish,Swede,Swedes
Switzerland;Bern,Berne;Swiss
Syria;Damascus;Syrian,Syrians
Taiwan;Taipei;Taiwanese
Tajikistan;Dushanbe;Tajik,Tajiks
Tanzania;Dodoma;Tanzanian,Tanzanians
Thailand;Bangkok;Thai,Thais
Tibet;Lhasa;Tibetan,Tibetans
Timor-Leste,East Timor;Dili;Timorese
Togo;Lome;Togolese
Tonga;;Tongan,Tongans
Trinidad and Tobago,Trinidad;Port of Spain;Trinidadian,Trinidadians
Tunisia;Tunis;Tunisian,Tunisians
Turkey,Turkiye;Ankara;Turkish,Turk,Turks
Turkmenistan;Ashgabat;Turkmen
Uganda;Kampala;Ugandan,Ugandans
Ukraine;Kyiv,Kiev;Ukrainian,Ukrainians
United Arab Emirates,UAE,Emirates;Abu Dhabi,Dubai;Emirati,Emiratis
United Kingdom,UK,U.K,Britain,Great Britain;London,Downing Street,Westminster,Whitehall;British,Briton,Britons,Brit,Brits
United States,United States of America,US,U.S,USA,U.S.A,America;Washington,White House,Capitol Hill;American,Americans
Uruguay;Montevideo;Uruguayan,Uruguayans
Uzbekistan;Tashkent;Uzbek,Uzbeks
Vanuatu;;
Vatican,Holy See;Vatican City;
Venezuela;Caracas;Venezuelan,Venezuelans
Vietnam;Hanoi;Vietnamese
Yemen;Sanaa,Sana'a;Yemeni,Yemenis
Zambia;Lusaka;Zambian,Zambians
Zimbabwe;Harare;Zimbabwean,Zimbabweans
England;;English,Englishman,Englishmen,Englishwoman
Scotland;Edinburgh;Scottish,Scot,Scots
Wales;Cardiff;Welsh,Welshman
Europe;;European,Europeans
Africa;;African,Africans
Asia;;Asian,Asians
`;

/** How a word names a country: as itself, by the seat of its government, or by its people. */
type CountryNaming = 'country' | 'seat' | 'people';

/** A name of a country; `country` is its first name in the table. */
interface CountryName {
  readonly country: string;
  readonly naming: CountryNaming;
}

/** Every name of the table by its words as `normalizeWord` has them, parted by spaces. */
export const COUNTRY_NAMES: ReadonlyMap<string, CountryName> = new Map(
  TABLE.trim()
    .split('\n')
    .reverse()
    .flatMap((line) => {
      const fields = line.split(';').map((field) => field.split(',').filter((name) => name !== ''));
      const country = fields[0]?.[0] ?? '';
      const namings: readonly CountryNaming[] = ['country', 'seat', 'people'];
      return namings.flatMap((naming, place) =>
        (fields[place] ?? []).map((name) => [keyOf(name), { country, naming }] as const),
      );
    }),
);

function keyOf(name: string): string {
  // Most are one word, and splitting them all takes a millisecond.
  return /[ -]/u.test(name) ? name.split(/[ -]/u).map(normalizeWord).join(' ') : normalizeWord(name);
}
