/** Everything that reads what others have written. */
import type { Target } from './target.ts';
import { backups } from './targets/backups.ts';
import { datasets } from './targets/datasets.ts';
import { engine } from './targets/engine.ts';
import { importers } from './targets/importers.ts';
import { messages } from './targets/messages.ts';
import { pages } from './targets/pages.ts';

export const TARGETS: readonly Target[] = [...datasets, ...importers, ...pages, ...backups, ...messages, ...engine];
