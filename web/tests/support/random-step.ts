/** What the random editor is to do. A test's seed decides which steps there are, a step's own seed what is written in it. */
import fc from 'fast-check';
import { type EnteredCollection, enteredCollections } from './arbitrary-entries.ts';

export type EditedCollection = Exclude<EnteredCollection, 'site-settings'>;
export const editedCollections = enteredCollections.filter(
  (name): name is EditedCollection => name !== 'site-settings',
);

const changes = [
  'edit',
  'save a draft',
  'publish',
  'rename',
  'replace the file',
  'unpublish',
  'withdraw',
  'trash',
  'restore',
  'delete',
] as const;
export type Change = (typeof changes)[number];

/** These have no door for editors yet: see DirectDoors. */
const directActions = ['publish together', 'redirect'] as const;

export interface Step {
  action: 'create' | 'change the settings' | Change | (typeof directActions)[number];
  /** Of what is created. */
  collection: EditedCollection;
  /** Says to which document. */
  pick: number;
  /** Says with what in it. */
  seed: number;
}

/** What anybody can do who may edit. */
export const arbitraryStep = stepAmong(changes);

/** All of that, and what the CMS does by itself or for several documents at once. */
export const arbitraryStepByAnyDoor = stepAmong([...changes, ...directActions]);

function stepAmong(actions: readonly Step['action'][]): fc.Arbitrary<Step> {
  return fc.record({
    action: fc.oneof(
      { weight: 6, arbitrary: fc.constant('create' as const) },
      { weight: 1, arbitrary: fc.constant('change the settings' as const) },
      { weight: 10, arbitrary: fc.constantFrom(...actions, 'edit' as const, 'rename' as const) },
    ),
    collection: fc.constantFrom(...editedCollections),
    pick: fc.nat(),
    seed: fc.integer(),
  });
}
