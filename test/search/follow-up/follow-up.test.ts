import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUp, refersBack } from '../../../src/search/follow-up/follow-up.js';

const BRIDGE = 'When did the mayor close the old bridge?';
const ROE = 'Why did Anna Roe visit Berlin in March?';
const TREATY = 'When was the harbour treaty signed?';
const WHO = 'Who met the minister in Oslo?';

describe('what a question leaves out is taken from the one before', () => {
  it.each([
    // The question word alone.
    [BRIDGE, 'and why?', 'Why did the mayor close the old bridge?'],
    [BRIDGE, 'Why', 'Why did the mayor close the old bridge?'],
    [BRIDGE, 'And how exactly?', 'How did the mayor close the old bridge?'],
    [BRIDGE, 'why not?', 'Why did the mayor not close the old bridge?'],
    [ROE, 'ok, when and how?', 'When and how did Anna Roe visit Berlin in March?'],
    [ROE, 'since when', 'Since when did Anna Roe visit Berlin in March?'],
    [TREATY, 'where?', 'Where was the harbour treaty signed?'],
    [TREATY, 'in which city?', 'In which city was the harbour treaty signed?'],
    [TREATY, 'and who?', 'By whom was the harbour treaty signed?'],
    [TREATY, 'by whom?', 'By whom was the harbour treaty signed?'],
    [WHO, 'when?', 'When was it that somebody met the minister in Oslo?'],
    [WHO, 'who else?', 'Who else met the minister in Oslo?'],
    ['What did the owners order?', 'when do they get it?', 'When do the owners get it?'],
    ['Who was replaced as head?', 'when?', 'When was it that somebody was replaced as head?'],
    ['Who has been arrested?', 'who else?', 'Who else has been arrested?'],
    ['Which firm owns the port?', 'since when?', 'Since when is it that some firm owns the port?'],
    ['Did the council vote?', 'when?', 'When did the council vote?'],
    ['new ferry to Oslo', 'and why?', 'Why new ferry to Oslo?'],
    ['How much was the bridge sold for?', 'who to?', 'To whom was the bridge sold?'],
    ['When was the ferry bought?', 'who by?', 'By whom was the ferry bought?'],
    ['Where did the crew come from?', 'where to?', 'To where did the crew come?'],
    ['How many people are missing?', 'who are they?', 'Who are missing?'],
    ['How many staff does the firm have?', 'and now?', 'How many staff does the firm have now?'],
    ['which people are missing?', 'who are they?', 'Who are missing?'],
    ['When was the siren turned on?', 'who by?', 'By whom was the siren turned on?'],
    ['Who was the mayor elected by?', 'and Smith?', 'Who was Smith elected by?'],
    ['When were the flowers found?', 'and the virus?', 'When was the virus found?'],
    ['Why was the captain cleared?', 'and the women?', 'Why were the women cleared?'],
    // A time takes the place of another.
    ['How many people did it employ in the 1990s?', 'and now?', 'How many people did it employ now?'],
    ['How many tyres did they make in 2018?', 'and last year?', 'How many tyres did they make last year?'],
    ['How much was it last year?', 'and in 1991?', 'How much was it in 1991?'],
    // Who is somebody's is somebody else.
    ['What happened to Berg’s mother?', 'when did she die?', undefined],
    // What happened, by a word for it.
    [BRIDGE, 'Why did that happen?', 'Why did the mayor close the old bridge?'],
    [BRIDGE, 'where was that?', 'Where did the mayor close the old bridge?'],
    [TREATY, 'and where was it?', 'Where was the harbour treaty signed?'],
    // The verb.
    [BRIDGE, 'why did he?', 'Why did the mayor close the old bridge?'],
    [BRIDGE, "Why didn't she do it?", "Why didn't the mayor close the old bridge?"],
    [BRIDGE, 'and would he?', 'Would the mayor close the old bridge?'],
    [BRIDGE, 'did Roe?', 'Did Roe close the old bridge?'],
    [ROE, 'When did Smith?', 'When did Smith visit Berlin in March?'],
    [WHO, 'why did they?', 'Why was it that somebody met the minister in Oslo?'],
    ['Has Roe paid the fine?', 'why has she?', 'Why has Roe paid the fine?'],
    // Another name, place, thing or year.
    [ROE, 'and John Smith?', 'Why did John Smith visit Berlin in March?'],
    [ROE, 'What about Paris?', 'Why did Anna Roe visit Paris in March?'],
    [ROE, 'and in May?', 'Why did Anna Roe visit Berlin in May?'],
    [BRIDGE, 'and in 2014?', 'When did the mayor close the old bridge in 2014?'],
    ['How many ships came in 2013?', 'and in 2014?', 'How many ships came in 2014?'],
    ['How many ships came in 2013?', 'and 2014?', 'How many ships came in 2014?'],
    [TREATY, 'and the new law?', 'When was the new law signed?'],
    ['Who is Anna Roe?', 'And Smith?', 'Who is Smith?'],
    ['who is roe?', 'and smith?', 'Who is smith?'],
    ['Why was the captain cleared?', 'and the guards?', 'Why were the guards cleared?'],
    ['Where were the guards held?', 'and Roe?', 'Where was Roe held?'],
    [BRIDGE, 'and before that?', undefined],
    ['Who attacked Norway?', 'and Sweden?', 'Who attacked Sweden?'],
    ['Did the British like it?', 'and the Germans?', 'Did the Germans like it?'],
    ['What did Roe say about the port?', 'about the ferry?', undefined],
    ['What did Roe say about the port?', 'and about the ferry?', 'What did Roe say about the ferry?'],
    // Pronouns of a whole question.
    [ROE, 'What did she say there?', 'What did Anna Roe say in Berlin?'],
    [ROE, 'who is she?', 'Who is Anna Roe?'],
    [ROE, 'Where was she on Monday?', 'Where was Anna Roe on Monday?'],
    [ROE, 'Who is her husband?', 'Who is Anna Roe’s husband?'],
    [ROE, 'who paid her?', 'Who paid Anna Roe?'],
    [TREATY, 'Who broke it?', 'Who broke the harbour treaty?'],
    [BRIDGE, 'How old is he?', 'How old is the mayor?'],
    ['Why did sales go up?', 'Who is she?', undefined],
    [BRIDGE, 'what for?', 'Why did the mayor close the old bridge?'],
    ['Where are the ships?', 'Who built them?', 'Who built the ships?'],
    // What has no name is put in only where there is next to nothing else.
    [BRIDGE, 'What did he break?', 'What did the mayor break?'],
    [BRIDGE, 'Which rule did he break in winter?', undefined],
    [ROE, 'Which rule did she break in winter?', 'Which rule did Anna Roe break in winter?'],
    ['What did the captain say?', 'How many engines does it have?', undefined],
    ['When did the ferry sail?', 'How many engines does it have?', 'How many engines does the ferry have?'],
    ['When did Airbus test the jet?', 'How many engines did it lose?', undefined],
    // “They” are several, or a group.
    ['How long did his cousin get?', 'what did they steal', undefined],
    ['What was the first bid?', 'did they accept it?', 'Did they accept the first bid?'],
    ['When does the company start?', 'what do they make', 'What do the company make?'],
    ['Who broke it?', 'who died and how old were they?', undefined],
    [ROE, 'Did she change her mind?', 'Did Anna Roe change her mind?'],
    // The article is not meant where something else is spoken of.
    [BRIDGE, 'how old is it?', undefined],
    ['When was the old bridge built?', 'how old is it?', 'How old is the old bridge?'],
    ['When was the last film released?', 'what was it called?', 'What was the last film called?'],
    // Hers who is asked for.
    [ROE, 'who missed her flight?', undefined],
    ['What did the captain say?', 'Why?', 'Why did the captain say that?'],
    ['What did the captain say about the fire?', 'where?', 'Where did the captain say that about the fire?'],
    ['What did the crew work on in 2020?', 'where?', 'Where did the crew work on in 2020?'],
    ['What did the crew call the fire?', 'when?', 'When did the crew call the fire?'],
    ['Who owns most boats?', 'How much do they own?', 'How much do they own (who owns most boats)?'],
    ['Why was it that somebody disagreed?', 'what about inflation?', undefined],
    ['How long was the trial?', 'When was he arrested?', undefined],
    // Behind “what about” there is no verb to ask with.
    ['What about the referee?', 'when?', 'The referee: when?'],
    ['What about the referee?', 'and who else?', 'The referee: who else?'],
    ['Who scored the winning goal?', 'how old is he?', 'How old is he (who scored the winning goal)?'],
    ['Who chairs the board?', 'how old was she then?', 'How old was she (who chairs the board)?'],
    ['What did the captain say?', 'How many engines stopped while it flew over the sea?', undefined],
  ])('%s – %s', (before, question, whole) => {
    expect(followUp(question, before)).toBe(whole);
  });
});

