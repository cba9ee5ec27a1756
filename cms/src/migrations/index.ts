import * as migration_20261122_105215_initial from './20261122_105215_initial.ts';
import * as migration_20261122_142259_editorial_trust from './20261122_142259_editorial_trust.ts';

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
];
