/** A version as it would be published: it may have no date of its own yet, which the contract wants. */
export function asIfPublished<Doc extends { publishedAt?: string | null }>(doc: Doc): Doc & { publishedAt: string } {
  return { ...doc, publishedAt: doc.publishedAt ?? new Date(0).toISOString() };
}
