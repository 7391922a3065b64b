/** The welcome page's entry. */
import '../ui/tokens.css';
import '../ui/pages/page.css';
import '../content/marks.css';
import './welcome.css';
import { t } from '../ui/i18n.ts';
import { start } from '../ui/pages/start.tsx';
import { Welcome } from './Welcome.tsx';

start(t('welcome_title'), <Welcome />);
