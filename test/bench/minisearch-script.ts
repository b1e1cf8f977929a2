import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';

// The least that answering from an article can be: what the start of `footnote ask` is compared with.
const [file = '', question = ''] = process.argv.slice(2);
const paragraphs = readFileSync(file, 'utf8').split('\n\n');
const search = new MiniSearch({ fields: ['text'] });
search.addAll(paragraphs.map((text, id) => ({ id, text })));
process.stdout.write(`${paragraphs[search.search(question)[0]?.id]}\n`);
