import { describe, expect, it } from 'vitest';
import { FIRST, LAST, textsIn } from './texts.js';

/** Lines of site furniture that may stand anywhere around or inside a story. */
const ANYWHERE = [
  'Advertisement',
  'ADVERTISEMENT',
  '- Advertisement -',
  'Advertisement - story continues below',
  'Story continues below',
  'Story continues below advertisement',
  'Sponsored content',
  'Sponsored by Calder Tyres',
  'Scroll to continue',
  'Share',
  'Share this story',
  'Share on Facebook',
  'Share on Facebook | Tweet | Email',
  'Facebook Twitter WhatsApp Email',
  'Tweet',
  'Print',
  'E-mail this article to a friend',
  'Copy link',
  'Please share this article!',
  'Enjoyed it? Share this story with your friends.',
  'Follow us on Twitter',
  'Follow Anna Berg on X',
  'Follow @annaberg on Instagram.',
  'Like us on Facebook!',
  'FOLLOW THE HARWICK POST:',
  'TELEGRAM (CLICK HERE)',
  'Click here to see the pictures.',
  'https://harwickpost.example/flood',
  'www.harwickpost.example',
  'Read more: Mayor resigns over the dam',
  'READ MORE: Mayor resigns over the dam',
  'Related: How the dam was built',
  'See also: Floods through the ages',
  'Watch: The moment the wall gave way',
  'In pictures: Harwick under water',
  'Sign up for our daily newsletter',
  'Sign up to our newsletter and never miss the news.',
  'Subscribe to our free newsletter.',
  'Get the best of the Post delivered to your inbox every morning.',
  'Join our WhatsApp channel',
  'We use cookies to make this site better.',
  'This website uses cookies for statistics.',
  'By continuing to browse you agree to our use of cookies.',
  'Accept all cookies',
  'Privacy policy',
  'Photo: Anna Berg/Harwick Post',
  'Image: The river authority',
  '(Photo by Anna Berg/Getty Images)',
  'Image caption The dam in 1974',
  'Image copyright AFP',
  'AFP/Getty Images',
  'Getty Images',
  'Anna Berg/Reuters',
  '© Harwick Post',
  'Tags: floods, dams, Harwick',
  'Filed under: Weather, Local',
  'Filed under Weather',
  'Topics: Floods',
  'Home > News > Valley',
  'Home / World / Weather',
  'You are here: Home > Weather',
  '_______________',
  '* * *',
  '-----',
  '• • •',
  'Back to top',
  'Skip to main content',
  'Show more',
  'Continue reading',
  'Listen to this article',
  'Published: 25 March 2009 14:05 GMT',
  'Updated 26 March 2009',
  'Last modified on 26 March 2009 at 09:12 BST',
  'Additional reporting by Tom Vale',
  '(Reporting by Anna Berg; Editing by Tom Vale)',
  'This article was originally published on the Valley Wire.',
  'The post Dam breaks above Harwick appeared first on Harwick Post.',
  'Do you have a story for us? Write to the desk.',
  'Support independent journalism',
  'Thank you for reading the Harwick Post.',
  'Already a subscriber? Log in',
  'Valley Wire writer Tom Vale contributed to this report.',
  'This entry was posted in News and tagged dam, flood.',
  'Related: “We had no warning,” says mayor',
  'Image source, Getty Images',
  '← Older posts',
  '**Advertisement**',
  'Please enable JavaScript to view the comments.',
  'Follow us on Facebook, Twitter and Instagram',
  'Follow us on Telegram for the latest news.',
  'Follow the Harwick Post on Facebook and X',
  'FIND US ON FACEBOOK',
  'Follow us:',
  'Follow Anna Berg:',
  'We use cookies to give you the best experience on our website.',
  'By clicking Accept you agree to our privacy policy.',
  'Get the news delivered to your inbox.',
  'Register for news alerts',
  'Get our free weekly newsletter',
  'Join our mailing list',
  'The Associated Press contributed to this report.',
  'Reuters contributed to this report.',
  'Associated Press writers Tom Vale in Harwick and Anna Berg in Lower Harwick contributed to this story.',
  'Reporting by Anna Berg and Tom Vale in Harwick; editing by J. R. Roe',
  'This story was originally published by Valley Wire and is republished here with permission.',
  'Download our app',
  'Download the Harwick Post app for free',
  'Got a tip?',
  'Have you been affected by the flood? Get in touch.',
  'Support our journalism by subscribing today.',
  'Never miss a story. Sign up now.',
  'Your browser does not support the video tag.',
  'Media playback is unsupported on your device',
  'Our Standards: The Valley Wire Principles.',
  'All rights reserved.',
  'This article may not be reproduced without permission.',
] as const;

