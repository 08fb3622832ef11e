import { AsyncLocalStorage } from 'node:async_hooks';

/** Set while our own code changes a moderated document and keeps its submission, history and outbox itself. */
const token = new AsyncLocalStorage<true>();

/** The guard lets through what happens inside. */
export const withToken = <Result>(change: () => Promise<Result>): Promise<Result> => token.run(true, change);

export const hasToken = (): boolean => token.getStore() === true;
