/** A round mark on a photo, in ten-thousandths: of the width, of the height, and of the width. */
export interface Mark {
  x: number;
  y: number;
  r: number;
}

export interface MarkedPhotoProps {
  src: string;
  label: string;
  marks: Mark[];
  /** A tap on the photo: where, in ten-thousandths. */
  onPlace: (place: { x: number; y: number }) => void;
  onRemove: (index: number) => void;
}
