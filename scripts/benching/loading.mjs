import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runLoad } from './servers.mjs';

/** How an operation is asked of a server: by all who ask it in turn, from the one of that number on. */
export function loadOf({ name, query, asked }, { connections, folder, seconds: usual }) {
  const requests = asked.map(({ token, variables }) => ({ token, body: JSON.stringify({ query, variables }) }));
  const file = path.join(folder, 'load.json');
  return (server, { at = '/graphql', seconds = usual, from = 0 } = {}) => {
    writeFileSync(file, JSON.stringify({ port: server.port, path: at, requests, connections, seconds, from }));
    return runLoad(server, `${name} ${at}`, file);
  };
}
