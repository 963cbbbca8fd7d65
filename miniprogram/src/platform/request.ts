import Taro from '@tarojs/taro';

/** What came back, whatever the status was. */
export interface Answer {
  status: number;
  body: unknown;
}

/** The request did not reach the server or the answer did not reach us. */
export class Unreachable extends Error {
  constructor() {
    super('网络好像断了，请检查网络后再试一次。');
    this.name = 'Unreachable';
  }
}

/** Sends JSON to our own server. */
export async function postJson(path: string, data: object, headers: Record<string, string> = {}): Promise<Answer> {
  return send({
    url: API_BASE + path,
    method: 'POST',
    data,
    header: { 'content-type': 'application/json', ...headers },
  });
}

/** Reads JSON from our own server. */
export async function getJson(path: string): Promise<Answer> {
  return send({ url: API_BASE + path, method: 'GET' });
}

async function send(option: Taro.request.Option): Promise<Answer> {
  try {
    const answer = await Taro.request({ timeout: 20_000, dataType: 'json', ...option });
    return { status: answer.statusCode, body: answer.data };
  } catch {
    throw new Unreachable();
  }
}
