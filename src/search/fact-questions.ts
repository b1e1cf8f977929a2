import type { FactField } from './answer.js';

// “The report” or “the book” may be one that the story tells of: only these name the article itself. A question that
// is nothing but “who wrote it” has nothing else to mean.
const ITSELF =
  "(?:th(?:is|e) (?:whole |full |original |entire )?(?:news )?article|this (?:news )?(?:story|piece|report|text|item|post|news)|the (?:article|text) itself|this|it)(?:'s)?";
/** Also what a story may tell of; whether it does is looked up. */
const IT = `(?:${ITSELF}|the (?:news )?(?:story|piece|text|post))`;

const IS = "(?: is| was| are|'s)";
const THE = '(?:the |its )?';
const ME =
  '(?:(?:give|tell|show|send) me |name |can (?:i|you|we) (?:have|get|see|give me|send me|show me) |is there |do you have )';
const WHAT = `(?:what${IS} |which is |${ME})?`;

const WRITE = '(?:wr(?:ites?|ote)|written|authored|penned|reported|composed)';
const WRITER = "(?:author|writer|journalist|reporter|byline|correspondent)s?(?:'s)?";
const PUBLISH =
  '(?:published|posted|released|printed|dated|issued|put out|put online|uploaded|updated|written)';
const APPEAR = '(?:come out|appear|go online|get (?:published|posted|released|printed)|go up)';
const WHEN = '(?:when|(?:on |from )?(?:what|which) (?:date|day|year|month))';
const PUBLISHER =
  '(?:news ?paper|paper|magazine|(?:news |media )?(?:outlet|agency|site|website|source|organi[sz]ation|service|channel|company)|site|publication|publisher|press)';

/** Ways of asking about the article itself. */
const ASKED: Readonly<Record<FactField, readonly string[]>> = {
  byline: [
    `who (?:has |have |had )?${WRITE} ${IT}`,
    `(?:by whom|who)${IS} ${IT} ${WRITE}(?: by)?`,
    `who(?: is|'s| was) ${IT} (?:by|from)`,
    `(?:${IT} (?:is |was )?)?(?:written|${WRITE}) by (?:who|whom)`,
    `(?:who${IS} |name |${WHAT})${THE}${WRITER}(?: name)?(?: (?:of|behind|for) ${IT})?`,
    `${WHAT}${THE}names? of ${THE}${WRITER}(?: of ${IT})?`,
    `does ${IT} have an? ${WRITER}`,
  ],
  published: [
    `${WHEN} (?:is|was) ${IT} (?:first |last |originally )?(?:${PUBLISH}|from)(?: on)?`,
    `${WHEN} did ${IT} (?:first )?${APPEAR}`,
    `${WHEN} did (?:they|you) (?:publish|post|release|print|write) ${IT}`,
    `${WHAT}${THE}(?:(?:publication|publishing|release|posting) )?date(?: of publication)?(?: (?:of|for|on) ${IT})?`,
    `${WHEN} (?:is|was) (?!it\\b)${IT}(?: dated)?`,
    `how (?:old|recent|new|current|fresh|up to date) is ${IT}`,
    `is (?!it\\b)${IT} (?:still )?(?:recent|old|new|current|up to date|outdated|fresh|from today)(?: news)?`,
    `is it (?:still )?(?:recent|current|up to date|outdated)(?: news)?`,
  ],
  source: [
    `(?:who|(?:what|which) (?:\\w+ )?\\w+) (?:has )?${PUBLISH} ${IT}`,
    `where (?:is|was) ${IT} (?:first |originally )?(?:${PUBLISH}|from|taken from)`,
    `where (?:does|did) ${IT} (?:come from|appear)`,
    `(?:from )?(?:what|which) ${PUBLISHER} (?:is|was) ${IT}(?: from| in)?`,
    `(?:(?:what|who) (?:is|are|was)|what's|who's|${ME})${' ?'}${THE}(?:original )?(?:sources?|publishers?)(?: (?:of|for|behind) ${IT})?`,
    `${THE}(?:sources?|publisher)(?: of ${IT})?`,
  ],
  headline: [
    `${WHAT}${THE}(?:headline|title)(?: (?:of|for) ${IT})?`,
    `(?:what|how)${IS} ${IT} (?:called|titled|headlined|entitled)`,
    `what is the name of (?:the|this) article`,
  ],
  url: [
    `(?:${WHAT}|where${IS} )(?:the |a |its )?(?:link|url|web ?address|web ?page)(?: (?:of|to|for) ${IT})?`,
    `where (?:can|could|do) (?:i|we|you|one) (?:read|find|see|get|view) ${IT}(?: online)?`,
    `is ${IT} online`,
    `(?:do you have|can i have|link me) (?:the |a )?(?:link|url)?(?: ?to ${IT})?`,
  ],
  length: [
    `how (?:long|big|short) is ${IT}`,
    `how many (?:words|paragraphs|sentences)(?: (?:are|is)(?: there)?(?: in)?| does| do| has| in| there are in)?(?: ${IT})?(?: (?:have|has|got|contain|long))?`,
    `how many (?:words|paragraphs|sentences) (?:is|are) ${IT}`,
    `how much (?:text|reading) is ${IT}`,
    `${WHAT}${THE}(?:word count|number of (?:words|paragraphs|sentences)|length|size|reading time)(?: (?:of|in) ${IT})?`,
    `how long (?:does it take|would it take|will it take|do i need|is it) to read(?: ${IT})?`,
  ],
};

/** Each field's questions; tried in order on the question's bare words. */
export const FACT_QUESTIONS = (Object.entries(ASKED) as [FactField, readonly string[]][]).map(
  ([field, patterns]) => ({ field, pattern: new RegExp(`^(?:${patterns.join('|')})$`, 'u') }),
);

const NAMED = new RegExp(`\\b${ITSELF}\\b`, 'u');

/** Whether a question, in the same form, says that it is about the article, and not about someone in the story. */
export function namesArticle(asked: string): boolean {
  return NAMED.test(asked);
}

const GIST =
  '(?:gist|point|idea|topic|subject|theme|message|takeaway|story|news|content|summary|overview|recap|tl ?dr|essence)s?';
const ABOUT = new RegExp(
  `^(?:${[
    `what(?: is|'s| was) ${IT} (?:all )?about`,
    `what is it all about`,
    `what (?:does|did) ${IT} (?:say|tell|tell us)`,
    `what(?: is|'s) (?!it\\b)${ITSELF}`,
    `(?:what${IS} |${ME})?(?:the |a |an )?(?:main |key |short |quick |brief |whole |latest |central )?${GIST}(?: (?:of|in) ${IT})?(?: here)?`,
    `what(?:'s| is| has)? ?(?:happened|happening|going on|new|up)(?: here| in ${IT})?`,
    `(?:summari[sz]e|explain|describe|sum up)(?: ${IT})?(?: (?:for me|briefly|in short|shortly|in one sentence))?`,
    `sum ${IT} up(?: for me)?`,
    `(?:in short|tell me about ${IT})`,
  ].join('|')})$`,
  'u',
);

/** Whether a question, in the same form, is what the article is about. */
export function asksForGist(asked: string): boolean {
  return ABOUT.test(asked);
}
