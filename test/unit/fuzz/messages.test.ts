import { messages } from '../../../scripts/fuzz/targets/messages.ts';
import { fuzz } from './support.ts';

fuzz(messages);
