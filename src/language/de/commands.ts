import type { Catalogue } from '../catalogue.js';

export const commands: Catalogue['commands'] = {};
