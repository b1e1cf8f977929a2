import { MOST_SENTENCES } from '../digest/lengths.js';

export const HELP = `Footnote answers questions about news articles in the article's own words, and says where they stand.

  footnote                   the Discord bot where DISCORD_TOKEN is set, else a chat in the terminal
  footnote chat              a chat in the terminal: a line is a question; /summary, /passage, /help, /quit …
  footnote ask QUESTION      the sentence that answers, with its paragraph
  footnote check STATEMENT   what the articles have on a statement: whether they say so, and in which words
  footnote summary           a digest in the article's own sentences
  footnote timeline          what the article tells of and when, in order and on an axis
  footnote passage NUMBER    a paragraph, word for word
  footnote dates             the time expressions of a text on standard input
  footnote articles          the articles there are
  footnote read LINK|FILE    what is read of a web page, or of a .html, .pdf, .md or .txt file
  footnote export            all that is kept in DATA_DIR or DATABASE_URL, as JSON lines
  footnote import            keeps there what such lines on standard input hold
  footnote bot               the Discord bot

  --seeds DIR                the folder of articles, one .txt file each (or SEEDS_DIR; else the seeds that come along)
  --article ID               the article to ask; without it ask and check search all, the others take the newest
  --length short|medium|long how long a summary is; medium if you do not say
  --sentences N              N sentences (1–${MOST_SENTENCES}), or all where the article has fewer
  --published YYYY-MM-DD     the day that “yesterday” in a text on standard input counts from
  --from DATE, --to DATE     the part of a timeline: years, months or days, as 2022, 2022-07 or 2022-07-02
  --detail dates|full        full: a timeline with the news that has no date of its own, too
  --png FILE                 the timeline as a picture, too; a FILE that is there already is replaced
  --explain                  ask: what the answer rests on, too; in a chat /why tells it of the answer before
  --text                     read: as a text file for the folder of articles
  --json                     the answer as JSON, for programs
  --batch                    JSON lines on standard input, one line of JSON each (ask, summary, dates)
  -h, --help  -v, --version
`;
