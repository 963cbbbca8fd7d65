import './print.scss';

/** A browser can print the page it shows. */
export const canPrint = true;

/** Opens the browser's print dialogue. */
export function printPage(): void {
  window.print();
}

/** Where people find this page, as they type it. */
export const publicPlace = (): string => location.host;
