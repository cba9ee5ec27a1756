/** The search page's parts, and what they show. The words that are always the same stand in the page itself. */
import { certaintyWords } from './certainty-words.ts';
import type { Crisis } from './crisis.ts';
import type { FoundPage } from './found-page.ts';
import { kindLabels } from './kinds.ts';
import { resultWords } from './result-words.ts';
import type { Found } from './search-pages.ts';
import { type SearchState, writeState } from './state.ts';

/** Results that are added at a time. */
const resultsAtATime = 10;

export function createSearchView() {
  const form = part('search-form', HTMLFormElement);
  const field = part('search-field', HTMLInputElement);
  const status = part('search-status', HTMLElement);
  const area = part('search-found', HTMLElement);
  const list = part('search-results', HTMLOListElement);
  const more = part('search-more', HTMLButtonElement);
  const everything = part('search-all', HTMLButtonElement);
  const advice = part('search-nothing', HTMLElement);
  const ways = part('search-ways', HTMLElement);
  const crisisParts = [...document.querySelectorAll<HTMLElement>('[data-crisis]')];
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"][form="search-form"]')];
  const title = document.title;
  /** Announced before anything else that is. */
  let crisisWords = '';

  function say(...words: (string | Node)[]): void {
    status.replaceChildren(...(crisisWords === '' ? [] : [make('span', 'hidden', `${crisisWords} `)]), ...words);
  }

  async function addResults(found: Found): Promise<HTMLElement | null> {
    const items = (await found.load(list.children.length, resultsAtATime)).map(resultItem);
    list.append(...items);
    more.hidden = list.children.length >= found.total;
    return items[0] ?? null;
  }

  return {
    form,
    field,
    boxes,
    everything,

    /** Puts what is searched for into the form and the title. */
    showState(state: SearchState): void {
      field.value = state.query;
      const chosen: readonly string[] = [...state.kinds, ...state.certainty];
      for (const box of boxes) box.checked = chosen.includes(box.value);
      everything.hidden = chosen.length === 0;
      document.title = state.query === '' ? title : `${state.query} – ${title}`;
    },

    /** Shows the help for a crisis, or none. What is said next begins with it. */
    showCrisis(crisis: Crisis | null): void {
      crisisWords = '';
      for (const each of crisisParts) {
        each.hidden = each.dataset.crisis !== crisis;
        if (!each.hidden) crisisWords = each.dataset.words ?? '';
      }
    },

    showNothing(): void {
      ways.hidden = false;
      status.replaceChildren();
      area.hidden = true;
      advice.hidden = true;
    },

    /** What leads elsewhere makes room until it can stand where it stays. */
    showSearching(): void {
      ways.hidden = true;
      say('Searching…');
    },

    /**
     * `written`: what was written where this is searched for instead. `isCurrent` says whether it is still what the reader
     * waits for once the results are there.
     */
    async showFound(
      found: Found,
      { written, ...state }: SearchState & { written?: string },
      isCurrent: () => boolean,
    ): Promise<void> {
      const first = await found.load(0, resultsAtATime);
      if (!isCurrent()) return;
      list.replaceChildren(...first.map(resultItem));
      more.hidden = list.children.length >= found.total;
      more.onclick = async () => {
        const next = await addResults(found);
        // The button may be gone; whoever pressed it reads on where the new ones begin.
        next?.querySelector('a')?.focus();
      };
      for (const box of boxes) showCount(box, found.counts && (found.counts[box.name]?.[box.value] ?? 0));
      const isNarrowed = state.kinds.length + state.certainty.length > 0;
      area.hidden = found.total === 0 && !isNarrowed;
      ways.hidden = false;
      advice.hidden = found.total > 0;
      if (written === undefined) return say(resultWords({ ...found, query: state.query }));
      const asWritten = make('a', '', `“${written}”`);
      asWritten.href = writeState({ ...state, query: `"${written}"` });
      say(`Showing results for “${state.query}”. You wrote `, asWritten, '.');
    },

    /** Offers another query, which `address` leads to, beside what is said already. */
    offer(query: string, address: string): void {
      const link = make('a', '', query);
      link.href = address;
      status.append(' Did you mean ', link, '?');
    },

    showError(): void {
      ways.hidden = false;
      area.hidden = true;
      advice.hidden = true;
      const all = make('a', '', 'A to Z');
      all.href = status.dataset.all ?? '';
      say('Search is not there at the moment. The ', all, ' lists every condition, symptom, and treatment.');
    },
  };
}

/** A choice that leads to nothing is not offered, but whoever made it can take it back. `count`: null where nobody counted. */
function showCount(box: HTMLInputElement, count: number | null): void {
  const label = box.parentElement;
  const words = label?.querySelector('.search-count');
  if (!label || !words) return;
  words.textContent = count === null ? '' : String(count);
  label.hidden = count === 0 && !box.checked;
}

function resultItem({ title, url, kind, names, excerpt, certainty }: FoundPage): HTMLElement {
  const link = make('a', '', title);
  link.href = url;
  const heading = make('h3', '', link, ...(kind ? [make('span', 'card-mark', kindLabels[kind])] : []));
  const pieces = excerpt.map(({ text, isMarked }) => (isMarked ? make('mark', '', text) : text));
  const sure = kind === 'treatment' ? certaintyWords(certainty) : null;
  return make(
    'li',
    '',
    heading,
    ...(names.length > 0 ? [make('p', 'search-names', `Also called: ${names.join(', ')}`)] : []),
    make('p', '', ...pieces),
    ...(sure ? [make('p', 'search-certainty', `How sure we are: ${sure.toLowerCase()}`)] : []),
  );
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

function part<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The search page has no part "${id}".`);
  return element;
}
