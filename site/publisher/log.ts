/** One line a message, on standard output; `scripts/start.ts` keeps it in `var/log`. */
export function log(message: string): void {
  console.log(`publisher: ${message}`);
}

/** What an error says, without its stack. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
