/** How short follow-ups are asked in the bot's other languages: by the English words for them. No accents are needed. */
const ASKED: Readonly<Record<string, string>> = {
  who: 'wer | quién quiénes | qui | quem | кто | хто',
  whom: 'wen wem | a+quién | à+qui | a+quem | кого кому | кого кому',
  'by whom': 'von+wem | por+quién | par+qui | por+quem | кем | ким',
  'with whom': 'mit+wem | con+quién | avec+qui | com+quem | с+кем | з+ким',
  'who else': 'wer+noch wer+sonst | quién+más | qui+d’autre | quem+mais | кто+ещё | хто+ще',
  what: 'was | qué | quoi | que o+que o+quê | что | що',
  'what else': 'was+noch was+sonst | qué+más | quoi+d’autre | o+que+mais | что+ещё | що+ще',
  when: 'wann | cuándo | quand | quando | когда | коли',
  'since when': 'seit+wann | desde+cuándo | depuis+quand | desde+quando | с+каких+пор | відколи',
  'until when': 'bis+wann | hasta+cuándo | jusqu’à+quand | até+quando | до+каких+пор | до+коли',
  where: 'wo wohin | dónde adónde | où | onde aonde | где куда | де куди',
  'from where': 'woher von+wo | de+dónde | d’où | de+onde | откуда | звідки',
  why: 'warum wieso weshalb | por+qué | pourquoi | por+que por+quê porquê | почему зачем | чому навіщо',
  'why not': 'warum+nicht | por+qué+no | pourquoi+pas | por+que+não | почему+нет | чому+ні',
  how: 'wie | cómo | comment | como | как | як',
  'how long': 'wie+lange | cuánto+tiempo | combien+de+temps | quanto+tempo | как+долго | як+довго',
  'how many': 'wie+viele | cuántos cuántas | combien | quantos quantas | сколько | скільки',
  'how much': 'wie+viel wieviel | cuánto cuánta | quanto quanta',
};

const ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.entries(ASKED).flatMap(([english, words]) =>
    words.split(/[ |]+/u).map((word) => [plain(word.replaceAll('+', ' ')), english] as const),
  ),
);

const OPENING = /^(?:und|aber|y|e|pero|et|mais|mas|а|и|но|і|й|та|але)[, ]+/iu;
/** Before a year: `und im Jahr 2014`, `y en 2014`, `а в 2014 году`. */
const IN_YEAR = /^(?:in|im(?: jahre?)?|en(?: el año)?|em|no ano de|в|у)? ?(\d{4})(?: (?:году?|році|рік))?$/iu;
/** A name of up to four words, without the article before it. */
const NAMED =
  /^(?:der|die|das|den|dem|el|la|los|las|le|les|l[’']|o|a|os|as)? ?(\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,3})$/u;

/**
 * A short follow-up in one of the bot's other languages as it is asked in English: “und wann?” → `and when`, “¿y Roe?” →
 * `and Roe`, “а в 2014?” → `and in 2014`. Undefined for all else: the articles are English, and no question is translated.
 */
export function shortFollowUp(question: string): string | undefined {
  const text = question.replace(/^[\s¿¡]+|[\s?？!.…]+$/gu, '').replace(/\s+/gu, ' ');
  const alone = ENGLISH.get(plain(text));
  if (alone !== undefined) return alone;
  const rest = text.replace(OPENING, '');
  if (rest === text) return undefined;
  const asked = ENGLISH.get(plain(rest));
  const year = IN_YEAR.exec(rest)?.[1];
  const topic = asked ?? (year === undefined ? NAMED.exec(rest)?.[1] : `in ${year}`);
  return topic && `and ${topic}`;
}

/** As people type it who leave out the accents. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll("'", '’');
}
