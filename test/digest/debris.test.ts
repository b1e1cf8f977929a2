import { describe, expect, it } from 'vitest';
import { isCaption, isDebris, isEnded } from '../../src/digest/debris.js';

describe('isDebris', () => {
  it.each([
    'By . Jane Roe .',
    'By Jane Roe and John Doe',
    'PUBLISHED: . 10:24 EST, 3 May 2013 .',
    '10:24 EST, 3 May 2013 .',
    '| .',
    '| . UPDATED: .',
    'E-mail to a friend .',
    'Daily Mail Reporter .',
    'Jane Roe in Orlo .',
    'Scroll down for video .',
    'Click here to read more.',
    'READ MORE: Bridge of Orlo falls',
    "Editor's note: Jane Roe is a writer.",
    "Editor 's note : Jane Roe is a writer .",
    'Editors’ note: Jane Roe is a writer.',
    'Follow us on Twitter.',
    'Jane Roe of Orlo contributed to this report.',
    'All rights reserved.',
    'Copyright: The Orlo Post',
    '| . 11:32 EST, 3 May 2014 .',
    'By Jane Roe for the Orlo Post Published: 12:20 GMT, 4 May 2015 | Updated: 13:40 GMT, 4 May 2015',
    'Watch rescuers lift the climbers » .',
    'All About Ruritania • Mountaineering .',
    '23 shares .',
    'The video will start in 8 Cancel .',
    'Image source, Orlo Pictures',
    '(Photo by Jane Roe/Orlo Pictures)',
    'This article was amended on 3 May to correct a name.',
    'Get our free daily newsletter.',
    'Listen to this story',
    'Most popular',
    'We use cookies to improve your experience.',
    'Your email address will not be published.',
    'Have you seen the bridge? Email us at news@orlo.example.',
    'Follow Jane Roe on Twitter: @janeroe',
    '(Reporting by Jane Roe in Orlo; editing by John Blum)',
    'Additional reporting by Jane Roe.',
    'Story continues below advertisement',
    'Related articles',
    'Watch: bridge falls',
    'Friday, 3 May 2013',
    '5 min read',
    'To comment on this story, visit our page.',
    'Copyright 2013 Orlo Post.',
    'Sorry we are unable to accept comments for legal reasons.',
    'The comments below have not been moderated.',
    'Were you there? Send us your pictures.',
    'Send your photos to the Orlo Post.',
    'Click through our gallery of bridges .',
    'To see more bridges, visit our gallery.',
    'The-Orlo-Wire ™ & © 2012 Orlo Network, Inc., an Orlo Company.',
    '(CNN Student News) -- May 3, 2013 .',
    '(CNN) .',
    'Jane Roe reported from Orlo, and John Blum from Vienna.',
    "CNN's Jane Roe wrote this story from Orlo.",
    'Hide Caption',
  ])('%s', (text) => expect(isDebris(text)).toBe(true));

  it.each([
    'By then it was over.',
    'Anna Blum won.',
    'By Monday the bridge was open.',
    'More people came on Monday.',
    'Watch out for ice, the police said.',
    'Published poets met in Orlo.',
    'Photos of the bridge were shown to the jury.',
    'The mayor contributed to this year’s budget.',
    'From London to Paris it takes two hours.',
    'By noon the police had published a list: it was updated at 3.',
    '23 shares of the mine were sold.',
    'The video will be shown to the jury.',
    'All about the bridge was told in court.',
    'Cookies were sold in Orlo on Friday.',
    'Reporting by the council was late in May.',
    'Most popular bridges of Orlo are old.',
    'Get the boat ready, the captain said.',
    'Photos by the river were shown to the jury.',
    'This report was read in court on Friday.',
    'Have you seen my ring, she asked.',
    'On 3 May 2013 the bridge fell.',
    'Jane Roe reported from her hotel that the bridge fell.',
    'To see more of the bridge he walked on.',
    'CNN said on May 3, 2013 that it fell.',
    'Send in the boats, the captain said.',
    'Sorry, we said to the mayor.',
  ])('not: %s', (text) => expect(isDebris(text)).toBe(false));
});

it('a byline with its stamps on one line is debris, a story that names the paper is not', () => {
  expect(
    isDebris('By . Jane Roe . PUBLISHED: . 10:24 EST, 3 May 2013 . | . UPDATED: . 11:02 EST, 4 May 2013 .'),
  ).toBe(true);
  expect(isDebris('By Monday the list was public: it was PUBLISHED in Orlo.')).toBe(false);
});

describe('isCaption', () => {
  it.each([
    'Tragic: Jane Roe drowned in the lake.',
    'Jane Roe (left) with the mayor.',
    'Jane Roe -LRB- left -RRB- with the mayor .',
    'Jane Roe, pictured with the mayor.',
    'Orlo Steel logo.',
  ])('%s', (text) => expect(isCaption(text)).toBe(true));

  it.each([
    'The mayor left (after ten minutes).',
    'Jane Roe said: “No.”',
    '“No,” she said.',
    'He asked one thing of the mayor: Why?',
  ])('not: %s', (text) => expect(isCaption(text)).toBe(false));
});

it.each([
  ['Jane Roe said: “No.”', true],
  ['Jane Roe left .', true],
  ['Jane Roe at the lake', false],
  ['Roe:', false],
])('whether it ends in a stop: %s', (text, ended) => expect(isEnded(text)).toBe(ended));
