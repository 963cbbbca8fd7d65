const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1';

/** Asks the API as whoever has the token; throws its first refusal. */
export async function ask(apiUrl, token, query, variables = {}) {
  const headers = { 'content-type': 'application/json', 'user-agent': PHONE };
  if (token) headers.authorization = `Bearer ${token}`;
  const body = JSON.stringify({ query, variables });
  const { data, errors } = await (await fetch(`${apiUrl}/graphql`, { method: 'POST', headers, body })).json();
  if (errors) throw new Error(`${errors[0].message}\n${query}\n${JSON.stringify(variables)}`);
  return data;
}
