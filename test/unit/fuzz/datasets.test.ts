import { datasets } from '../../../scripts/fuzz/targets/datasets.ts';
import { fuzz } from './support.ts';

fuzz(datasets);
