import { AppError } from '../../../miniprogram/src/graphql/app-error';
import { getFile, postFiles, postJson } from '../platform/request';

/** A generated document with its result and variables. */
interface Document<TResult, TVariables> {
  __apiType?: (variables: TVariables) => TResult;
}

interface WireError {
  message: string;
  extensions?: { code?: string; field?: string; requestId?: string; data?: Record<string, unknown> };
}

interface Wire<TResult> {
  data?: TResult | null;
  errors?: WireError[];
}

interface Watcher {
  token(): string | undefined;
  onSignedOut(): void;
  onFirstPassword(): void;
}

let watcher: Watcher = { token: () => undefined, onSignedOut: () => undefined, onFirstPassword: () => undefined };

/** Tells the client whose session to use and whom to tell when it has ended. */
export function watchSession(next: Watcher): void {
  watcher = next;
}

const UNFETCHED = '文件没有下载成功，请再试一次。';
const UNSENT = '文件没有传上去，请再试一次。';

function bearer(): Record<string, string> {
  const token = watcher.token();
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

/** Runs one generated document against our API. */
export async function execute<TResult, TVariables>(
  document: Document<TResult, TVariables>,
  variables: TVariables,
): Promise<TResult> {
  const asked = watcher.token();
  const { body } = await postJson('/graphql', { query: String(document), variables }, bearer());
  const { data, errors } = (body ?? {}) as Wire<TResult>;
  if (errors?.[0]) throw refusal(errors[0], asked);
  if (data === undefined || data === null) throw new AppError('INTERNAL', '服务暂时答不上来，请稍后再试。');
  return data;
}

/** Sends files to our own server, as whoever sits here; answers what the server says about them. */
export async function upload<TResult = unknown>(path: string, files: readonly Blob[]): Promise<TResult> {
  const asked = watcher.token();
  const { status, body } = await postFiles(path, files, bearer());
  if (status < 300) return body as TResult;
  const { message = UNSENT, ...told } = (body ?? {}) as Partial<WireError>;
  throw refusal({ message, ...told }, asked);
}

/** Fetches a file from our own server, as whoever sits here. */
export async function download(path: string): Promise<Blob> {
  const asked = watcher.token();
  const { file, body } = await getFile(path, bearer());
  if (file) return file;
  const { message = UNFETCHED, ...told } = (body ?? {}) as Partial<WireError>;
  throw refusal({ message, ...told }, asked);
}

/** A refusal that comes late, for a session that was replaced meanwhile, says nothing about the new one. */
function refusal({ message, extensions = {} }: WireError, asked: string | undefined): AppError {
  const { code = 'INTERNAL', field, requestId, data } = extensions;
  if (code === 'NOT_SIGNED_IN' && asked === watcher.token()) watcher.onSignedOut();
  if (code === 'PASSWORD_CHANGE_REQUIRED') watcher.onFirstPassword();
  return new AppError(code, message, field, { requestId, detail: data });
}
