/**
 * `npm run rollback [-- <tampilan>]`: makes the site with earlier templates and assets again, from the
 * present content. Without a name, with those that were live before.
 */
import { askPublisher } from './ask-publisher.ts';

const wanted = process.argv[2];
const { tampilan } = await askPublisher<{ tampilan: string }>('/mundur', wanted ? { tampilan: wanted } : {});
console.log(`Situs sekarang memakai tampilan ${tampilan}, dengan isi yang terbaru.`);
