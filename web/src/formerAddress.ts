/** Where templates go on that have no document at their path. No document's address can have an underscore. */
export const formerAddress = '/former_address';
