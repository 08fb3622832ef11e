import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePorts } from '../../scripts/free-ports.ts';
import { testSecrets } from './strapi.ts';
import type { RunningCms, Strapi } from './strapi.ts';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'check-history.ts');
const run = promisify(execFile);

/** What `npm run check:riwayat` prints, and its exit code, asked of this CMS. @param args what stands after `--` */
export async function checkHistory(
  { url, data }: RunningCms,
  ...args: string[]
): Promise<{ code: number; text: string }> {
  // The CMS under test took any free port; the command wants one, and asks at the address instead.
  const environment = { ...process.env, ...testSecrets, PORT: '8080', MONCER_CMS_URL: url, MONCER_DATA: data };
  try {
    const { stdout } = await run(process.execPath, [script, ...args], { env: environment });
    return { code: 0, text: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, text: stdout + stderr };
  }
}

/** The same where nothing runs: the command starts a CMS on this data folder for as long as it needs one. */
export async function checkStopped(data: string): Promise<string> {
  const environment = { ...process.env, PORT: String(await freePorts(1)), MONCER_DATA: data };
  return (await run(process.execPath, [script], { env: environment })).stdout;
}

/** The same without the command, for who asks often: `utuh`, or which row is wrong, in its words. */
export async function askHistory({ url }: RunningCms): Promise<string> {
  const response = await fetch(`${url}/penerbit/periksa-riwayat`, {
    method: 'POST',
    headers: { authorization: `Bearer ${testSecrets.MONCER_SNAPSHOT_SECRET}`, 'content-type': 'application/json' },
    body: '{}',
  });
  const { salah } = (await response.json()) as { salah: { urut: number; nomor: string; sebab: string } | null };
  return salah ? `baris ${salah.urut}, kiriman ${salah.nomor}. ${salah.sebab}` : 'utuh';
}

/** The end of the chain, as the command asks people to note it. */
export const headIn = (text: string): string => /\d+:[0-9a-f]{64}/.exec(text)?.[0] ?? '';

/** As somebody does who owns the database and wants to change what nobody may change. */
export async function dropTriggers({ strapi }: RunningCms): Promise<void> {
  const { connection } = strapi.db;
  const tables = ['daftar_riwayat', 'daftar_catatan_riwayat', 'daftar_versi'];
  if (onPostgres(strapi)) {
    for (const table of tables) await connection.raw(`alter table ${table} disable trigger user`);
    return;
  }
  const triggers = await connection('sqlite_master').where({ type: 'trigger' }).whereIn('tbl_name', tables);
  for (const { name } of triggers as { name: string }[]) await connection.raw(`drop trigger ${name}`);
}

const onPostgres = (strapi: Strapi) => strapi.config.get('database.connection').client === 'postgres';

const chained = [
  'urut',
  'kejadian',
  'asal',
  'jaringan',
  'sidik_nama',
  'sidik_alasan',
  'sidik_isi',
  'sidik_lalu',
  'sidik',
];

/** Makes of a history, whose triggers were dropped, what the versions before the chain have left: name and reason in the row. */
export async function unchain({ strapi }: RunningCms): Promise<void> {
  const { connection } = strapi.db;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- knex's table builder
  const change = (work: (columns: any) => void) => connection.schema.alterTable('daftar_riwayat', work);
  await change((columns) => [columns.string('nama_oleh', 200), columns.text('alasan')]);
  const beside = connection('daftar_catatan_riwayat').select('nama_oleh', 'alasan');
  for (const { urut, nama_oleh, alasan } of await beside.select('urut')) {
    await connection('daftar_riwayat').where({ urut }).update({ nama_oleh, alasan });
  }
  await connection('daftar_catatan_riwayat').delete();
  await connection.schema.dropTable('moncer_rantai');
  await connection.raw('drop index riwayat_urut');
  await change((columns) => columns.dropColumns(...chained));
  const refuse = `create trigger riwayat_update before update on daftar_riwayat begin select raise(abort, 'tetap'); end`;
  await connection.raw(onPostgres(strapi) ? 'alter table daftar_riwayat enable trigger user' : refuse);
  await forgetChain(connection);
}

/** Strapi changes tables only when what it noted about them differs. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- knex
async function forgetChain(connection: any): Promise<void> {
  const [stored] = await connection('strapi_database_schema');
  const schema = typeof stored.schema === 'string' ? JSON.parse(stored.schema) : stored.schema;
  const { columns } = schema.tables.find(({ name }: { name: string }) => name === 'daftar_riwayat');
  const text = columns.find(({ name }: { name: string }) => name === 'oleh');
  const before = columns.filter(({ name }: { name: string }) => !chained.includes(name));
  columns.splice(0, columns.length, ...before, { ...text, name: 'nama_oleh' }, { ...text, name: 'alasan' });
  await connection('strapi_database_schema').update({ schema: JSON.stringify(schema), hash: 'dari dulu' });
}
