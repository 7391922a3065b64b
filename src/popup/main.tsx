/** The toolbar popup's entry. */
import '../ui/tokens.css';
import '../ui/pages/page.css';
import '../ui/cards/cards.css';
import '../ui/search/search.css';
import './popup.css';
import { t } from '../ui/i18n.ts';
import { start } from '../ui/pages/start.tsx';
import { followTextSize } from '../ui/pages/text-size.ts';
import { Popup } from './Popup.tsx';

followTextSize();
start(t('name'), <Popup />);
