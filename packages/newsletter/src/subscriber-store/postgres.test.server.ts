import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

export interface PostgresServer {
  /** Makes a schema with nothing in it, and gives the connection string that leads to it and to no other. */
  createSchema(): Promise<string>;
  /** Breaks all connections, as a restart would. */
  disconnect(): Promise<void>;
  /** Stops the server, and deletes everything in it. */
  stop(): Promise<void>;
}

/** For those who run the tests without PostgreSQL: the line that says so. */
export const postgresIsMissing =
  'Skipped: the store in PostgreSQL, because no server is installed here. `apt-get install postgresql` gives one.';

/** How long it may take to be ready, in milliseconds. */
const patience = 30_000;

/** For data that nobody will miss: it need not reach the disk. */
const quick = ['fsync', 'synchronous_commit', 'full_page_writes'].flatMap((name) => ['-c', `${name}=off`]);

/**
 * Waits for the end of its input, which comes with the end of the tests however they end, `kill -9` included; then
 * stops the server and deletes its folder. `$0` is the folder, and the rest is the server's command.
 */
const untilInputEnds = '"$@" & server=$!; cat > /dev/null; kill -QUIT $server; wait $server; rm -rf "$0"';

/**
 * Starts a PostgreSQL of one's own on a free loopback port, from the programs of Debian's package or those on `PATH`.
 * Resolves to nothing where there are none. It refuses to run as root, and runs as the package's `postgres` then.
 */
export async function startPostgres(): Promise<PostgresServer | undefined> {
  const programs = postgresPrograms();
  if (programs === undefined) return undefined;
  const user = process.getuid?.() === 0 ? idsOf('postgres') : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'galley-postgres-'));
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const options: SpawnOptions = { cwd: folder, ...user };
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['--pgdata', data, '--username=galley', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'],
    { ...options, encoding: 'utf8' },
  );
  if (made.status !== 0) {
    rmSync(folder, { recursive: true });
    throw new Error(`PostgreSQL could not make its data folder.\n${made.error?.message ?? made.stderr}`);
  }

  const port = await freePort();
  const command = [join(programs, 'postgres'), '-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', '', ...quick];
  const server = spawn('sh', ['-c', untilInputEnds, folder, ...command], {
    ...options,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const url = `postgres://galley@127.0.0.1:${port}/postgres`;

  async function ask(sql: string): Promise<void> {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.query(sql);
    } finally {
      await client.end();
    }
  }

  const answers = () =>
    ask('SELECT 1').then(
      () => true,
      () => false,
    );

  async function stop(): Promise<void> {
    server.stdin.end();
    if (server.exitCode === null) await once(server, 'exit');
  }

  const until = performance.now() + patience;
  while (!(await answers())) {
    if (performance.now() > until) {
      await stop();
      throw new Error(`PostgreSQL did not start.\n${said}`);
    }
    await wait(50);
  }

  let schemas = 0;
  return {
    async createSchema() {
      const schema = `galley_${++schemas}`;
      await ask(`CREATE SCHEMA ${schema}`);
      return `${url}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
    },
    disconnect: () => ask('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()'),
    stop,
  };
}

/** The folder of the newest `initdb` and `postgres`. */
function postgresPrograms(): string | undefined {
  const version = (folder: string) => Number(folder.split('/').at(-2));
  const debian = globSync('/usr/lib/postgresql/*/bin/initdb').map((program) => dirname(program));
  const newest = debian.toSorted((one, other) => version(other) - version(one));
  const onPath = (process.env['PATH'] ?? '').split(delimiter);
  return [...newest, ...onPath].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );
}

function idsOf(name: string): { uid: number; gid: number } {
  const [uid, gid] = ['-u', '-g'].map((which) => {
    return Number.parseInt(spawnSync('id', [which, name], { encoding: 'utf8' }).stdout, 10);
  });
  if (uid !== undefined && gid !== undefined && uid > 0 && gid > 0) return { uid, gid };
  throw new Error(`PostgreSQL refuses to run as root, and there is no user ${name} on this machine to run it as.`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
