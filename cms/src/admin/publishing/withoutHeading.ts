export const stopHeading = 'Publishing is stopped';

/** What the publisher says of a stop begins with what the heading says already. */
export function withoutHeading(message: string): string {
  const rest = message.startsWith(`${stopHeading}. `) ? message.slice(stopHeading.length + 2) : message;
  return rest.trim();
}
