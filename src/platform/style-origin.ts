/**
 * As whose style sheet the marks' rules are put into a page. In Firefox a page's style does not reach highlights in
 * shadow trees, the reader's does; Chromium lets highlights inherit across them, but paints no background that only
 * the reader's style gives.
 */
import browser from 'webextension-polyfill';

export const STYLE_ORIGIN: 'USER' | 'AUTHOR' = 'getBrowserInfo' in browser.runtime ? 'USER' : 'AUTHOR';