describe('the short ones are understood in the other languages of the bot', () => {
  it.each([
    ['de', ['und wann?', 'Wann', 'und warum nicht?', 'und Smith?', 'und im Jahr 2014?', 'seit wann?']],
    ['es', ['¿y cuándo?', '¿Cuando?', '¿y por qué no?', '¿y Smith?', '¿y en 2014?', '¿desde cuándo?']],
    [
      'fr',
      ['et quand ?', 'Quand\u202F?', 'et pourquoi pas ?', 'et Smith ?', 'et en 2014 ?', 'depuis quand ?'],
    ],
    ['pt', ['e quando?', 'Quando?', 'e por que não?', 'e Smith?', 'e em 2014?', 'desde quando?']],
    ['ru', ['а когда?', 'Когда', 'а почему нет?', 'а Smith?', 'а в 2014 году?', 'с каких пор?']],
    ['uk', ['а коли?', 'Коли?', 'а чому ні?', 'а Smith?', 'а у 2014?', 'відколи?']],
  ])('%s', (_, questions) => {
    expect(questions.map((question) => followUp(question, 'Why did Roe visit Berlin in 2013?'))).toEqual([
      'When did Roe visit Berlin in 2013?',
      'When did Roe visit Berlin in 2013?',
      'Why did Roe not visit Berlin in 2013?',
      'Why did Smith visit Berlin in 2013?',
      'Why did Roe visit Berlin in 2014?',
      'Since when did Roe visit Berlin in 2013?',
    ]);
  });

  it.each([
    [ROE, 'Wer ist John Smith?'],
    [ROE, 'und wer ist das?'],
    [ROE, '¿y la reunión?'],
    [ROE, 'Wanneer?'],
    ['Wann wurde die Brücke gesperrt?', 'und warum?'],
    ['Wann wurde die Brücke gesperrt?', 'and why?'],
  ])('%s – %s is no such one, or follows a question that is not English', (before, question) => {
    expect(followUp(question, before)).toBeUndefined();
  });
});

