/** A refusal as a client hears it. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly field: string | undefined,
    readonly data: Record<string, unknown> | undefined,
  ) {
    super(message);
  }
}

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string; field?: string; data?: Record<string, unknown> } }[];
}

const SIGN_IN = `mutation SignIn($input: SignInInput!) { signIn(input: $input) { token me { mustChangePassword } } }`;
const CHANGE_PASSWORD = `mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }`;

/** Speaks GraphQL over HTTP as one person. */
export class Client {
  /** Statements that the last request issued. */
  statements = 0;

  constructor(
    readonly url: string,
    readonly token: string | null,
  ) {}

  /** The whole answer, errors included. */
  async raw(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (this.token) headers.authorization = `Bearer ${this.token}`;
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    this.statements = Number(response.headers.get('x-statements') ?? 0);
    return (await response.json()) as Answer;
  }

  /** The data; throws an `ApiError` when the answer has an error. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  async ask<T = any>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.raw(query, variables);
    const error = errors?.[0];
    if (error) throw new ApiError(error.message, error.extensions.code, error.extensions.field, error.extensions.data);
    return data as T;
  }

  /** The code with which a request is refused; fails when it is not refused. */
  async refusal(query: string, variables: Record<string, unknown> = {}): Promise<string> {
    const { errors } = await this.raw(query, variables);
    if (!errors?.[0]) throw new Error('The request was expected to be refused.');
    return errors[0].extensions.code;
  }

  async signIn(account: string, password: string): Promise<Client> {
    const { signIn } = await this.ask(SIGN_IN, { input: { account, password } });
    return new Client(this.url, signIn.token as string);
  }

  /** Signs in with a first password and replaces it. */
  async firstSignIn(account: string, first: string, password: string): Promise<Client> {
    const client = await this.signIn(account, first);
    await client.ask(CHANGE_PASSWORD, { input: { oldPassword: first, newPassword: password } });
    return client;
  }

  /** Uploads files to a link that the API answered. */
  async upload(uploadUrl: string, files: { name: string; bytes: Uint8Array | string }[]): Promise<Response> {
    const form = new FormData();
    for (const { name, bytes } of files) form.append('files', new Blob([bytes as BlobPart]), name);
    return fetch(new URL(uploadUrl, this.url), {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}` },
      body: form,
    });
  }
}
