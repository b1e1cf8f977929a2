/** A page in the manner of a real site, and the article that is in it. */
export interface Page {
  readonly name: string;
  readonly html: string | Uint8Array;
  readonly charset?: string;
  /** Where it was fetched; `https://www.harbour.example/news/ferry` if none is said. */
  readonly url?: string;
  readonly headline: string;
  readonly byline?: string;
  readonly published?: string;
  readonly source: string;
  readonly ownUrl?: string;
  readonly paragraphs: readonly string[];
}

export const URL_OF_PAGE = 'https://www.harbour.example/news/ferry';

/** The story of most pages. */
export const STORY = [
  'The ferry between Norhaven and the island of Skell is to sail again on Monday, eight months after a storm tore away its pier.',
  'Harbour master Ines Okafor told the council on Thursday that divers had finished the last of 64 piles, and that the new ramp had carried a loaded lorry twice.',
  '“Nobody on Skell has had a fresh loaf without a helicopter since July,” she said. “We owe them a boat.”',
  'The work cost 4.2 million crowns, a third more than planned, because the first contractor withdrew when steel became dearer.',
  'Islanders will travel free until the end of April; visitors pay 12 crowns each way.',
] as const;

export const paragraphs = (texts: readonly string[] = STORY) =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

export const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

export const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