describe('what stands by itself is left alone', () => {
  it.each([
    [ROE, 'Who is John Smith?'],
    [ROE, 'And who closed the bridge?'],
    [ROE, 'What did Smith say when he left?'],
    [ROE, 'new ferry'],
    [ROE, 'Smith'],
    [ROE, 'what about the sanctions against the firm that lost?'],
    [BRIDGE, 'When did the council vote?'],
    [BRIDGE, 'Who wrote it?'],
    [BRIDGE, 'What is it about?'],
    [BRIDGE, 'What happens next?'],
    [BRIDGE, 'Whose picture is that?'],
    [BRIDGE, 'How long is the article?'],
    [BRIDGE, 'How long does it take to cross the river?'],
    [BRIDGE, 'When did the mayor close the old bridge?'],
    [BRIDGE, 'and what happened in Oslo?'],
    [BRIDGE, '?'],
    [BRIDGE, 'and?'],
    [BRIDGE, ''],
  ])('%s – %s', (before, question) => {
    expect(followUp(question, before)).toBeUndefined();
  });

  it('what would be too long stays as it was asked', () => {
    expect(followUp('why?', `When did the mayor ${'very '.repeat(70)}slowly leave?`)).toBeUndefined();
  });
});

describe('what is known besides the words', () => {
  const mayBePerson = (name: string) => name !== 'Larsen Line';
  const isPerson = (name: string) => name === 'Anna Roe';
  const shown = () => undefined;
  const main = () => undefined;

  it('puts the person found in the place of “she” where the question asked who', () => {
    const told = { person: () => 'Anna Roe', mayBePerson, isPerson, shown, main };
    expect(followUp('and what did she say?', 'Who runs Larsen Line?', told)).toBe('What did Anna Roe say?');
    expect(followUp('what did she say?', 'Why did Eva Berg leave?', told)).toBe('What did Eva Berg say?');
  });

  it('takes who was shown where nobody fits who was named', () => {
    const told = {
      person: () => undefined,
      mayBePerson: () => false,
      isPerson,
      shown: () => 'Anna Roe',
      main,
    };
    expect(followUp('when does she leave?', 'How many jobs does John Berg cut?', told)).toBe(
      'When does Anna Roe leave?',
    );
  });

  it('takes the article’s own person where nobody was spoken of', () => {
    const told = { person: shown, mayBePerson, isPerson, shown, main: () => 'Anna Roe' };
    expect(followUp('why was she arrested?', 'How long was the trial?', told)).toBe(
      'Why was Anna Roe arrested?',
    );
    expect(followUp('where is she?', 'Why did the refugee flee?', told)).toBe('Where is the refugee?');
    expect(followUp('why was she arrested?', 'What did the judge say?', told)).toBe(
      'Why was the judge arrested?',
    );
  });

  it('keeps “he” from meaning what is no person', () => {
    const before = 'What did Larsen Line pay John Berg?';
    expect(
      followUp('when did he leave?', before, { person: () => undefined, mayBePerson, isPerson, shown, main }),
    ).toBe('When did John Berg leave?');
    expect(
      followUp('when did he leave?', 'What did Larsen Line pay?', {
        person: () => undefined,
        mayBePerson,
        isPerson,
        shown,
        main,
      }),
    ).toBeUndefined();
  });
});

