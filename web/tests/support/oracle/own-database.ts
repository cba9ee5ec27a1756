let made = 0;

/** A database for one test, on the server at TEST_MONGODB_URI: several runs may use it at a time. */
export function ownDatabase(): string {
  made += 1;
  const uri = new URL(process.env.TEST_MONGODB_URI ?? '');
  uri.pathname = `/oracle_${process.pid}_${Date.now().toString(36)}_${made}`;
  return uri.href;
}
