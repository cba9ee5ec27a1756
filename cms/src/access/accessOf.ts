/** Payload's access functions, made from the table (matrix.ts). */
import type { Access, AccessResult, CollectionConfig, FieldAccess, GlobalConfig, PayloadRequest } from 'payload';
import {
  type Answer,
  collectionRules,
  type FieldRules,
  fieldRules,
  globalRules,
  type MatrixCollection,
  type MatrixGlobal,
  payloadRules,
  publisherRules,
  type Requester,
  type Rule,
  type Rules,
} from './matrix.ts';

type CollectionAccess = NonNullable<CollectionConfig['access']>;
type GlobalAccess = NonNullable<GlobalConfig['access']>;

export function accessOf(slug: MatrixCollection): CollectionAccess {
  const { admin, trash, ...rules }: Rules = collectionRules[slug];
  const access: CollectionAccess = everyAccess(rules);
  if (trash) access.delete = trashOrDelete(trash, access.delete ?? never);
  if (admin) access.admin = ({ req: { user } }) => answerTo(admin, user) === 'always';
  return access;
}

export function globalAccessOf(slug: MatrixGlobal): GlobalAccess {
  return everyAccess(globalRules[slug]);
}

/** For who has which document open: a lock is one's own where it names oneself. */
export function locksAccess(): Record<string, Access> {
  return everyAccess(payloadRules['payload-locked-documents'], 'user.value');
}

/** For the `access` of a field with rules of its own. */
export function fieldAccessOf<Slug extends keyof typeof fieldRules>(
  slug: Slug,
  field: keyof (typeof fieldRules)[Slug] & string,
): { [key in keyof FieldRules]: FieldAccess } {
  const ofSlug: Record<string, FieldRules> = fieldRules[slug];
  return Object.fromEntries(Object.entries(ofSlug[field] ?? {}).map(([key, rule]) => [key, fieldAccess(rule)]));
}

export type PublisherOperation = keyof typeof publisherRules;

export function mayWithPublisher(operation: PublisherOperation, user: User): boolean {
  return answerTo(publisherRules[operation], user) === 'always';
}

/** `owner`: the field that holds the id of whose it is. */
function everyAccess(rules: Rules, owner = 'id'): Record<string, Access> {
  return Object.fromEntries(Object.entries(rules).map(([operation, rule]) => [operation, access(rule, owner)]));
}

function access(rule: Rule, owner = 'id'): Access {
  return ({ req: { user } }) => resultOf(answerTo(rule, user), user, owner);
}

const never: Access = () => false;

/** Payload asks the same question for both doors; only a move to the trash brings `deletedAt` with it. */
function trashOrDelete(trash: Rule, forGood: Access): Access {
  const toTrash = access(trash);
  return (args) => (args.data?.deletedAt ? toTrash(args) : forGood(args));
}

function fieldAccess(rule: Rule): FieldAccess {
  return ({ id, doc, req: { user } }) => {
    const answer = answerTo(rule, user);
    return answer === 'own' ? user !== null && user.id === (id ?? doc?.id) : answer === 'always';
  };
}

type User = PayloadRequest['user'];

function answerTo(rule: Rule, user: User): Answer {
  const requester: Requester = user?.role ?? 'signedOut';
  return rule[requester];
}

function resultOf(answer: Answer, user: User, owner: string): AccessResult {
  switch (answer) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'own':
      return user ? { [owner]: { equals: user.id } } : false;
    default:
      return answer satisfies never;
  }
}
