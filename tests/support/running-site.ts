import { ContentModel } from './content-model.ts';
import { startContentSource } from './content-source.ts';
import type { ContentSource } from './content-source.ts';
import { untilReported } from './live-site.ts';
import { makeDataFolder, ring, startPublisher } from './site.ts';
import type { SiteProcess } from './site.ts';

/** Ten thousand documents take half a minute on two cores, longer on busy ones. */
const firstPublishTimeoutMs = 300_000;

/** A publisher on a data folder of its own, with a CMS that hands out what a test says. */
export class RunningSite {
  readonly data: string;
  readonly source: ContentSource;
  /** The publisher that runs now; a test may kill it and start another. */
  publisher: SiteProcess;
  readonly #remove: () => Promise<void>;

  private constructor(data: string, source: ContentSource, publisher: SiteProcess, remove: () => Promise<void>) {
    this.data = data;
    this.source = source;
    this.publisher = publisher;
    this.#remove = remove;
  }

  /**
   * Starts one and waits until it is published.
   *
   * @param prepare fills the content, and the data folder with its photos, before the publisher starts
   * @param environment for the publisher
   */
  static async start(
    model = new ContentModel(),
    prepare?: (data: string) => Promise<void>,
    environment?: Record<string, string>,
  ): Promise<RunningSite> {
    const { data, remove } = await makeDataFolder(model.documents);
    await prepare?.(data);
    const source = await startContentSource(model);
    const publisher = await startPublisher(data, source, environment);
    await untilReported(data, source, firstPublishTimeoutMs);
    return new RunningSite(data, source, publisher, remove);
  }

  get model(): ContentModel {
    return this.source.model;
  }

  /** Rings, and waits until the site is as the model says. */
  async publish(): Promise<void> {
    await ring(this.publisher);
    await untilReported(this.data, this.source);
  }

  /** @param environment for the new publisher */
  async startAgain(environment?: Record<string, string>): Promise<void> {
    this.publisher = await startPublisher(this.data, this.source, environment);
  }

  async stop(): Promise<void> {
    await this.publisher.stop();
    await this.source.stop();
    await this.#remove();
  }
}
