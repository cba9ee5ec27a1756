/** Names that the configuration and the database know. */

export const bundlesSlug = 'release-bundles';
