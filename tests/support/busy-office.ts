import type { ContentModel, Document } from './content-model.ts';
import { storePhoto } from './photo-files.ts';
import type { Random } from './random.ts';
import { randomEdit, randomKegiatan, randomPhotos } from './random-content.ts';

type Data = Record<string, unknown> & { slug: string };

/** Content types whose entries have a page of their own at `/<noun>/<slug>/`. */
const withPage: ReadonlySet<string> = new Set(['kegiatan', 'potensi', 'galeri', 'layanan']);

/** Staff who publish, correct, withdraw and rename things, one at a time, in an order that the seed decides. */
export class BusyOffice {
  readonly #model: ContentModel;
  readonly #random: Random;
  readonly #data: string;
  readonly #withdrawn: Document[] = [];
  /** Who was last seen at an address, also after it left. */
  readonly #lastAt = new Map<string, string>();
  /** Everybody who was ever seen there. */
  readonly #everAt = new Map<string, Set<string>>();
  #number = 0;

  /** @param data the data folder, whose private store takes the photos */
  constructor(model: ContentModel, random: Random, data: string) {
    this.#model = model;
    this.#random = random;
    this.#data = data;
    this.look();
  }

  /** Publishes so many reports at once, as an office has that exists for years. */
  async fill(count: number): Promise<void> {
    for (let made = 0; made < count; made += 1) await this.#publish();
    this.look();
  }

  /** Does one thing. @returns what it was */
  async act(): Promise<string> {
    const [name, work] = this.#random.pick(this.#actions);
    const what = await work();
    return `${name}: ${what}`;
  }

