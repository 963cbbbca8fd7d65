/** A drawing as the background of a view: it shows in WeChat and in a browser alike. */
export const drawn = (box: string, inside: string): string =>
  `url("data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${box}'>${inside}</svg>`,
  ).replace(/'/g, '%27')}")`;
