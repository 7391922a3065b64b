/** The engine's whole surface: compile a dataset, open the result, detect in a page. */

export { detect } from './detect.ts';
export { languageOfPage } from './language.ts';
export { compile } from './lexicon/compile.ts';
export { type Lexicon, openLexicon } from './lexicon/open.ts';
export type { Detection, EntityRef, Evidence, Mention, PageText, Span, StoryItem } from './types.ts';
