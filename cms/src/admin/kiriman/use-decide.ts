import { getFetchClient, useNotification } from '@strapi/strapi/admin';
import type { Kiriman } from './kiriman';

const noAnswer = 'Tidak ada jawaban dari server. Periksa sambungan, lalu coba lagi.';

/** Sends a decision for the version that is shown and says in words what came of it. */
export function useDecide(reload: () => void) {
  const { toggleNotification } = useNotification();
  return async ({ uuid, versi }: Kiriman, tindakan: string, done: string, catatan?: string): Promise<void> => {
    try {
      await getFetchClient().post(`/moderasi/${uuid}/${tindakan}`, { versi, ...(catatan && { catatan }) });
      toggleNotification({ type: 'success', message: done });
    } catch (error) {
      toggleNotification({ type: 'danger', message: sentenceOf(error), timeout: 12_000 });
    }
    reload();
  };
}

interface Refusal {
  response?: { data?: { error?: { message?: string; details?: { problems?: { pesan: string }[] } } } };
}

/** The server's own sentence, with what is wrong in each field. */
function sentenceOf(error: unknown): string {
  const answer = (error as Refusal).response?.data?.error;
  if (!answer?.message) return noAnswer;
  const problems = answer.details?.problems?.map(({ pesan }) => pesan) ?? [];
  return problems.length > 0 ? problems.join(' ') : answer.message;
}
