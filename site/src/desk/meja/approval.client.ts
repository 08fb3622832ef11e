import type { Tinjauan } from '../shared/answers.ts';
import { fill, one } from '../shared/dom.client.ts';
import { clockOf, startOf } from '../shared/typed-time.ts';
import type { TypedTime } from '../shared/typed-time.ts';
import { teksIsian } from '../../text/umum.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import { complain } from './complain.client.ts';
import { typedTime } from './typed-time.client.ts';

/** Letters of a reason to approve one's own text; the server asks for as many. */
const minOwnReason = 10;

/** What may belong to an approval: a time to publish at, and the reason for approving one's own text. */
export class ApprovalExtras {
  #own = one('#sendiri');
  #reason = one<HTMLTextAreaElement>('#alasan-sendiri');
  #reasonError = one('#alasan-sendiri-salah');
  #later = one<HTMLDetailsElement>('#jadwal');
  #timeError = one('#jadwal-salah');
  #readTime: () => TypedTime = () => ({ hari: '', bulan: '', tahun: '', jam: '' });

  open(own: boolean): void {
    this.#own.hidden = !own;
    this.#reason.value = '';
    complain(this.#reason, this.#reasonError, false);
    this.#later.open = false;
    this.#timeError.hidden = true;
    const { place, read } = typedTime('terbit', null);
    this.#readTime = read;
    fill(one('#jadwal-waktu'), place);
  }

  set offered(offered: boolean) {
    this.#later.hidden = !offered;
  }

  /** @returns null when something has to be written first; the cursor is there then */
  read({ milik_sendiri: own }: Tinjauan): Record<string, string> | null {
    const reason = this.#reason.value.trim();
    if (own) {
      complain(this.#reason, this.#reasonError, reason.length < minOwnReason);
      if (reason.length < minOwnReason) return null;
    }
    const typed = this.#readTime();
    const wanted = this.#later.open && Object.values(typed).some(Boolean);
    const at = wanted ? startOf(typed) : null;
    const problem = wanted ? problemOf(at, typed) : null;
    this.#timeError.hidden = problem === null;
    this.#timeError.textContent = problem ?? '';
    if (problem) one<HTMLElement>('#terbit-hari').focus();
    return problem ? null : { ...(own && { alasan_sendiri: reason }), ...(at && { terbit_pada: at }) };
  }
}

function problemOf(at: string | null, { jam }: TypedTime): string | null {
  if (!at) return teksIsian.salahTanggal;
  if (!clockOf(jam)) return teksTinjau.jamTerbit;
  return Date.parse(at) <= Date.now() ? teksTinjau.sudahLewat : null;
}
