import { formatsOf } from '../formats.js';

export const formats = formatsOf<'one' | 'other'>('de');
