import { accessSync, constants } from 'node:fs';

// The shell is the same browser without its windows, and takes half the time.
const CHROMIUM_PATHS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Path of the browser for the H5 tests, or undefined; CHROMIUM names another one. */
export function findChromium(env = process.env) {
  return [env.CHROMIUM, ...CHROMIUM_PATHS].filter(Boolean).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
