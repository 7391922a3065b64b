/** The options page's entry. */
import '../ui/tokens.css';
import '../ui/pages/page.css';
import '../ui/cards/cards.css';
import './options.css';
import './import.css';
import './manage.css';
import './browse.css';
import './privacy.css';
import './backup/backup.css';
import './own/own.css';
import { t } from '../ui/i18n.ts';
import { start } from '../ui/pages/start.tsx';
import { Options } from './Options.tsx';

start(t('options_title'), <Options />);