  /** Notes which document is at which address: what readers may have bookmarked. */
  look(): void {
    for (const [address, key] of addresses(this.#model)) {
      this.#lastAt.set(address, key);
      this.#everAt.set(address, (this.#everAt.get(address) ?? new Set()).add(key));
    }
  }

  /** What is wrong with the answers for addresses that have no page any more, one sentence each. */
  wrongAnswers({ pindah, ditarik }: GoneList): string[] {
    const live = addresses(this.#model);
    const byKey = new Map([...live].map(([address, key]) => [key, address]));
    const notices = this.#model.withdrawn.filter(({ alamat }) => !live.has(alamat));
    const wrong: string[] = [];
    for (const { alamat, alasan } of notices) {
      if (ditarik[alamat]?.alasan !== alasan) wrong.push(`${alamat}: no notice, or one with another reason`);
    }
    const noticed = new Set(notices.map(({ alamat }) => alamat));
    for (const alamat of Object.keys(ditarik)) if (!noticed.has(alamat)) wrong.push(`${alamat}: a notice too much`);
    for (const [old, key] of this.#lastAt) {
      const target = live.has(old) || noticed.has(old) ? undefined : byKey.get(key);
      const given = pindah[old];
      if (target !== undefined && given !== target) wrong.push(`${old}: leads to ${given}, should lead to ${target}`);
      // Whoever was there before the last one may be found by it too; nobody else.
      const found = given === undefined ? undefined : live.get(given);
      if (target === undefined && found && !this.#everAt.get(old)?.has(found)) wrong.push(`${old}: leads to ${given}`);
      if (given !== undefined && !found && !noticed.has(given)) wrong.push(`${old}: leads to ${given}, which is gone`);
    }
    return wrong;
  }

  readonly #actions: readonly [name: string, work: () => string | Promise<string>][] = [
    ['publish', () => this.#publish()],
    ['publish', () => this.#publish()],
    ['edit', () => this.#edit()],
    ['edit', () => this.#edit()],
    ['edit', () => this.#edit()],
    ['unpublish', () => this.#unpublish()],
    ['publish again', () => this.#publishAgain()],
    ['delete', () => this.#erase()],
    ['rename slug', () => this.#renameSlug()],
    ['change photo', () => this.#changePhoto()],
    ['rename RW', () => this.#renameRw()],
  ];

  async #publish(): Promise<string> {
    this.#number += 1;
    const data = randomKegiatan(this.#random, this.#number);
    // Now and then a page takes an address that was somebody else's.
    const free = [...this.#lastAt.keys()].filter(
      (address) => /^\/kegiatan\/[^/]+\/$/.test(address) && !this.#isTaken(address),
    );
    if (free.length > 0 && this.#random.chance(0.1)) data.slug = slugOf(this.#random.pick(free));
    return this.#store({ jenis: 'kegiatan', id: `acak-${this.#number}`, data });
  }

  #edit(): Promise<string> {
    const { jenis, id, data } = this.#any([
      'kegiatan',
      'kegiatan',
      'kegiatan',
      'potensi',
      'galeri',
      'layanan',
      'pengumuman',
    ]);
    return this.#store({ jenis, id, data: randomEdit(this.#random, jenis, data as Data) });
  }

  #unpublish(): string {
    const document = this.#any(['kegiatan', 'kegiatan', 'potensi', 'galeri', 'layanan']);
    this.#withdrawn.push(document);
    const address = addressOf(document);
    this.#model.withdraw(document, address, `Diminta warga, nomor ${this.#random.below(1000)}.`);
    return address;
  }

  #publishAgain(): Promise<string> | string {
    const document = this.#withdrawn.shift();
    if (!document || this.#isTaken(addressOf(document))) return 'nothing';
    // Where it was before its notice is forgotten.
    for (const [address, key] of this.#lastAt) if (key === keyOf(document)) this.#lastAt.delete(address);
    return this.#store(document);
  }

  #erase(): string {
    const document = this.#any(['kegiatan', 'kegiatan', 'kegiatan', 'potensi', 'galeri']);
    this.#model.erase(document);
    return addressOf(document);
  }

  #renameSlug(): Promise<string> {
    const document = this.#any(['kegiatan', 'kegiatan', 'potensi', 'galeri', 'layanan']);
    const data = document.data as Data;
    const slug = `${data.slug.replace(/-nama-\d+$/, '').slice(0, 60)}-nama-${this.#random.below(1_000_000)}`;
    return this.#store({ ...document, data: { ...data, slug } });
  }

  #changePhoto(): Promise<string> {
    const document = this.#any(['kegiatan', 'kegiatan', 'potensi', 'galeri']);
    const foto = randomPhotos(this.#random, document.jenis === 'galeri' ? 1 : 0);
    return this.#store({ ...document, data: { ...(document.data as Data), foto } });
  }

  #renameRw(): Promise<string> {
    const areas = this.#model.documents.filter(
      ({ jenis, data }) => jenis === 'wilayah' && (data as { jenis?: string }).jenis === 'rw',
    );
    const document = this.#random.pick(areas);
    const nama = `RW ${(document.data as { nomor: number }).nomor} ${this.#random.pick(['Randusari', 'Sabrang Lor', 'Debegan'])} ${this.#random.below(100)}`;
    return this.#store({ ...document, data: { ...(document.data as Data), nama } });
  }

  async #store(document: Document): Promise<string> {
    const { foto = [] } = document.data as { foto?: { berkas: string; lebar: number }[] };
    for (const photo of foto) await storePhoto(this.#data, photo);
    this.#model.publish(document);
    return addressOf(document);
  }

  /** Of each noun some documents always stay: an office does not lose all that it has. */
  #any(nouns: readonly string[]): Document {
    const all = nouns.map((noun) => this.#model.documents.filter(({ jenis }) => jenis === noun));
    return this.#random.pick(this.#random.pick(all.filter(({ length }) => length > 2)));
  }

  #isTaken(address: string): boolean {
    return addresses(this.#model).has(address);
  }
}

interface GoneList {
  pindah: Record<string, string>;
  ditarik: Record<string, { alasan: string }>;
}

/** The documents with a page of their own, by its address. */
function addresses({ documents }: ContentModel): Map<string, string> {
  const own = documents.filter(({ jenis }) => withPage.has(jenis));
  return new Map(own.map((document) => [addressOf(document), keyOf(document)]));
}

function keyOf({ jenis, id }: Document): string {
  return `${jenis} ${id}`;
}

function addressOf({ jenis, data }: Document): string {
  return `/${jenis}/${(data as Data).slug}/`;
}

function slugOf(address: string): string {
  return address.split('/')[2] ?? '';
}
