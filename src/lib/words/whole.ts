import { later } from './en-later.ts';
import { addTexts } from './t.ts';

// Unit tests have every text at once.
addTexts(later);