/** Lines after which nothing is story. */
const LAST_LINES = [
  'SOURCE: VALLEY WIRE',
  'Source: Valley Wire',
  'Sources:',
  'Sources: Valley Wire, Harwick Post',
  'Source: https://harwickpost.example/flood',
  'Source: harwickpost.example',
  'Source: agencies',
  'Leave a Reply',
  'Leave a comment',
  'Post a comment',
  'Comments',
  'Comments (12)',
  '12 comments',
  'Comments are closed.',
  'Your email address will not be published. Required fields are marked *',
  'You must be logged in to post a comment.',
  'Join the conversation',
  '2 thoughts on “Dam breaks above Harwick”',
  '© 2009 Harwick Post. All rights reserved.',
  '(c) 2009 Harwick Post Co. All rights reserved.',
  'Harwick Post © 2009. All rights reserved.',
  'This material may not be published, broadcast, rewritten or redistributed.',
  'Copyright 2009 Harwick Post. This material may not be published, broadcast, rewritten or redistributed.',
  'About the author',
] as const;

/** Headings of lists of links. */
const LIST_HEADINGS = [
  'Related stories',
  'RELATED ARTICLES',
  'Related',
  'More on this story',
  'More from the valley',
  'Most read',
  'Read more',
  'Recommended for you',
  'You may also like',
  'You might be interested in',
  'See also',
  'Don’t miss',
  'Latest news',
  'Top stories',
  'Editor’s picks',
  'Up next',
  'Topics',
  '### Related stories',
] as const;

const HEADLINE = 'Dam breaks above Harwick';
const LINKS = [
  'Mayor resigns over the dam',
  '12 March 2009',
  'Is the lower dam safe?\nA look at the figures',
];

describe('site furniture', () => {
  it.each(ANYWHERE)('leaves out %j above, inside and below the story', (line) => {
    expect(textsIn(line, HEADLINE, FIRST, LAST)).toEqual([FIRST, LAST]);
    expect(textsIn(HEADLINE, line, FIRST, LAST)).toEqual([FIRST, LAST]);
    expect(textsIn(HEADLINE, FIRST, line, LAST)).toEqual([FIRST, LAST]);
    expect(textsIn(HEADLINE, FIRST, LAST, line)).toEqual([FIRST, LAST]);
  });

  it.each(LAST_LINES)('ends the story at %j', (line) => {
    expect(textsIn(HEADLINE, FIRST, LAST, line, 'A reader wrote that she had seen it coming.')).toEqual([
      FIRST,
      LAST,
    ]);
  });

  it.each(LIST_HEADINGS)('leaves out the links below %j, and goes on with the story', (heading) => {
    expect(textsIn(HEADLINE, FIRST, LAST, heading, ...LINKS)).toEqual([FIRST, LAST]);
    expect(textsIn(HEADLINE, FIRST, heading, ...LINKS, LAST)).toEqual([FIRST, LAST]);
  });

  it('leaves out what a list of links says about each of them', () => {
    const links = [
      'Mayor resigns',
      'The mayor said on Monday that he would go.',
      'Dam was old',
      'It was built in 1911.',
    ];
    expect(textsIn(HEADLINE, FIRST, LAST, 'Related stories', ...links)).toEqual([FIRST, LAST]);
  });

  it('reads a story above which the reply form is linked', () => {
    expect(textsIn(HEADLINE, '3 comments', FIRST, LAST)).toEqual([FIRST, LAST]);
  });

  it('takes no line out of wrapped text', () => {
    const wrapped =
      'The river authority had asked the council twice to warn the village and to\nshare this story\nwith every household below the dam.';
    const capital = wrapped.replace('share this', 'Share This');
    expect(textsIn(HEADLINE, FIRST, wrapped, capital)).toEqual([FIRST, wrapped, capital]);
  });
});
