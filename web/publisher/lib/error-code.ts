/** Whether an error is one of the system's or Node's own with one of these codes, such as ENOENT. */
export function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}
