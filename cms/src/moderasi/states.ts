/** The states of a submission (product handbook, 4.1). The site, a program of its own, has words for each. */
export type Keadaan =
  | 'draf'
  | 'mengunggah'
  | 'terkirim'
  | 'diperiksa'
  | 'perlu_perbaikan'
  | 'dikirim_ulang'
  | 'disetujui'
  | 'menerbitkan'
  | 'tayang'
  | 'gagal_terbit'
  | 'ditolak'
  | 'ditarik'
  | 'dibatalkan'
  | 'diarsipkan';

/** Who may act: a volunteer, somebody of the office, who operates the system for it, the program itself. */
export type Peran = 'relawan' | 'staf' | 'pengelola' | 'sistem';

export interface Transition {
  by: readonly Peran[];
  /** From which state to which. What is not here is not possible. */
  moves: Partial<Record<Keadaan, Keadaan>>;
  /** A decision that the sender has to understand needs a reason in words. */
  needsReason?: true;
  /** Decides on what was seen: text and photos must still be those. */
  checksContent?: true;
}

const inQueue = ['terkirim', 'diperiksa', 'dikirim_ulang'] as const;
const approved = ['disetujui', 'menerbitkan', 'tayang', 'gagal_terbit'] as const;

/** Every allowed change of state: who, from, to. */
export const transitions = {
  /** The sender pressed send while photos are still on their way. */
  unggah: { by: ['relawan'], moves: { draf: 'mengunggah' } },
  ajukan: {
    by: ['relawan', 'staf', 'pengelola'],
    moves: { draf: 'terkirim', mengunggah: 'terkirim', perlu_perbaikan: 'dikirim_ulang' },
  },
  batalkan: {
    by: ['relawan'],
    moves: all(['draf', 'mengunggah', 'perlu_perbaikan', ...inQueue], 'dibatalkan'),
  },
  /** The unit mends what is live, while the old text stays there, or goes on with what was laid aside. */
  koreksi: { by: ['relawan'], moves: { tayang: 'perlu_perbaikan', diarsipkan: 'perlu_perbaikan' } },
  periksa: { by: ['staf'], moves: { terkirim: 'diperiksa', dikirim_ulang: 'diperiksa' } },
  setujui: { by: ['staf'], moves: all(inQueue, 'disetujui'), checksContent: true },
  kembalikan: { by: ['staf'], moves: all(inQueue, 'perlu_perbaikan'), needsReason: true, checksContent: true },
  tolak: { by: ['staf'], moves: all(inQueue, 'ditolak'), needsReason: true, checksContent: true },
  urungkan: { by: ['staf'], moves: all(approved, 'diperiksa') },
  /** Also while a newer text waits in the queue: what is live is taken down. */
  tarik: {
    by: ['staf'],
    moves: all([...approved, ...inQueue, 'perlu_perbaikan', 'ditolak'], 'ditarik'),
    needsReason: true,
  },
  /** The draft was changed after it had been sent: approval belongs to one exact text. */
  sunting: {
    by: ['relawan', 'staf', 'pengelola', 'sistem'],
    moves: all(['terkirim', 'dikirim_ulang', ...approved], 'diperiksa'),
  },
  /** The office takes an earlier version back into the draft; the volunteer's own is the volunteer's to mend. */
  pulihkan: {
    by: ['staf'],
    moves: { ...all([...inQueue, ...approved], 'diperiksa'), perlu_perbaikan: 'perlu_perbaikan' },
  },
  /** Texts, names and photos are erased by law; what is in the queue or on the site has to leave it first. */
  hapus_data: {
    by: ['staf', 'pengelola'],
    moves: {
      ...all(['draf', 'mengunggah', 'perlu_perbaikan', 'dibatalkan', 'diarsipkan'], 'dibatalkan'),
      ditolak: 'ditolak',
      ditarik: 'ditarik',
    },
    needsReason: true,
  },
  /**
   * A small correction by the office, on behalf of the sender: a slip of the pen, a face in a photo. On a slow
   * line it can arrive before `periksa` does; whoever corrects a text reviews it.
   */
  betulkan: { by: ['staf'], moves: all(inQueue, 'diperiksa'), checksContent: true },
  /** What was approved ahead of its time, when that time has come. */
  terbitJadwal: { by: ['sistem'], moves: { disetujui: 'disetujui' }, checksContent: true },
  /** The sender has not answered for too long. */
  arsipkan: { by: ['sistem'], moves: { perlu_perbaikan: 'diarsipkan' }, needsReason: true },
  /** The examples and other text that comes with the program. */
  terbitkan: { by: ['sistem'], moves: { draf: 'disetujui' } },
  /** The publisher has fetched the approved text. */
  ambil: { by: ['sistem'], moves: { disetujui: 'menerbitkan' } },
  /** The publisher reports the page live, or that it cannot be. */
  tayangkan: { by: ['sistem'], moves: { menerbitkan: 'tayang', gagal_terbit: 'tayang' } },
  gagalkan: {
    by: ['sistem'],
    moves: { disetujui: 'gagal_terbit', menerbitkan: 'gagal_terbit', tayang: 'gagal_terbit' },
    needsReason: true,
  },
} as const satisfies Record<string, Transition>;

export type Tindakan = keyof typeof transitions;

/** The contributor may still change text and photos. */
export const editable: ReadonlySet<Keadaan> = new Set(['draf', 'mengunggah', 'perlu_perbaikan']);
/** Waits for a decision of the office. */
export const queued: ReadonlySet<Keadaan> = new Set(inQueue);
/** Was approved, and is on its way to the site or on it. */
export const onItsWay: ReadonlySet<Keadaan> = new Set(approved);

function all(from: readonly Keadaan[], to: Keadaan): Partial<Record<Keadaan, Keadaan>> {
  return Object.fromEntries(from.map((keadaan) => [keadaan, to]));
}
