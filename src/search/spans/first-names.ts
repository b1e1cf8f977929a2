const MALE = `
aaron abdul abdullah adam adrian ahmed aidan alan albert alberto aleksandr alex alexander alexei alfred ali allan alex
amir anders andre andreas andrei andrew andy angelo anthony antonio arnold arthur ben benjamin bernard bill billy bob
boris brad bradley brendan brian bruce bryan carl carlos chad charles charlie chris christian christopher chuck colin
craig dale damian dan daniel danny darren dave david dean dennis derek dick dieter dmitri dmitry dominic don donald doug
douglas dwight eddie edgar eduardo edward edwin emmanuel eric erik ernest eugene evan felix ferdinand fernando francesco
francis francisco frank franklin fred frederick gary gavin gennady geoff geoffrey george gerald gerard gerhard giovanni
giuseppe glenn gordon graham greg gregory guido gustav guy hans harold harry hassan henri henrik henry herbert herman
howard hugh hugo ian ibrahim igor ivan jack jacob jacques jaime jake james jamie jan jared jason javier jay jean jeff
jeffrey jeremy jerome jerry jesse jim jimmy joachim joe joel johan johann john johnny jon jonathan jorge jose josef
joseph joshua juan jurgen justin karl keith ken kenneth kevin khaled klaus kofi kurt lance larry lars laurent lawrence
lee leo leon leonard leonid lewis liam lloyd louis luca lucas luis luke mahmoud manuel marc marcel marco marcus mario
mark markus martin marvin matt matteo matthew maurice max maxim michael michel miguel mike mikhail mohamed mohammad
mohammed muhammad nathan neil nicholas nick nicolas nigel nikita nikolai noah norman oleg oliver olivier omar oscar otto
owen pablo patrick paul pavel pedro pete peter phil philip philippe pierre rafael ralph ramon randy raymond ricardo
richard rick rob robert roberto rodney roger roman ron ronald ross roy rudolf rupert russell ryan salvador sam samuel
scott sean sebastian sergei sergey sergio seth shane silvio simon stanley stefan stephen steve steven stuart ted terence
terry theodore thomas tim timothy toby todd tom tommy tony trevor ulrich umberto vaclav victor viktor vincent vitaly
vladimir walter warren wayne wilhelm will william winston wolfgang xavier yasser yuri yusuf zachary`;
const FEMALE = `
abigail adele agnes aisha alexandra alexis alice alicia alison allison amanda amber amelia amy ana anastasia andrea
angela angelina anita ann anna anne annette annie antonia april ashley astrid audrey barbara beatrice becky bella
benazir bernadette beth betty beverly birgit bonnie brenda bridget brigitte britney camilla carla carmen carol carole
caroline carolyn catherine cathy cecilia charlotte cheryl chloe christina christine cindy claire clara claudia
condoleezza cristina cynthia daisy daniela danielle daphne dawn deborah debra denise diana diane dolores dominique donna
doris dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen elsa emily emma erica esther eva evelyn
fatima fiona florence frances francesca gabriela gail georgia gina gisele gloria grace greta hannah harriet heather heidi
helen helena helga hillary holly ingrid irene irina isabel isabella jacqueline jane janet janice jasmine jean jennifer
jenny jessica jill joan joanna jodie josephine joyce juanita judith judy julia juliana julie karen karin kate katherine
kathleen kathryn kathy katie kelly kim kirsten kristen kristin laura lauren leah leila lena lily linda lisa liz lorraine
louise lucia lucy lydia lynn madeleine madonna magdalena mandy margaret maria marie marilyn marina marion marlene martha
martina mary maryam maureen megan melanie melinda melissa meryl michelle mildred miranda miriam molly monica nadia nancy
naomi natalia natalie natasha nicola nicole nina nora norma olga olivia pamela patricia paula pauline peggy penelope
petra phyllis priscilla rachel rebecca renee rita roberta rosa rosemary ruth sabrina sally samantha sandra sara sarah
selena serena sharon sheila shirley silvia sofia sonia sonja sophia sophie stella stephanie susan susanna suzanne svetlana
sylvia tamara tanya tatiana teresa tessa theresa tina ursula valentina valerie vanessa vera veronica victoria viola
virginia vivian wanda wendy whitney winnie yasmin yoko yulia yvonne zoe`;

/** Common first names, in lower case without diacritics, with the pronoun that goes with them. */
export const FIRST_NAMES: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...MALE.trim()
    .split(/\s+/u)
    .map((name) => [name, 'he'] as const),
  ...FEMALE.trim()
    .split(/\s+/u)
    .map((name) => [name, 'she'] as const),
]);
