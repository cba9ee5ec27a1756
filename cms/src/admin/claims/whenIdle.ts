/** Runs `work` once nothing has been asked for during `pause` milliseconds and the browser has time. Returns how to stop it. */
export function whenIdle(work: () => void, pause: number): () => void {
  let idle: number | null = null;
  const timer = setTimeout(() => {
    // Safari has none.
    if (typeof requestIdleCallback === 'undefined') work();
    else idle = requestIdleCallback(work, { timeout: 500 });
  }, pause);
  return () => {
    clearTimeout(timer);
    if (idle !== null) cancelIdleCallback(idle);
  };
}
