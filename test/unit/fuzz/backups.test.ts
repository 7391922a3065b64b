import { backups } from '../../../scripts/fuzz/targets/backups.ts';
import { fuzz } from './support.ts';

fuzz(backups);
