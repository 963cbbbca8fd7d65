/** A file the person chose; its content is a File on H5 and a temporary path in WeChat. */
export interface PickedFile {
  name: string;
  size: number;
  content: File | string;
}
