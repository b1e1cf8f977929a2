import { formatsOf } from '../formats.js';

export const formats = formatsOf<'one' | 'few' | 'many' | 'other'>('ru');
