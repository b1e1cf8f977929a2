import { readCredits } from './credits.js';
import { type FurnitureRule, SOMEBODYS_WORDS } from './furniture-rule.js';
import { findHeadline } from './headline.js';
import { isProse, type Line } from './lines.js';

/** A banner's heading. */
export const COOKIE_HEADING: FurnitureRule = {
  name: 'cookie heading',
  kind: 'line',
  begins: 'we this our cookies',
  pattern:
    /^(?:(?:we|(?:this|our) (?:web)?site) uses? cookies|cookies on (?:this|our|the) .{0,40}(?:web)?site)[.!]?$/i,
};

/** A banner's first sentence. */
export const COOKIE_NOTICE: FurnitureRule = {
  name: 'cookie notice',
  kind: 'line',
  begins: 'we this our the by',
  pattern:
    /^(?:we|(?:this|our|the) (?:web)?site) uses? (?:(?:essential|necessary|optional) )?cookies (?:to|and|for|on)\b.{0,200}\b(?:(?:web)?site|browser|browsing|privacy|consent|personali[sz]e|advertising|analytics|statistics|your experience|our (?:services?|readers|visitors|partners))\b|^by (?:continuing|clicking|using|browsing)\b.{0,80}\byou (?:agree|accept|consent)\b.{0,80}\b(?:cookies|privacy|our terms|terms of (?:use|service))\b|^by continuing you (?:agree|accept|consent)\.?$/i,
};

/** A heading that an article may have too. */
const PRIVACY_HEADING =
  /^(?:(?:we (?:value|care about|respect) )?your privacy(?: matters)?|cookies?|about cookies)[.!]?$/iu;

const BUTTON_WORDS = new Set(
  'accept reject allow decline deny manage customise customize change save more all only necessary essential cookies privacy preferences settings options choices my your i agree ok okay yes no thanks continue learn without accepting and'.split(
    ' ',
  ),
);
const MAX_BUTTON_WORDS = 5;

const ADDRESSES_READER = /\b(?:we|our|us|you|yours?)\b/iu;
const MATTER =
  /\b(?:cookies?|privacy|consent|partners|personali[sz]ed|your (?:data|device|experience|choices?|preferences))\b/iu;

/** How many buttons may stand between what a banner says and the headline. */
const MAX_BUTTONS = 3;

/** Whether a cookie banner opens at line `at`. */
export function opensCookieBanner(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const below = lines[at + 1];
  if (PRIVACY_HEADING.test(text)) return below !== undefined && (isButton(below) || addressesReader(below));
  return COOKIE_HEADING.pattern.test(text) || COOKIE_NOTICE.pattern.test(text);
}

/**
 * Whether line `at`, below the opening of a cookie banner, belongs to it: a button, what the site tells its reader, or a
 * sentence above a headline with its byline or dateline.
 */
export function isInCookieBanner(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  return isButton(line) || addressesReader(line) || (isProse(line.text) && leadsToHeadline(lines, at + 1));
}

function isButton({ text }: Line): boolean {
  const words =
    text
      .slice(0, 100)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return (
    words.length > 0 && words.length <= MAX_BUTTON_WORDS && words.every((word) => BUTTON_WORDS.has(word))
  );
}

// Buttons may stand on the same line, behind the sentence.
function addressesReader({ text }: Line): boolean {
  const isSentence = isProse(text) || /\p{Ll}\. \p{Lu}/u.test(text);
  return isSentence && ADDRESSES_READER.test(text) && MATTER.test(text) && !SOMEBODYS_WORDS.test(text);
}

function leadsToHeadline(lines: readonly Line[], from: number): boolean {
  const buttons = lines.slice(from, from + MAX_BUTTONS).findIndex((line) => !isButton(line));
  const at = from + (buttons < 0 ? MAX_BUTTONS : buttons);
  const headline = findHeadline(lines, at);
  const below = headline && lines[at + headline.length];
  return below !== undefined && readCredits(below.text) !== undefined;
}
