import { one } from '../shared/dom.client.ts';
import { teksTinjau } from '../../text/tinjau.ts';

/**
 * Makes the log-out button work. Decisions that wait for a line end with the log-in, so somebody is asked before.
 *
 * @param waiting how many there are
 */
export function bindLeave(waiting: () => number, leave: () => void): void {
  const question = one<HTMLDialogElement>('#keluar-tanya');
  one('#keluar').addEventListener('click', () => {
    const many = waiting();
    if (many === 0) return leave();
    one('p', question).textContent = teksTinjau.keluarMenunggu(many);
    question.returnValue = '';
    question.showModal();
  });
  question.addEventListener('close', () => question.returnValue === 'keluar' && leave());
}
