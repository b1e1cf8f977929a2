import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { once } from './once.js';

/** The program's parts, CommonJS files of one folder. */
export interface Bundle {
  /** Runs a part when it is first asked for, and those that it requires. Returns what it exports. */
  load(part: string): unknown;
  /** The parts that had to be compiled, as no code was kept for them that could be used. */
  readonly compiled: readonly string[];
  /** Keeps the code of all parts that were loaded, with all functions that have run, for the next process. */
  keepCode(): void;
}

/**
 * Opens a folder of parts. What V8 compiled of a part is taken from the file beside it that `keepCode` wrote: that takes
 * half of the time to load and run it. Code of another V8 is not used; nor is that of other flags: `kind` names them.
 */
export function openBundle(folder: string, kind: string): Bundle {
  const exported = new Map<string, { exports: unknown }>();
  const scripts = new Map<string, Script>();
  const compiled: string[] = [];

  // Node's own modules need no search, and most parts need nothing else.
  const packages = once(() =>
    process.getBuiltinModule('node:module').createRequire(join(folder, 'main.cjs')),
  );
  const requireFrom = (id: string): unknown =>
    id.startsWith('./') ? load(id.slice(2)) : (process.getBuiltinModule(id) ?? packages()(id));

  const load = (part: string): unknown => {
    const known = exported.get(part);
    if (known) return known.exports;
    const filename = join(folder, part);
    const script = new Script(inFunction(readFileSync(filename, 'utf8')), {
      filename,
      cachedData: readCode(codeFile(filename, kind)),
    });
    if (script.cachedDataRejected !== false) compiled.push(part);
    const module = { exports: {} };
    exported.set(part, module);
    scripts.set(filename, script);
    script.runInThisContext()(module.exports, requireFrom, module, filename, folder);
    return module.exports;
  };

  return {
    load,
    compiled,
    keepCode() {
      for (const [filename, script] of scripts)
        writeFileSync(codeFile(filename, kind), script.createCachedData());
    },
  };
}

/** As Node itself has it (“Modules: CommonJS modules”, the module wrapper). */
const inFunction = (source: string) =>
  `(function (exports, require, module, __filename, __dirname) {${source}\n})`;

/** Code goes with a V8 and a machine. */
const codeFile = (filename: string, kind: string) =>
  `${filename}.${kind}.${process.platform}-${process.arch}-${process.version}.code`;

function readCode(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
