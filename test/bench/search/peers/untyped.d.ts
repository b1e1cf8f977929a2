/** What the peers use of packages that come without types. */
declare module 'flexsearch/lang/en' {
  import type { EncoderOptions } from 'flexsearch';

  const english: EncoderOptions;
  export default english;
}

declare module 'wink-bm25-text-search' {
  interface Bm25 {
    defineConfig(config: { readonly fldWeights: Readonly<Record<string, number>> }): void;
    definePrepTasks(tasks: readonly ((text: string) => string[])[]): number;
    addDoc(document: Readonly<Record<string, string>>, id: number): void;
    consolidate(): void;
    search(text: string, limit: number): [id: string, score: number][];
  }
  export default function bm25(): Bm25;
}
