/** A file that is not taken as a photo; the message tells a person what is wrong and what to do. */
export class PhotoRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PhotoRefused';
  }
}

/** Too many photos are waiting to be prepared; the sender tries again a little later. */
export class PhotosBusy extends Error {
  constructor() {
    super('现在上传照片的人很多，这张还没有收下。请过一会儿再传，照片还在您的手机里。');
    this.name = 'PhotosBusy';
  }
}

/** How large a photo may be. */
export const PHOTO_LIMITS = { bytes: 10 * 1024 * 1024, pixels: 50_000_000 } as const;

/** The refusal of a file without a single byte. */
export const emptyPhoto = (): PhotoRefused =>
  new PhotoRefused('这个文件是空的，照片可能没有传完。请重新选一次这张照片。');

/** The refusal of a file with too many bytes. */
export const tooManyBytes = (): PhotoRefused =>
  new PhotoRefused('这张照片超过 10 MB，收不下。请在手机里压缩一下，或用“原图”以外的方式再传一次。');

/** The refusal of a picture with too many pixels. */
export const tooManyPixels = (): PhotoRefused =>
  new PhotoRefused('这张照片超过 5000 万像素，收不下。请在相机设置里调低照片大小，或截小一些再传一次。');

/** The refusal of a picture that moves. */
export const movingPicture = (): PhotoRefused =>
  new PhotoRefused('这是一张会动的图片，这里只收照片。请截取其中一个画面，存成照片后再传。');

/** The refusal of a picture that cannot be read to its end. */
export const brokenPhoto = (): PhotoRefused =>
  new PhotoRefused('这张照片打不开，可能没有传完整。请在手机上看看它能不能打开，再传一次或换一张。');

/** The refusal of a picture that takes too long to open. */
export const slowPhoto = (): PhotoRefused =>
  new PhotoRefused('这张照片处理了很久也没有打开。请截一张屏或另存为 JPEG，再传一次。');
