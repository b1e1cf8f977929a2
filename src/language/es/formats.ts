import { formatsOf } from '../formats.js';

/** The form for “many” is for millions, which nothing is counted in here. */
export const formats = formatsOf<'one' | 'many' | 'other'>('es');
