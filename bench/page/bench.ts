/** What the page offers to the driver: one global, `bench`. */
export { aho } from './aho.ts';
export { blob } from './blob.ts';
export { markJs, markOurs, prepareOurs } from './marks.ts';
