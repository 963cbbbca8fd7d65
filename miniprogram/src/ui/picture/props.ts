/** A photo that fills its frame. */
export interface PictureProps {
  src: string;
  /** What a screen reader says. */
  label: string;
  className?: string;
}
