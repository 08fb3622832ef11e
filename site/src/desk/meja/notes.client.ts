const prefix = 'moncer-catatan-';

/** A half-written note survives a reload and a new log-in; it ends with the browser, and at log-out. */
export function keepNote(uuid: string, note: string): void {
  sessionStorage.setItem(prefix + uuid, note);
}

export function noteFor(uuid: string): string {
  return sessionStorage.getItem(prefix + uuid) ?? '';
}

export function forgetNote(uuid: string): void {
  sessionStorage.removeItem(prefix + uuid);
}

export function forgetAllNotes(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}
