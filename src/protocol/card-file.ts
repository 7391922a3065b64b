/** Where the build puts the card's own file, which the background injects by this name. */
export const CARD_FILE = 'src/content/card/main.js';
