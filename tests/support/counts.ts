/** How often the tests of faults and races run their rounds: few for `npm test`, all for `npm run soak`. */
export interface Counts {
  /** Submissions that eight members of staff approve at the same moment. */
  approvalRounds: number;
  /** Reports that wait for a decision while the queue is paged through. */
  waiting: number;
  /** Submissions that eight people decide on in different ways at the same moment. */
  mixedRounds: number;
  /** Times that the CMS is killed in the middle of decisions. */
  decisionKills: number;
  /** Submissions that one phone sends five times at the same moment. */
  putRounds: number;
  /** Rounds in which publishers pull while documents are published, withdrawn and undone. */
  pullRounds: number;
  /** Entries with one thing wrong, of each content type, that somebody tries to publish. */
  spoiltEntries: number;
  /** Times that the publisher is killed while it writes, and the CMS while ten phones send. */
  publisherKills: number;
  cmsKills: number;
  /** Reports with photos that go through a line that breaks, stalls and is slow. */
  badLines: number;
  /** So many times slower is the processor of the phone that a volunteer writes on. */
  phoneSlowdown: number;
  /** Things that an office does to its content at random, and the documents that it begins with. */
  operations: number;
  operationDocuments: number;
  /** Publishes of which nobody tells the publisher. */
  droppedBells: number;
  /** Requests of readers while so many reports are published and the whole site is swapped so often. */
  requests: number;
  publishesMeanwhile: number;
  swaps: number;
  /** So soon after the first of 200 approvals in ten seconds all are live, ms: `npm test` runs beside other tests on any machine. */
  stormLiveMs: number;
  /** Publishes one after the other, and the documents that there are, by which the publisher's memory is measured. */
  publishes: number;
  publishDocuments: number;
  /** Reports that a scripted member of staff approves one after the other, on each screen. */
  deskApprovals: number;
  /** Reports whose lists are weighed. */
  listedReports: number;
  /** Pages of each kind that are opened in a browser: the RW alone have three sheets and pages each. */
  pagesOfAKind: number;
}

const few: Counts = {
  approvalRounds: 3,
  waiting: 1_000,
  mixedRounds: 4,
  decisionKills: 2,
  putRounds: 5,
  pullRounds: 5,
  spoiltEntries: 10,
  publisherKills: 3,
  cmsKills: 4,
  badLines: 2,
  phoneSlowdown: 2,
  operations: 60,
  operationDocuments: 320,
  droppedBells: 1,
  requests: 3_000,
  publishesMeanwhile: 10,
  swaps: 2,
  stormLiveMs: 30_000,
  publishes: 80,
  publishDocuments: 100,
  deskApprovals: 3,
  listedReports: 700,
  pagesOfAKind: 3,
};
const full: Counts = {
  approvalRounds: 25,
  waiting: 5_000,
  mixedRounds: 25,
  decisionKills: 100,
  putRounds: 1_000,
  pullRounds: 40,
  spoiltEntries: Infinity,
  publisherKills: 50,
  cmsKills: 100,
  badLines: 50,
  phoneSlowdown: 6,
  operations: 500,
  operationDocuments: 1_000,
  droppedBells: 5,
  requests: 50_000,
  publishesMeanwhile: 100,
  swaps: 10,
  stormLiveMs: 15_000,
  publishes: 1_000,
  publishDocuments: 10_000,
  deskApprovals: 10,
  listedReports: 10_000,
  pagesOfAKind: Infinity,
};

/** One typed place for both sets; `MONCER_SOAK=1` picks the full one. */
export const counts: Counts = process.env.MONCER_SOAK === '1' ? full : few;
