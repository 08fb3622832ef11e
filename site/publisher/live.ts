import { todayInWib } from './day.ts';
import type { Cms } from './content-source.ts';
import type { PublisherEnv } from './env.ts';
import { removeFolder } from './files.ts';
import { log, reasonOf } from './log.ts';
import { removeForgottenPhotos } from './photos.ts';
import { bringUpToDate, RewoundError } from './publish.ts';
import type { Published } from './publish.ts';
import { recover } from './recover.ts';
import { isSettled } from './release-facts.ts';
import { goLive, isDamage, openLive, Release, removeOldReleases } from './release.ts';
import { removeOldRenderers } from './renderer-store.ts';
import { loadRenderer } from './renderer.ts';
import type { Renderer } from './renderer.ts';
import { Reporter } from './reporter.ts';
import { SearchFeed } from './search-feed.ts';
import { updateSitemap } from './sitemap.ts';
import { buildRelease } from './start-build.ts';
import { takeOver } from './take-over.ts';

/**
 * The sitemap follows when no publish has come for so long, but no later than the second:
 * robots come once a day, and a part of thousands of addresses takes half a second.
 */
const sitemapQuietMs = 3_000;
const sitemapLatestMs = 60_000;

/** The live site: one release, the renderer that makes it, and all that changes them, one thing after the other. */
export class Live {
  readonly #env: PublisherEnv;
  readonly #cms: Cms;
  readonly #search: SearchFeed;
  readonly #reporter: Reporter;
  #release: Release | undefined;
  #renderer: Renderer;
  readonly #stopped = new AbortController();
  #busy: Promise<unknown> = Promise.resolve();
  /** When the site was last changed, in milliseconds since 1970. */
  lastPublishMs = Date.now();
  #searching: Promise<void> = Promise.resolve();
  #sitemapTimer: NodeJS.Timeout | undefined;
  #sitemapDueMs = 0;

  private constructor(env: PublisherEnv, cms: Cms, renderer: Renderer, release: Release | undefined) {
    this.#env = env;
    this.#cms = cms;
    this.#renderer = renderer;
    this.#release = release;
    this.#search = new SearchFeed(env.folders, () => this.#release);
    this.#reporter = new Reporter(cms, () => this.#release);
  }

  /** @param build the renderer that the site is to be made with */
  static async open(env: PublisherEnv, cms: Cms, build: string): Promise<Live> {
    const release = await openLive(env.folders);
    if (release) await recover(env.folders, release);
    const renderer = await loadRenderer(`${env.folders.renderers}/${build}`, build, env.siteUrl);
    return new Live(env, cms, renderer, release);
  }

  get renderer(): Renderer {
    return this.#renderer;
  }

  get release(): Release | undefined {
    return this.#release;
  }

