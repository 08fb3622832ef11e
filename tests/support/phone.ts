import { setTimeout as sleep } from 'node:timers/promises';
import { announcePhoto } from './people.ts';
import type { AnnouncedPhoto, Answer, Person } from './people.ts';
import { jpeg } from './pictures.ts';
import type { Random } from './random.ts';
import { writeReport } from './reports.ts';
import { tusClient } from './tus.ts';

/** What a phone was told is in the office. */
export interface Sent {
  person: Person;
  uuid: string;
  isi: Record<string, unknown>;
  photo: AnnouncedPhoto | undefined;
}

const retryMs = 200;
/** Ten phones share what a server does between two kills; one that waits longer than this waits for nothing. */
const patienceMs = 900_000;

/**
 * A phone that writes one report after the other, and tries every step again until it is answered, as `/kirim` does.
 *
 * @param goOn is asked before each report
 * @param maxPhotos one account may send no more in a day
 */
export async function keepSending(
  url: string,
  person: Person,
  random: Random,
  goOn: () => boolean,
  maxPhotos: number,
): Promise<Sent[]> {
  const sent: Sent[] = [];
  let photos = 0;
  while (goOn()) {
    const { uuid, isi } = writeReport(random.below(40), `Laporan ${random.hex(10)}`);
    const photo = photos < maxPhotos && random.chance(0.5) ? await takePhoto(random) : undefined;
    if (photo) photos += 1;
    const body = { jenis: 'kegiatan', isi, foto: photo ? [photo.announcement] : [] };
    await insist(() => person.call('PUT', `/api/kiriman/${uuid}`, body), [200, 201]);
    if (photo) await sendPhoto(url, person, uuid, photo);
    await insist(() => person.call('POST', `/api/kiriman/${uuid}/ajukan`, {}), [200]);
    sent.push({ person, uuid, isi, photo });
  }
  return sent;
}

async function takePhoto(random: Random): Promise<AnnouncedPhoto> {
  const bytes = await jpeg({ width: 480, height: 360, seed: random.below(2 ** 31) });
  return announcePhoto('warga.jpg', bytes, 'Warga menyapu jalan');
}

/** Until the photo is known to be decided. An upload that the server knows no more begins anew. */
async function sendPhoto(url: string, { token }: Person, kiriman: string, photo: AnnouncedPhoto): Promise<void> {
  const tus = tusClient(url, token);
  const { announcement, filename, bytes } = photo;
  await insist(async () => {
    const begun = await tus.begin({ kiriman, foto: announcement.id, filename, bytes });
    if (!begun.location) return { status: begun.status, body: begun.message };
    const answer = await tus.continue(begun.location, bytes, 16_384);
    return { status: [404, 409, 410, 423, 460].includes(answer.status) ? 503 : answer.status, body: answer.message };
  }, [204]);
}

/** Asks again while nobody answers, or the server says that it cannot just now. */
async function insist(ask: () => Promise<Answer>, good: readonly number[]): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    let lost: unknown;
    const answer = await ask().catch((error: unknown) => void (lost = error));
    if (answer && good.includes(answer.status)) return;
    if (answer && answer.status < 500) {
      throw new Error(`a phone was refused: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    if (performance.now() > deadline) {
      const last = `${answer?.status} ${JSON.stringify(answer?.body)}`;
      throw new Error(`a phone waited in vain: ${last}`, { cause: lost });
    }
    await sleep(retryMs);
  }
}
