import { formatsOf } from '../formats.js';

/** The tag is that of Britain for its dates and its enumerations without a comma before “and”. */
export const formats = formatsOf<'one' | 'other'>('en-GB');
