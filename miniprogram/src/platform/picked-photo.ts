/** A photo the person took or chose, already reduced; its content is a Blob on H5 and a temporary path in WeChat. */
export interface PickedPhoto {
  name: string;
  content: Blob | string;
  /** What an image element can show before anything is sent. */
  preview: string;
}
