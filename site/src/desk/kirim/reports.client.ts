import type { Kiriman } from '../shared/answers.ts';
import { announce } from '../shared/dom.client.ts';
import { json } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';
import { tell } from '../shared/tell.client.ts';
import { teksKirim } from '../../text/kirim.ts';
import { checkDraft, localPaths } from './check-draft.ts';
import { draftFrom, enqueue, isEmpty, newDraft, removePhoto, reopen, undecidedPhotos, type Draft } from './draft.ts';
import type { Jenis } from './isian.ts';
import type { ReportForm } from './form.client.ts';
import type { ListActions } from './list-actions.ts';
import type { ListView } from './list-view.client.ts';
import type { Outbox } from './outbox.client.ts';
import { makeUuid } from './photo.client.ts';
import { dropDraft, keepDraft, readDraft } from './store.client.ts';

/** The room's parts, which know nothing of each other. */
interface Room {
  session: Session;
  outbox: Outbox;
  form: ReportForm;
  view: ListView;
  /** Shows a draft in the form, from a part of it on; without it the overview. */
  open: (draft: Draft, step?: number) => void;
  /** Back to the list. */
  close: () => void;
}

/** What a volunteer does with a report: begins it, sends it, mends it, takes it back. */
export function reportsIn({ session, outbox, form, view, open, close }: Room) {
  return {
    write,
    submit,
    backToList,
    open: edit,
    mend,
    correct,
    drop,
    cancel,
    sendNow,
    sendWithout,
    keepMine,
    takeTheirs,
  } satisfies ListActions & Record<string, unknown>;

  async function write(jenis: Jenis): Promise<void> {
    const unit = await view.unit();
    const draft = newDraft(makeUuid(), session.akun ?? '', new Date().toISOString(), jenis, unit);
    view.hideReceipt();
    open(draft, 1);
  }

  /** Opens a draft of this phone. One that is being sent is stopped first. */
  async function edit(draft: Draft): Promise<void> {
    await outbox.halt(draft.uuid);
    const current = await readDraft(draft.uuid);
    if (!current) return view.refresh();
    reopen(current);
    await keepDraft(current);
    open(current);
  }

  /** Opens what the office gave back, or what was begun on another phone. */
  function mend(kiriman: Kiriman): Promise<void> {
    return orSay(async () => {
      const fresh = await session.call<Kiriman>(`/api/kiriman/${kiriman.uuid}`);
      const draft = draftFrom(fresh, session.akun ?? '', new Date().toISOString());
      // What the office asks for stands at its fields, like any other thing to mend.
      draft.masalah = localPaths(fresh.catatan_isian, draft);
      await keepDraft(draft);
      open(draft);
    });
  }

  /** Takes what is live back into the form, where it stays until the new text is approved; or what was laid aside. */
  function correct({ uuid }: Kiriman): Promise<void> {
    return orSay(async () => {
      const fresh = await session.call<Kiriman>(`/api/kiriman/${uuid}/koreksi`, json('POST', {}));
      const draft = draftFrom(fresh, session.akun ?? '', new Date().toISOString());
      await keepDraft(draft);
      open(draft);
    });
  }

  async function submit(draft: Draft): Promise<void> {
    const problems = checkDraft(draft, form.limits, new Date().toISOString());
    form.showProblems(problems, null);
    if (problems.length > 0) return;
    await orSay(async () => {
      await form.settle();
      enqueue(draft);
      await keepDraft(draft);
      close();
      await outbox.wake();
    });
  }

  function backToList(): Promise<void> {
    return orSay(async () => {
      await form.settle();
      if (form.draft && isEmpty(form.draft)) await dropDraft(form.draft);
      close();
    });
  }

  async function drop(draft: Draft): Promise<void> {
    await dropDraft(draft);
    await view.show();
  }

  async function cancel({ uuid }: Kiriman): Promise<void> {
    await orSay(async () => {
      await session.call(`/api/kiriman/${uuid}/batalkan`, json('POST', {}));
      announce(teksKirim.sudahDibatalkan);
    });
    await view.refresh();
  }

  function sendNow(): Promise<void> {
    return outbox.wake();
  }

  /** Goes on without the photos that were refused; those that the office did not even take are left out. */
  async function sendWithout(draft: Draft): Promise<void> {
    for (const photo of undecidedPhotos(draft)) {
      if (photo.server === 'ditolak') photo.dilewati = true;
      else removePhoto(draft, photo.id);
    }
    await send(draft);
  }

  function keepMine(draft: Draft): Promise<void> {
    return orSay(async () => {
      draft.versi = (await session.call<Kiriman>(`/api/kiriman/${draft.uuid}`)).versi;
      await send(draft);
    });
  }

  async function takeTheirs(draft: Draft): Promise<void> {
    await dropDraft(draft);
    await view.refresh();
  }

  async function send(draft: Draft): Promise<void> {
    enqueue(draft);
    await keepDraft(draft);
    await view.show();
    await outbox.wake();
  }
}

const orSay = (work: () => Promise<void>) => tell(work, teksKirim.gagalSimpan);
