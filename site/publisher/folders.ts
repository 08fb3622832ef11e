/** Where the published site lies. Photos and the search index outlive every release. */
export interface SiteFolders {
  root: string;
  /** A link to the release that residents see. */
  current: string;
  releases: string;
  /** Compiled renderers, by fingerprint. */
  renderers: string;
  photos: string;
  search: string;
}

export function siteFolders(root: string): SiteFolders {
  return {
    root,
    current: `${root}/current`,
    releases: `${root}/releases`,
    renderers: `${root}/mesin`,
    photos: `${root}/foto`,
    search: `${root}/cari`,
  };
}
