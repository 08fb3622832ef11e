import { statfs } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { MoncerConfig } from '../../config/moncer';
import { numberOf, rowsOf } from './rows';

/** The disk that holds database, photos and site, and how much of it the database takes; bytes. */
export async function readStorage(strapi: Core.Strapi) {
  const { bavail, blocks, bsize } = await statfs(strapi.config.get<MoncerConfig>('moncer').data);
  return { bebas: bavail * bsize, semua: blocks * bsize, basis_data: await databaseSize(strapi) };
}

async function databaseSize(strapi: Core.Strapi): Promise<number> {
  const { connection, dialect } = strapi.db;
  const size =
    dialect.client === 'postgres'
      ? connection.select(connection.raw('pg_database_size(current_database()) as bytes'))
      : connection
          .from(connection.raw('pragma_page_count(), pragma_page_size()'))
          .select(connection.raw('page_count * page_size as bytes'));
  const [row] = await rowsOf(size);
  return numberOf(row?.bytes);
}
