/** The pictures of the README, two desktops or four phones in a row: which page, on what, in which colors. */

export interface Shot {
  name: string;
  path: string;
  device: Device;
  scheme: 'light' | 'dark';
  /** What the first screen begins with; the top of the page where it is null. */
  from: string | null;
}

export type Device = keyof typeof devices;

/** Sizes in CSS pixels; `scale` is how many pixels of the picture are one of them. */
export const devices = {
  desktop: { width: 1280, height: 800, scale: 1, radius: 12 },
  phone: { width: 390, height: 780, scale: 2, radius: 28 },
} as const;

const condition = '/conditions/anxiety/';

export const shots: readonly Shot[] = [
  { name: 'home', path: '/', device: 'desktop', scheme: 'light', from: null },
  { name: 'condition', path: condition, device: 'desktop', scheme: 'light', from: null },
  { name: 'condition', path: condition, device: 'desktop', scheme: 'dark', from: null },
  { name: 'search', path: '/search/?q=anxiety', device: 'desktop', scheme: 'light', from: null },
  { name: 'comparison', path: condition, device: 'phone', scheme: 'light', from: '.compare' },
  { name: 'symptom', path: '/symptoms/chest-pain/', device: 'phone', scheme: 'light', from: null },
  {
    name: 'explorer',
    path: '/symptom-explorer/?symptoms=racing-heart,trouble-sleeping',
    device: 'phone',
    scheme: 'dark',
    from: '.explorer-results',
  },
  { name: 'contact', path: '/contact/', device: 'phone', scheme: 'dark', from: null },
];

/** In docs/screens; the same page, device and colors have the same name each time. */
export function shotFile({ name, device, scheme }: Shot): string {
  return `${name}-${device}-${scheme}.png`;
}
