import { pages } from '../../../scripts/fuzz/targets/pages.ts';
import { fuzz } from './support.ts';

fuzz(pages);
