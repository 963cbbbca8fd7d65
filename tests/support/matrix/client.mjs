import http from 'node:http';

const { Blob, FormData } = globalThis;

const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });

/** Posts one GraphQL request to a server, with the headers that are its own; answers the parsed body. */
export function post({ url, headers: own = {}, hear }, token, query, variables = {}) {
  const body = Buffer.from(JSON.stringify({ query, variables }));
  const headers = { ...own, 'content-type': 'application/json', 'content-length': body.length };
  if (token) headers.authorization = `Bearer ${token}`;
  return new Promise((resolve, reject) => {
    const request = http.request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const chunks = [];
      hear?.(response.headers);
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString('utf8'))));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** The data of an answer; throws when it has an error. */
export async function ask(url, token, query, variables) {
  const { data, errors } = await post({ url }, token, query, variables);
  if (errors) throw new Error(`${query.slice(0, 60)}: ${JSON.stringify(errors)}`);
  return data;
}

/** Uploads sheets to a link that the API answered. */
export async function upload(url, token, link, sheets) {
  const form = new FormData();
  for (const { name, bytes } of sheets) form.append('files', new Blob([bytes]), name);
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(new URL(link, url), { method: 'POST', headers, body: form });
  if (response.status !== 202) throw new Error(`The upload was refused: ${await response.text()}`);
}

/** Ends the connections that were kept. */
export const hangUp = () => agent.destroy();
