import { writeFileSync } from 'node:fs';
import { encodeRelations, RELATIONS_FILE } from '../../../src/search/relations/relations-file.js';
import { compileRelations } from './compile.js';

writeFileSync(RELATIONS_FILE, encodeRelations(compileRelations()), 'latin1');
