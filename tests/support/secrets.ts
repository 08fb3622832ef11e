/** What the parts of a test's site know each other by. */
export const secrets = {
  MONCER_BELL_SECRET: 'bell-secret-of-the-tests',
  MONCER_SNAPSHOT_SECRET: 'snapshot-secret-of-the-tests',
  MONCER_WEBHOOK_SECRET: 'webhook-secret-of-the-tests',
};
