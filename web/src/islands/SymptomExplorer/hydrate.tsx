/**
 * Brings the explorer to life on the markup that the server rendered. Astro's own islands would write scripts into the page
 * (the definition of `astro-island` and each directive), which the site's policy, `script-src 'self'`, rightly refuses, and
 * a list of their hashes would have to follow every upgrade. One bundled file and the data in an attribute need neither.
 */
import { hydrateRoot } from 'react-dom/client';
import type { ExplorerData } from './explorerData.ts';
import { SymptomExplorer } from './SymptomExplorer.tsx';

const root = document.getElementById('symptom_explorer');
if (root?.dataset.explorer) {
  const data: ExplorerData = JSON.parse(root.dataset.explorer);
  hydrateRoot(root, <SymptomExplorer {...data} />);
}
