import type { CollectionConfig } from 'payload';
import { accessOf } from '../access/accessOf.ts';
import type { MatrixCollection } from '../access/matrix.ts';

/** What only our own code writes: no form, no locks, and no more access over HTTP than the table of roles says. */
export function systemCollection(
  config: Pick<CollectionConfig, 'fields' | 'hooks' | 'indexes' | 'labels' | 'timestamps'> & { slug: MatrixCollection },
): CollectionConfig {
  return { lockDocuments: false, admin: { hidden: true }, ...config, access: accessOf(config.slug) };
}
