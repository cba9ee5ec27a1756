/** The search page: what is searched for is in the address, so that it can be kept, sent on and come back to. */
import { sectionPaths } from '@wellcite/shared/paths';
import { crisisIn } from './crisis.ts';
import { createIndexOpener } from './open-index.ts';
import { searchMeant } from './search-meant.ts';
import { searchPages } from './search-pages.ts';
import { wordsOfText } from './spelling.ts';
import { readState, type SearchState, writeState } from './state.ts';
import { createSearchView } from './view.ts';

const view = createSearchView();
const openIndex = createIndexOpener('/pagefind/');
let runs = 0;

async function run(state: SearchState): Promise<void> {
  runs += 1;
  const thisRun = runs;
  const isCurrent = () => thisRun === runs;
  view.showState(state);
  view.showCrisis(crisisIn(state.query));
  if (state.query === '') return view.showNothing();
  view.showSearching();
  try {
    const pagefind = await openIndex();
    const found = await searchPages(pagefind, state);
    if (found.total > 0 && isCurrent()) await view.showFound(found, state, isCurrent);
    const meant = await searchMeant({ pagefind, state, found, known: async () => wordsOfText(await allNames()) });
    if (!isCurrent()) return;
    if (meant) view.showCrisis(crisisIn(state.query) ?? crisisIn(meant.query));
    if (meant?.found)
      await view.showFound(meant.found, { ...state, query: meant.query, written: state.query }, isCurrent);
    else if (found.total === 0) await view.showFound(found, state, isCurrent);
    else if (meant) view.offer(meant.query, writeState({ ...state, query: meant.query }));
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
