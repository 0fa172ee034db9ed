import {onRouteDidUpdate as tellStaleRecords} from '../clientModules/staleRecords';
import {rememberActions} from './actions';
import {applicationOf} from './application';
import {copyOnClick} from './copyCode';
import {listenForNearness} from './nearness';
import {noticeOf} from './notice';
import {prefetchPages} from './prefetch';
import {cardLoader} from './cardLoader';
import {printWithAppendix} from './printAppendix';
import {showsByItself, whenProgressChanges} from './shownByItself';
import {followReader} from './tableOfContents';
import {switchTheme} from './theme';
import {whenIdle} from './whenIdle';

/*
 * The one script of a page that is a document. It loads the application, which is React and all that stands on it,
 * when the reader reaches for something that it runs. See src/plugins/boot for how pages name it.
 */
const [card = '', ...addresses] = (
  document.currentScript?.dataset.application ?? ''
).split(' ');
const loadCards = cardLoader(card);
const notice = noticeOf(() => {
  application.wakeAgain();
});
const application = applicationOf(addresses, {
  onReady: () => {
    notice.hide();
    actions.doAgain();
    loadCards();
  },
  onFailure: () => {
    actions.followLink();
    notice.sayFailure();
  },
});
const actions = rememberActions(application, notice, loadCards);

switchTheme(application);
copyOnClick();
prefetchPages(application);
followReader(application);
printWithAppendix();
tellStaleRecords();
whenProgressChanges(application.wake);
listenForNearness(application.wake);
// An address may say what something live on its page shall show.
if (
  document.querySelector(`[data-application${location.search ? '' : '=now'}]`)
)
  application.wake();
else if (showsByItself()) whenIdle(application.wake);
