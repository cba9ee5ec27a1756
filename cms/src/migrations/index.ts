import * as migration_20261122_105215_initial from './20261122_105215_initial.ts';
import * as migration_20261122_142259_editorial_trust from './20261122_142259_editorial_trust.ts';
import * as migration_20261128_095746_changes_and_comparison from './20261128_095746_changes_and_comparison.ts';
import * as migration_20261128_113446_enquiries_and_pictures from './20261128_113446_enquiries_and_pictures.ts';
import * as migration_20261128_132329_preview_links from './20261128_132329_preview_links.ts';

export const migrations = [
  {
    up: migration_20261122_105215_initial.up,
    down: migration_20261122_105215_initial.down,
    name: '20261122_105215_initial',
  },
  {
    up: migration_20261122_142259_editorial_trust.up,
    down: migration_20261122_142259_editorial_trust.down,
    name: '20261122_142259_editorial_trust',
  },
  {
    up: migration_20261128_095746_changes_and_comparison.up,
    down: migration_20261128_095746_changes_and_comparison.down,
    name: '20261128_095746_changes_and_comparison',
  },
  {
    up: migration_20261128_113446_enquiries_and_pictures.up,
    down: migration_20261128_113446_enquiries_and_pictures.down,
    name: '20261128_113446_enquiries_and_pictures',
  },
  {
    up: migration_20261128_132329_preview_links.up,
    down: migration_20261128_132329_preview_links.down,
    name: '20261128_132329_preview_links',
  },
];
