import type { Kiriman } from '../shared/answers.ts';
import type { Draft } from './draft.ts';

/** What the person can do with an item; reports.client.ts does it. */
export interface ListActions {
  open: (draft: Draft) => unknown;
  mend: (kiriman: Kiriman) => unknown;
  /** Mends what is live, or was laid aside. */
  correct: (kiriman: Kiriman) => unknown;
  drop: (draft: Draft) => unknown;
  cancel: (kiriman: Kiriman) => unknown;
  sendNow: () => unknown;
  sendWithout: (draft: Draft) => unknown;
  keepMine: (draft: Draft) => unknown;
  takeTheirs: (draft: Draft) => unknown;
}
