/** Says in one line which half of the suite cannot run here. */
export default function setup(): void {
  if (!process.env.TEST_MONGODB_URI) {
    console.log('TEST_MONGODB_URI is not set: the integration tests run on SQLite alone.');
  }
}
