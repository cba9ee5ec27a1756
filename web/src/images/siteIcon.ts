/**
 * The icon of the browser's tab, as an address that holds it: a file of its own is one more request of each first visit,
 * for fewer bytes than its headers. Search engines and home screens take `apple-touch-icon.png`, the same drawing.
 */
import svg from './favicon.svg?raw';

export const siteIcon = `data:image/svg+xml,${encodeURI(svg.trim().replaceAll('"', "'")).replaceAll('#', '%23')}`;
