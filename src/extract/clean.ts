import type { DomDocument, DomElement } from './dom.js';

/** What stands on a page beside its story, by the kinds that people are told of; in this order. */
const BESIDE: readonly { readonly kind: LeftOut; readonly selector: string; readonly names?: RegExp }[] = [
  {
    kind: 'hidden',
    selector:
      '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"], .visually-hidden, .visuallyhidden, .sr-only, .screen-reader-text, .hidden, template',
  },
  { kind: 'script', selector: 'script, style, noscript, iframe, object, embed, svg, canvas, dialog' },
  {
    kind: 'picture',
    selector:
      'figure:not(:has(blockquote)), picture, figcaption, amp-img, video, audio, .wp-caption, .thumb, .infobox-image',
  },
  { kind: 'table', selector: 'table' },
  {
    kind: 'pull quote',
    selector:
      '[class*="pullquote"], [class*="pull-quote"], [class*="PullQuote"], [data-component="pull-quote"]',
  },
  { kind: 'advertisement', selector: 'amp-ad, amp-embed, amp-sticky-ad' },
  {
    kind: 'credits',
    selector: '[class], [id], [data-component]',
    names: /(?:^|[\s_-])(?:byline|entry-meta|post-meta|article-meta|timestamp)(?=$|[\s_-])/iu,
  },
  {
    kind: 'advertisement',
    selector: '[class], [id], ins',
    names:
      /(?:^|[\s_-])(?:ads?|advert(?:isement|s)?|adslot|adunit|sponsor(?:ed)?|promo|taboola|outbrain|dfp|anzeige|werbung)(?=$|[\s_-])/iu,
  },
  {
    kind: 'share bar',
    selector: '[class], [id]',
    names:
      /(?:^|[\s_-])(?:share|sharing|social|sharedaddy|sharebar|addtoany|jp-relatedposts|teilen|follow)(?=$|[\s_-])|^share/iu,
  },
  {
    kind: 'related story',
    selector: '[class], [id]',
    names:
      /(?:^|[\s_-])(?:related|recirc|recommend(?:ed|ations?)?|read-?more|more-?(?:on|stories|from)|most-?(?:read|popular)|trending|see-?also|mehr-zum-thema|a-lire-aussi)(?=$|[\s_-])/iu,
  },
  {
    kind: 'newsletter',
    selector: '[class], [id]',
    names:
      /(?:^|[\s_-])(?:newsletter|subscribe|subscription|signup|sign-up|subscription-widget-wrap)(?=$|[\s_-])/iu,
  },
  {
    kind: 'comment',
    selector: '[class], [id]',
    names: /^(?:comments?|disqus_thread|respond|comment-(?:list|section|form|respond))(?=$|[\s_-])/iu,
  },
  {
    kind: 'cookie notice',
    selector: '[class], [id]',
    names: /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|cmp)(?=$|[\s_-])/iu,
  },
  {
    kind: 'navigation',
    selector:
      'nav, aside, body > footer, [role="navigation"], [role="complementary"], .breadcrumb, .breadcrumbs, .tags, .mw-editsection, sup.reference, .reference, .reflist, .hatnote, .navbox, .toc, #toc',
  },
  { kind: 'form', selector: 'form, button, select, input, textarea' },
];

export type LeftOut =
  | 'hidden'
  | 'script'
  | 'picture'
  | 'table'
  | 'pull quote'
  | 'advertisement'
  | 'credits'
  | 'share bar'
  | 'related story'
  | 'newsletter'
  | 'comment'
  | 'cookie notice'
  | 'navigation'
  | 'form'
  | 'site line';

/** Most of a page's text is the story: a named box that holds more than this share of it is no box beside it. */
const MOST_BESIDE = 0.5;

/** Takes out of a page what stands beside its story. Returns how often each kind was there. */
export function removeBeside(document: DomDocument): Map<LeftOut, number> {
  const counts = new Map<LeftOut, number>();
  const whole = textLength(document.body);
  for (const { kind, selector, names } of BESIDE) {
    for (const element of [...document.querySelectorAll(selector)]) {
      if (/^(?:HTML|BODY|MAIN|ARTICLE|HEAD|META|LINK)$/u.test(element.nodeName)) continue;
      const labels = [element.className, element.id, element.getAttribute('data-component') ?? ''];
      if (names && !labels.some((label) => names.test(label))) continue;
      if (kind !== 'script' && textLength(element) > whole * MOST_BESIDE) continue;
      if (!element.parentNode) continue;
      element.remove();
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return counts;
}

function textLength(element: DomElement | null): number {
  if (!element) return 0;
  let scripts = 0;
  for (const script of element.querySelectorAll('script, style')) scripts += script.textContent?.length ?? 0;
  return (element.textContent?.length ?? 0) - scripts;
}
