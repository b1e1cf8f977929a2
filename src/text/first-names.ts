const MALE = `
aaron abdul abdullah adam adel adrian ahmad ahmed aidan aiden akira alain alan alastair albert alberto alejandro
aleksandr alex alexander alexei alfonso alfred ali alistair allan alonso amir amit amos anand anders andre andreas
andrei andrew andy angelo angus anil anthony anton antonio arjun armando arnaud arnold arthur artur arturo arun
ashraf ashton asif aurelio barack barney barry bashar bashir ben benito benjamin bernard bernie bilal bill billy
blake bob boris boyd brad bradley brandon brendan brent brett brian brock bruce bruno bryan bryce byron caleb callum
calvin cameron carl carlo carlos cecil cedric chad charles charlie chris christian christophe christopher christos
chuck claude clayton clifford clint clive clyde cody colby cole colin connor conor cory craig cristian curtis cyril
cyrus dale damian dan dane daniel danny darrell darren darryl daryl dave david dean deepak dennis derek derrick
desmond devin dick diego dieter dirk dmitri dmitry dominic don donald donovan doug douglas duncan dustin dwight
dylan eamon ed eddie edgar edmund eduardo edward edwin elijah elliot elliott ellis elton emil emilio emmanuel enrico
enrique eric erich erik ernest ernesto esteban ethan eugene evan ewan ezra fabio fabrizio faisal farid federico
felipe felix ferdinand fernando fidel finn francesco francis francisco frank franklin fraser fred frederick fritz
gareth garrett gary gavin gennady geoff geoffrey georg george georges georgi gerald gerard gerhard gianni gilbert
giorgio giovanni giuseppe glen glenn gonzalo gordon graeme graham greg gregory grigory guido guillaume guillermo
gustav gustavo guy hamid hans harold harry harvey hassan hector heinrich helmut henri henrik henry herbert herman
hiroshi hosni howard hubert hugh hugo hussein ian ibrahim ignacio igor ilya imran isaac ismail ivan ivo jack jacob
jacques jai jaime jake jakob jamal james jamie jan janusz jared jarrod jason javier jay jayden jean jeff jeffrey
jens jeremiah jeremy jermaine jerome jerry jesse jim jimmy jiri joachim joaquin jochen joe joel joey johan johann
john johnny jon jonah jonas jonathan jordi jorg jorge jose josef joseph josh joshua juan julian julien julio jurgen
justin kareem karim karl keiran keith kelvin ken kenji kenneth kenny kerry kevin khaled kieran kirk klaus kofi
krzysztof kurt kyle lance landon larry lars laurent lawrence leandro lee leo leon leonard leonid leroy lester levi
lewis liam lionel lloyd lorenzo lothar louis luca lucas lucian ludwig luis lukas luke luther mahmoud malcolm manfred
manny manuel marat marc marcel marcelo marcin marco marcus mario mark markus marlon martin marvin mathias mathieu
mats matt matteo matthew maurice mauricio mauro max maxim mehmet melvin michael michel mickey miguel mikael mike
mikhail milos mitch mitchell mohamed mohammad mohammed morgan moshe muhammad mustafa nathan naveed neil neville
nicholas nick nicolas nigel nikita nikolai nils noah norbert norman oleg oliver olivier omar osama oscar osman otto
owen pablo pascal pat patricio patrick paul pavel pedro perry pervez pete peter phil philip philippe phillip pierre
piers pieter piotr quentin rafael rajesh rajiv ralph rami ramon randy raphael rashid raul ravi ray raymond reggie
reginald reinhard rene ricardo richard rick ricky rob robert roberto robin rodney rodolfo rodrigo roger rohan roland
rolf roman ron ronald rory ross roy ruben rudolf rudy rufus rupert russ russell ryan sadiq saeed salim salman
salvador sam sami samuel sanjay santiago saul scott seamus sean sebastian sergei sergey sergio seth shane shaun
shawn sidney silvio simeon simon spencer stan stanley stavros stefan steffen stephen steve steven stewart stuart
sven tarek tariq tayyip ted terence terry thaddeus theodore thiago thierry thomas thorsten tim timo timothy tobias
toby todd tom tommy tony travis trent trevor tristan troy tyler tyrone ulrich umar umberto vaclav vadim vernon
victor vijay viktor vinay vince vincent vitaly vittorio vlad vladimir walter warren wayne wendell wesley wilfred
wilhelm will william wim winston wolfgang xavier yannick yasir yasser yuri yusuf yves zac zach zachary zack zahid
zoltan`;
const FEMALE = `
abby abigail adele agnes aisha alana alexandra alexis alice alicia alina alison allison alyssa amanda amber amelia
amina amy ana anastasia andrea angela angelina anika anita ann anna anne anneliese annette annie antonia april
arlene ashley astrid audrey ava barbara beatrice becky bella benazir bernadette bertha beth bethany betty beverly
bianca birgit bonnie brenda brianna bridget brigitte britney brittany caitlin camilla carla carly carmen carol
carole caroline carolyn cassandra catherine cathy cecilia celeste celia chantal charlene charlotte cheryl chloe
christina christine cindy claire clara clare claudia colleen condoleezza connie corinne courtney cristina cynthia
daisy dana daniela danielle daphne dawn debbie deborah debra deirdre delia denise desiree diana diane dolores
dominique donna doreen doris dorothy edith eileen elaine eleanor elena elisabeth eliza elizabeth ella ellen ellie
elsa emily emma erica erika erin esther eugenia eva evelyn fatima felicity fiona florence frances francesca freya
gabriela gabriella gabrielle gail gemma georgia geraldine gillian gina gisele giulia gloria grace greta gretchen
gwen hailey hannah harriet hayley heather heidi helen helena helga henrietta hilary hillary hollie holly imogen
ingrid irene irina isabel isabella isabelle ivana jackie jacqueline jane janet janice jasmine jean jenna jennie
jennifer jenny jessica jessie jill jillian joan joanna joanne jocelyn jodie josephine josie joyce juanita judith
judy julia juliana julie juliet justine kaitlyn kara karen karin karina karla kate katherine kathleen kathryn kathy
katie katrina katya kayla kaylee keira kelly kelsey kendra kerri kim kirsten kirsty kristen kristin kristina krystal
kylie lara larissa laura lauren leah leanne leila lena leslie libby lidia lily linda lindsay lindsey lisa liz lizzie
lois loretta lorraine louise lucia lucinda lucy lydia lynn lynne mabel maddie madeleine madeline madonna magdalena
maggie maisie mandy marcia margaret margarita margot maria mariah marian mariana marianne marie marilyn
marina marion marisa marjorie marlene marta martha martina mary maryam maureen maxine megan meghan melanie melinda
melissa meredith meryl mia michelle mildred mindy miranda miriam moira molly monica monique muriel myra nadia nadine
nancy naomi natalia natalie natasha nell nellie nicki nicola nicole nikki nina noelle nora noreen norma olga olivia
oprah paige pam pamela patricia patty paula pauline peggy penelope petra phoebe phyllis pippa polly priscilla
rachael rachel raquel rebecca rebekah regina renee rhonda rita roberta robyn rochelle rosa rosalie rosalind rosanna
rosemary rosie rowena roxana roxanne ruby ruth sabrina sadie sally salma samantha samira sandra sara sarah sasha
selena serena shannon sharon shauna sheena sheila shelley shelly sherry shirley sian sienna silvia simone sofia
sofie sonia sonja sonya sophia sophie stacey stacy stella stephanie sue susan susanna susannah suzanne suzy svetlana
sylvia tabitha tamara tammy tania tanya tara tasha tatiana tatyana teresa tess tessa theresa tiffany tina toni tonya
tori tracey traci tracy tricia trisha trudy ursula valentina valerie vanessa vera verity veronica vicki vicky
victoria viola virginia vivian vivien vivienne wanda wendy whitney winnie yasmin yoko yulia yvette yvonne zahra zara
zoe zoey`;

/** Common first names, in lower case without diacritics, with the pronoun that goes with them. */
export const FIRST_NAMES: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...MALE.trim()
    .split(/\s+/u)
    .map((name) => [name, 'he'] as const),
  ...FEMALE.trim()
    .split(/\s+/u)
    .map((name) => [name, 'she'] as const),
]);
