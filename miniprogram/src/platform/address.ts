/** The full address of something on our own server; on H5 it is the page's own origin. */
export const fullAddress = (path: string): string => (path.startsWith('/') ? API_BASE + path : path);
