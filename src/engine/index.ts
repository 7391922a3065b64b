/** The engine's whole surface: compile a dataset, open the result, detect in a page, look names up. */

export { detect, type NameLanguages } from './detect.ts';
export { languageOfPage } from './language.ts';
export { LexiconBuilder } from './lexicon/builder.ts';
export { compile } from './lexicon/compile.ts';
export { type Lexicon, openLexicon } from './lexicon/open.ts';
export { allowedEdits } from './lookup/lookup.ts';
export { beginsWith, looseWord } from './lookup/loose.ts';
export { nearlyBeginsWith } from './lookup/near.ts';
export type { Detection, EntityRef, Evidence, Mention, PageText, Span, StoryItem } from './types.ts';
export { sameAs } from './unite.ts';
