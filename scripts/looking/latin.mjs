/** Latin words that may stand on a page; everything else speaks Chinese. */
export const allowedLatin = [
  // Accounts of the demo world, and the form of an account of staff.
  /\b(jiazhang|xuesheng)\d\b|\b[TA]\d{3,4}(@[a-z]+)?|\boperator\b/g,
  // Printed codes: five and five of thirty-one letters and digits.
  /\b[A-Z0-9]{5}\b/g,
  // Codes of class cards: two groups of three.
  /\b[A-Z0-9]{3}\b/g,
  // Codes of booklets: three groups of four; and the first half of a fingerprint.
  /\b[A-Z0-9]{4}\b/g,
  /\b[0-9a-f]{16}\b/g,
  // The address of the page for a desk.
  /\/console\b/g,
  // Kinds of files, of networks, and units of size and shape, as everybody in an office calls them.
  /\b(Excel|CSV|PDF|WPS|Wi-Fi|KB|MB|A4|xlsx|csv)\b/g,
  // An example of pinyin initials.
  /如 lxh/g,
  // Keys, as they stand on a keyboard.
  /\b(Ctrl|Alt|Enter)\b/g,
  // Programs, as their makers call them, in the list of devices.
  /\b(Chrome|Edge|Safari|Firefox|Android|iOS|iPhone|iPad|Windows|Mac|macOS|Linux|Chromium|Headless)\b/g,
];
