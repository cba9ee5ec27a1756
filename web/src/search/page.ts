/** The search page: what is searched for is in the address, so that it can be kept, sent on and come back to. */
import { sectionPaths } from '@wellcite/shared/paths';
import { crisisIn } from './crisis.ts';
import { createIndexOpener } from './open-index.ts';
import { queryWords } from './query-words.ts';
import { searchPages } from './search-pages.ts';
import { respelled, wordsOfText } from './spelling.ts';
import { readState, type SearchState, writeState } from './state.ts';
import { createSearchView } from './view.ts';

const view = createSearchView();
const openIndex = createIndexOpener('/pagefind/');
let runs = 0;

async function run(state: SearchState): Promise<void> {
  runs += 1;
  const thisRun = runs;
  const isCurrent = () => thisRun === runs;
  view.showState(state, crisisIn(state.query));
  if (state.query === '') return view.showNothing();
  view.showSearching();
  try {
    const found = await searchPages(await openIndex(), state);
    if (isCurrent()) await view.showFound(found, state, isCurrent);
    const hasAll = found.total > 0 && found.hasAllWords;
    const meant = hasAll ? null : respelled(queryWords(state.query), wordsOfText(await allNames()));
    if (meant && isCurrent()) view.offer(meant, writeState({ ...state, query: meant }));
  } catch (error) {
    console.warn(error);
    if (isCurrent()) view.showError();
  }
}

/** The A to Z has every name; it is asked for only where a word may be written otherwise. */
async function allNames(): Promise<string> {
  // Without it nothing is offered, and what was found is there all the same.
  const html = await fetch(sectionPaths['a-to-z']).then(
    (response) => response.text(),
    () => '',
  );
  const page = new DOMParser().parseFromString(html, 'text/html');
  return page.querySelector('main')?.textContent ?? '';
}

/** Goes to the address of what the form says, and runs it. */
function searchForm(): void {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(view.form)) parameters.append(name, String(value));
  const state = readState(`?${parameters}`);
  const address = location.pathname + writeState(state);
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
  void run(state);
}

view.form.addEventListener('submit', (event) => {
  event.preventDefault();
  // On a phone the keyboard would cover what was found.
  if (matchMedia('(pointer: coarse)').matches) view.field.blur();
  searchForm();
});
for (const box of view.boxes) box.addEventListener('change', searchForm);
view.everything.addEventListener('click', () => {
  for (const box of view.boxes) box.checked = false;
  searchForm();
  view.field.focus();
});
window.addEventListener('popstate', () => void run(readState(location.search)));
// The program of the search is fetched while the reader types.
view.field.addEventListener('focus', () => void openIndex().catch(() => {}), { once: true });

void run(readState(location.search));
