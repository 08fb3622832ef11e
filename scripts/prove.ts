/** `npm run prove`: the proof of every night, now. Names what differed from a clean build; it has been healed. */
import { askPublisher } from './ask-publisher.ts';

interface Proof {
  revisi: number;
  berbeda: { berkas: string; sebab: string }[];
}

const { revisi, berbeda } = await askPublisher<Proof>('/bukti');
for (const { berkas, sebab } of berbeda) console.log(`${berkas}: ${sebab}`);
console.log(
  `Revisi ${revisi} dibandingkan dengan bangunan bersih: ${berbeda.length} berkas berbeda, semua dibetulkan.`,
);
