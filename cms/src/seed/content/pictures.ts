import type { SeedPicture } from './types.ts';

/** Drawn for this project; their sources are in ../pictures/source. */
export const pictures: SeedPicture[] = [
  {
    slug: 'hill-path',
    file: 'hill-path.webp',
    alt: 'A person walks along a winding path through soft green hills toward a low sun.',
    focalPoint: { x: 40, y: 60 },
  },
  {
    slug: 'morning-window',
    file: 'morning-window.webp',
    alt: 'A person sits in an armchair with a warm drink and looks out of a large window at the morning sun.',
    focalPoint: { x: 40, y: 55 },
  },
  {
    slug: 'lamp-at-night',
    file: 'lamp-at-night.webp',
    alt: 'A bedside lamp shines beside an empty bed at night. The moon is in the window.',
    focalPoint: { x: 35, y: 50 },
  },
  {
    slug: 'breathing-waves',
    file: 'breathing-waves.webp',
    alt: 'Waves that are steep on the left grow calm toward the right, where a small sailboat floats under a pale sun.',
    focalPoint: { x: 60, y: 50 },
  },
  {
    slug: 'gathering',
    file: 'gathering.webp',
    alt: 'A group of people stands close together and talks. One person stands apart with an arm held close.',
    focalPoint: { x: 50, y: 55 },
  },
  {
    slug: 'high-bridge',
    file: 'high-bridge.webp',
    alt: 'A person stands at the start of a long, high footbridge between two cliffs.',
    focalPoint: { x: 30, y: 45 },
  },
  {
    slug: 'rain-clearing',
    file: 'rain-clearing.webp',
    alt: 'A person under an umbrella stands at the edge of the rain. Beyond it the sky is bright.',
    focalPoint: { x: 45, y: 60 },
  },
  {
    slug: 'bench-by-the-lake',
    file: 'bench-by-the-lake.webp',
    alt: 'Two people sit on a bench by a lake, seen from behind. One has an arm around the other.',
    focalPoint: { x: 50, y: 55 },
  },
  {
    slug: 'two-chairs',
    file: 'two-chairs.webp',
    alt: 'Two armchairs face each other in a quiet room with a lamp, a small table, and a plant.',
    focalPoint: { x: 50, y: 60 },
  },
  {
    slug: 'treatment-room',
    file: 'treatment-room.webp',
    alt: 'A reclining chair with a blanket, a drip stand, and a stool in a calm room with a window.',
    focalPoint: { x: 50, y: 60 },
  },
  {
    slug: 'brain-network',
    file: 'brain-network.webp',
    alt: 'The outline of a head in profile with a net of linked dots where the brain is.',
    focalPoint: { x: 50, y: 45 },
  },
  {
    slug: 'water-glass',
    file: 'water-glass.webp',
    alt: 'A glass of water, a small dish with two capsules, and a calendar with checked days.',
    focalPoint: { x: 45, y: 60 },
  },
];
