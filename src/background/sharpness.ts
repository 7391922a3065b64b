/** Which kinds of difference a reader is shown first. */
import type { Question } from '../dataset/types.ts';

export const SHARPEST_KINDS: readonly Question['kind'][] = ['contradiction', 'numbers', 'wording', 'one-sided'];
