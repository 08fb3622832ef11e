import type { Kiriman } from '../shared/answers.ts';
import type { Draft } from './draft.ts';

/** What the person can do with an item; main.client.ts does it. */
export interface ListActions {
  open: (draft: Draft) => void;
  mend: (kiriman: Kiriman) => void;
  drop: (draft: Draft) => void;
  cancel: (kiriman: Kiriman) => void;
  sendNow: () => void;
  sendWithout: (draft: Draft) => void;
  keepMine: (draft: Draft) => void;
  takeTheirs: (draft: Draft) => void;
}
