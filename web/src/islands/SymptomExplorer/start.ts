/** The words first: React, which is most of this page's bytes, is fetched when they have been painted. */
requestAnimationFrame(() => setTimeout(() => import('./hydrate.tsx')));
