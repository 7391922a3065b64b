/** The search page's entry. */
import '../ui/tokens.css';
import '../ui/pages/page.css';
import '../ui/cards/cards.css';
import '../ui/search/search.css';
import './search-page.css';
import { searchAsked } from '../platform/search-page.ts';
import { t } from '../ui/i18n.ts';
import { start } from '../ui/pages/start.tsx';
import { followTextSize } from '../ui/pages/text-size.ts';
import { SearchPage } from './SearchPage.tsx';

followTextSize();
void searchAsked(location).then((asked) => start(t('search_page'), <SearchPage {...asked} />));
