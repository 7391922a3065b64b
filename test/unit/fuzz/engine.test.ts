import { engine } from '../../../scripts/fuzz/targets/engine.ts';
import { fuzz } from './support.ts';

fuzz(engine);