describe('a pronoun that nothing in the question explains means what was told before', () => {
  it.each([
    'How many engines does it have?',
    'When did they land?',
    'Who is their leader?',
    'Did he agree to it?',
    'When is it due to open?',
  ])('%s', (question) => expect(refersBack(question)).toBe(true));

  it.each([
    'How far is it from Oslo to Bergen?',
    'What time is it in Oslo?',
    'Why is it important that the bridge stays?',
    'Is it legal to cross the bridge?',
    'How long does it take?',
    'Does it snow in Bergen?',
    'What did Smith say when he left?',
    'Why was this treaty signed?',
    'Warum hat er das gesagt, it?',
  ])('not in: %s', (question) => expect(refersBack(question)).toBe(false));
});

it('a chain of follow-ups keeps what was asked first', () => {
  const asked = ['and why?', 'and the council?', 'when?'];
  let whole = BRIDGE;
  for (const question of asked) whole = followUp(question, whole) ?? whole;
  expect(whole).toBe('When did the council close the old bridge?');
});

it('whatever is typed, it is a question of at most 300 characters or nothing, the same each time and soon', () => {
  const words =
    'and when why did he it Roe the bridge in 2014 Oslo ? what about that who is she there not \n 橋'.split(
      ' ',
    );
  const typed = fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  );
  fc.assert(
    fc.property(typed, typed, (question, before) => {
      const whole = followUp(question, before);
      expect(followUp(question, before)).toBe(whole);
      if (whole !== undefined) {
        expect(whole.length).toBeLessThanOrEqual(300);
        expect(whole).toMatch(/\?$/);
      }
    }),
    { numRuns: 2000 },
  );
  const started = performance.now();
  followUp(`${'and '.repeat(50_000)}why?`, `${'who was '.repeat(50_000)}there?`);
  expect(performance.now() - started).toBeLessThan(2000);
});
