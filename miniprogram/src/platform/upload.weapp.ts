import Taro from '@tarojs/taro';
import { multipartBody, type Part } from './multipart';
import type { PickedFile } from './picked-file';
import { Unreachable, type Answer } from './request';

/** Sends the files in one multipart request; wx.uploadFile could send only one at a time. */
export async function uploadFiles(path: string, files: PickedFile[], headers: Record<string, string>): Promise<Answer> {
  const { body, contentType } = multipartBody(await Promise.all(files.map(readPart)));
  const answer = await Taro.request({
    url: path.startsWith('/') ? API_BASE + path : path,
    method: 'POST',
    data: body,
    header: { ...headers, 'content-type': contentType },
    timeout: 60_000,
  }).catch(() => {
    throw new Unreachable();
  });
  return { status: answer.statusCode, body: answer.data };
}

function readPart(file: PickedFile): Promise<Part> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: file.content as string,
      success: ({ data }) => resolve({ field: 'files', name: file.name, content: data as ArrayBuffer }),
      fail: () => reject(new Error(`「${file.name}」读不出来，请重新选一次。`)),
    });
  });
}
