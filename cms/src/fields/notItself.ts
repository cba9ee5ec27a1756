import type { FilterOptions } from 'payload';

/** A document is not offered as its own relation. */
export const notItself: FilterOptions = ({ id }) => (id === undefined ? true : { id: { not_equals: id } });
