import { createConnection } from 'mysql2/promise';

export interface OwnDatabase {
  /** The address of the new database. */
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** Creates an empty database on the server of a `mysql://` address, for one run. */
export async function ownDatabase(serverUrl: string): Promise<OwnDatabase> {
  const name = `bellwether_${crypto.randomUUID().replaceAll('-', '')}`;
  const server = new URL(serverUrl);
  server.pathname = '/';
  await define(server.href, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  const own = new URL(server);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => define(server.href, `DROP DATABASE IF EXISTS ${name}`) };
}

async function define(url: string, text: string): Promise<void> {
  const connection = await createConnection(url);
  try {
    await connection.query(text);
  } finally {
    await connection.end();
  }
}
