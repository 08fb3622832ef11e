import { one } from './dom.client.ts';
import { AnswerError, LineError, SessionError } from './http.client.ts';

/**
 * Does something and says in the box `#gagal` why it did not work. A lost session shows the log-in by itself.
 *
 * @param otherwise the sentence for what nobody foresaw
 * @param denied the sentence for an account without the right to it, instead of the server's
 */
export async function tell(work: () => Promise<void>, otherwise: string, denied?: string): Promise<void> {
  const place = one('#gagal');
  try {
    await work();
    place.hidden = true;
  } catch (error) {
    if (error instanceof SessionError) return;
    const known = error instanceof AnswerError || error instanceof LineError;
    const isDenied = error instanceof AnswerError && error.status === 403 && denied !== undefined;
    one('[data-isi]', place).textContent = isDenied ? denied : known ? error.message : otherwise;
    place.hidden = false;
    place.focus();
    if (!known) console.error('desk: could not be done', error);
  }
}
