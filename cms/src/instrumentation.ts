/** Next calls this once, when the server starts. */
export async function register(): Promise<void> {
  // Next replaces this when it compiles, so that nothing below is compiled for its edge runtime.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { env } = await import('./env.ts');
  if (env.isBuild) return;
  if (env.trustedProxies === 0) (await import('./enquiries/believeNoClient.ts')).believeNoClient();
  const { prepare } = await import('./prepare.ts');
  await prepare();
}
