import * as migration_20261122_105215_initial from './20261122_105215_initial.ts';

export const migrations = [
  {
    up: migration_20261122_105215_initial.up,
    down: migration_20261122_105215_initial.down,
    name: '20261122_105215_initial',
  },
];
