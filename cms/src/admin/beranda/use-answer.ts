import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** What a route answers: `undefined` until it has, `'gagal'` when it did not. */
export function useAnswer<T>(path: string): T | 'gagal' | undefined {
  const [answer, setAnswer] = useState<T | 'gagal'>();
  useEffect(() => {
    let isCurrent = true;
    getFetchClient()
      .get<T>(path)
      .then(({ data }) => isCurrent && setAnswer(data))
      .catch(() => isCurrent && setAnswer('gagal'));
    return () => {
      isCurrent = false;
    };
  }, [path]);
  return answer;
}
