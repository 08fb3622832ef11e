import { unstable_useDocument as useDocument, buildValidParams } from '@strapi/content-manager/strapi-admin';
import type { DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { getFetchClient, useForm, useQueryParams } from '@strapi/strapi/admin';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Kiriman } from './kiriman';

/** Counts the decisions made in this window, so that everything that shows a submission reads it anew. */
let decisions = 0;
const listeners = new Set<() => void>();
/** One request for all that show the same submission at the same moment. */
let latest: { key: string; answer: Promise<Kiriman | null> } | undefined;

/**
 * The submission behind the document that is open in the panel; `null` when the type needs no
 * approval, `undefined` while it is not known.
 */
export function useKiriman({ model, document, collectionType }: DocumentActionProps) {
  const [kiriman, setKiriman] = useState<Kiriman | null>();
  const round = useSyncExternalStore(subscribe, () => decisions);
  const refetch = useRefetch(model, collectionType, document?.documentId);
  const isChanged = useForm('useKiriman', (form) => form.modified);
  const noun = model.split('.')[1];
  const key = document?.documentId ? `${noun}/${document.documentId}/${document.updatedAt}/${round}` : undefined;

  useEffect(() => {
    let isCurrent = true;
    if (key) void read(key).then((answer) => isCurrent && setKiriman(answer));
    else setKiriman(undefined);
    return () => {
      isCurrent = false;
    };
  }, [key]);

  /** After a decision: the submission, and the document with its badge of state. */
  const reload = useCallback(() => {
    decisions += 1;
    listeners.forEach((listener) => listener());
    refetch();
  }, [refetch]);

  return { kiriman, reload, isChanged };
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(key: string): Promise<Kiriman | null> {
  if (latest?.key !== key) latest = { key, answer: request(key) };
  return latest.answer;
}

async function request(key: string): Promise<Kiriman | null> {
  const [noun, documentId] = key.split('/');
  try {
    const { data } = await getFetchClient().get<Kiriman>(`/moderasi/dokumen/${noun}/${documentId}`);
    return data;
  } catch {
    // Types that staff write directly have no submission; every other trouble shows when acting.
    return null;
  }
}

/** Reads the open document again: the same query as the page itself, so that the page shows the answer. */
function useRefetch(model: string, collectionType: string, documentId: string | undefined) {
  const [{ query }] = useQueryParams();
  const params = useMemo(() => buildValidParams(query as Record<string, unknown>), [query]);
  const isSingle = collectionType === 'single-types';
  const id = isSingle ? undefined : documentId;
  const { refetch } = useDocument(
    { model, collectionType, params, ...(id && { documentId: id }) },
    { skip: !documentId },
  );
  return refetch;
}