  /**
   * Brings the site to the present state of the CMS, to today, and to its renderer.
   *
   * @param isUrgent whether more has come to publish meanwhile: then most lists wait for the next call
   */
  async publish(isUrgent: () => boolean): Promise<void> {
    await this.exclusive(async () => {
      const today = todayInWib();
      if (this.#release?.bangunan !== this.#renderer.build) return this.#rebuild();
      try {
        const published = await bringUpToDate(this.#env, this.#cms, this.#release, this.#renderer, today, isUrgent);
        if (published) this.#afterPublish(this.#release, published);
      } catch (error) {
        // Pages made before it failed are known to nobody yet; a CMS that is away changes none.
        if (!isDamage(error) && this.#release.pages.isUnfinished()) this.#search.check();
        if (isDamage(error)) {
          // Its pages can still be read; what is known of them cannot.
          this.#release?.close();
          this.#release = undefined;
        } else if (!(error instanceof RewoundError)) throw error;
        log(`${reasonOf(error)} All of it is published anew.`);
        await this.#rebuild();
      }
    });
    if (this.#release?.queues.queuedSitemap().length) this.#updateSitemapSoon();
    this.#reporter.look();
  }

  /**
   * Makes another release live that was built whole, after bringing it to the present state of the CMS.
   * Nothing else may change the site meanwhile.
   *
   * @throws ShrunkContentError when it has so much less than the live one that it is more likely broken
   */
  async swapTo(release: Release, renderer: Renderer): Promise<void> {
    const before = this.#release;
    const published = await bringUpToDate(this.#env, this.#cms, release, renderer, todayInWib());
    if (before) await takeOver(this.#env, before, release);
    await updateSitemap(release, this.#env.siteUrl);
    await goLive(this.#env.folders, release);
    this.#release = release;
    this.#renderer = renderer;
    this.lastPublishMs = Date.now();
    log(`release ${release.id} is live at revision ${release.revisi}.`);
    // What was approved while it was built is in no list of new pages yet.
    if (published) this.#afterPublish(release, published);
    before?.close();
    await removeForgottenPhotos(release, this.#env.folders.photos);
    this.#search.check();
    await this.removeOld();
  }

  /** Builds a whole release beside the live one; publishing goes on meanwhile. */
  buildBeside(build = this.#renderer.build): Promise<string> {
    return buildRelease(this.#env.folders, build, todayInWib(), this.#stopped.signal);
  }

  /** Brings the live release and another one to the same state. */
  async bringLevel(release: Release): Promise<void> {
    const live = this.#release;
    while (live && !(isSettled(live) && release.revisi === live.revisi && release.hari === live.hari)) {
      const today = todayInWib();
      await bringUpToDate(this.#env, this.#cms, release, this.#renderer, today);
      const published = await bringUpToDate(this.#env, this.#cms, live, this.#renderer, today);
      if (published) this.#afterPublish(live, published);
    }
    for (const each of [live, release]) if (each) await updateSitemap(each, this.#env.siteUrl);
  }

  /** Removes a release that is not needed. A swap that failed after its last step has made it the live one: that stays. */
  async discard(release: Release): Promise<void> {
    if (release === this.#release) return;
    release.close();
    await removeFolder(release.folder);
  }

  /** Removes releases that were replaced a day ago, and what has not been used for a month. */
  async removeOld(): Promise<void> {
    await removeOldReleases(this.#env.folders);
    await removeOldRenderers(this.#env.folders, this.#renderer.build);
  }

  /** Runs `work` when nothing else changes the site. */
  exclusive<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#busy.then(work, work);
    this.#busy = turn.catch(() => undefined);
    return turn;
  }

  /** Ends what is being built, and resolves when nothing is being written any more. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    clearTimeout(this.#sitemapTimer);
    if (this.#sitemapTimer) await this.#updateSitemap();
    await this.#reporter.stop();
    await this.#busy;
    await this.#searching;
    await this.#search.stop();
    this.#release?.close();
  }

  async #rebuild(): Promise<void> {
    const release = new Release(await this.buildBeside());
    try {
      await this.swapTo(release, this.#renderer);
    } catch (error) {
      await this.discard(release);
      throw error;
    }
  }

  #afterPublish(release: Release, { revisi, changes, made, years, ms }: Published): void {
    this.lastPublishMs = Date.now();
    log(
      `revision ${revisi} is live: ${changes} changes, ${made.rendered} pages rendered, ` +
        `${made.written.length} written, ${made.removed.length} removed in ${Math.round(ms)} ms`,
    );
    // The next publish does not wait for it. The pages are live in any case.
    this.#searching = this.#searching
      .then(() => this.#search.publish(release, made, years))
      .catch((error: unknown) => log(`the search index was not told: ${reasonOf(error)}`));
  }

  #updateSitemapSoon(): void {
    const now = Date.now();
    if (!this.#sitemapTimer) this.#sitemapDueMs = now + sitemapLatestMs;
    clearTimeout(this.#sitemapTimer);
    const delayMs = Math.min(sitemapQuietMs, this.#sitemapDueMs - now);
    this.#sitemapTimer = setTimeout(() => {
      this.#sitemapTimer = undefined;
      void this.#updateSitemap();
    }, delayMs);
  }

  /** One part after the other: a publish that comes meanwhile waits for one of them, and its own part for the next time. */
  async #updateSitemap(): Promise<void> {
    const update = (part: string) => async () =>
      this.#release && updateSitemap(this.#release, this.#env.siteUrl, [part]);
    try {
      for (const part of this.#release?.queues.queuedSitemap() ?? []) await this.exclusive(update(part));
    } catch (error) {
      log(`the sitemap was not updated: ${reasonOf(error)}`);
    }
  }
}
