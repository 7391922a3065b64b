/** The story panel's entry: side panel, sidebar or a tab of its own, one code for all. */
import '../ui/tokens.css';
import '../ui/pages/page.css';
import '../ui/cards/cards.css';
import './panel.css';
import './matrix.css';
import './timeline/timeline.css';
import './print.css';
import { t } from '../ui/i18n.ts';
import { start } from '../ui/pages/start.tsx';
import { followTextSize } from '../ui/pages/text-size.ts';
import { Panel } from './Panel.tsx';

followTextSize();
start(t('panel_title'), <Panel />);
