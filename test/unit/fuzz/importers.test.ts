import { importers } from '../../../scripts/fuzz/targets/importers.ts';
import { fuzz } from './support.ts';

fuzz(importers);
