const prefix = 'moncer-catatan-';

/**
 * A half-written note survives a reload and a new log-in; it ends with the browser, and at log-out.
 *
 * @param jalur the field that it is about; empty for the whole
 */
export function keepNote(uuid: string, note: string, jalur = ''): void {
  sessionStorage.setItem(keyOf(uuid, jalur), note);
}

export function noteFor(uuid: string, jalur = ''): string {
  return sessionStorage.getItem(keyOf(uuid, jalur)) ?? '';
}

/** The notes about single fields that were written, by path. */
export function fieldNotes(uuid: string): { jalur: string; pesan: string }[] {
  const begin = keyOf(uuid, '');
  return Object.keys(sessionStorage)
    .filter((key) => key.startsWith(begin) && key !== begin)
    .map((key) => ({ jalur: key.slice(begin.length), pesan: (sessionStorage.getItem(key) ?? '').trim() }))
    .filter(({ pesan }) => pesan !== '');
}

/** @param uuid of the submission that was decided; without it all notes go */
export function forgetNotes(uuid?: string): void {
  const begin = uuid ? keyOf(uuid, '') : prefix;
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(begin)) sessionStorage.removeItem(key);
}

const keyOf = (uuid: string, jalur: string) => `${prefix}${uuid}/${jalur}`;
