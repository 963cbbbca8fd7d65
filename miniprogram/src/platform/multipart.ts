/** One file of a multipart form. */
export interface Part {
  field: string;
  name: string;
  content: ArrayBuffer;
}

/** Builds the body of a multipart form by hand, for runtimes without FormData. */
export function multipartBody(parts: Part[]): { body: ArrayBuffer; contentType: string } {
  const boundary = `----zongping${Date.now().toString(36)}`;
  const pieces = parts.flatMap((part) => [utf8(headOf(part, boundary)), new Uint8Array(part.content), utf8('\r\n')]);
  return {
    body: joined([...pieces, utf8(`--${boundary}--\r\n`)]),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

function headOf(part: Part, boundary: string): string {
  const name = part.name.replace(/["\r\n]/g, ' ');
  return (
    `--${boundary}\r\ncontent-disposition: form-data; name="${part.field}"; filename="${name}"\r\n` +
    'content-type: application/octet-stream\r\n\r\n'
  );
}

/** WeChat's runtime has no TextEncoder. */
function utf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Uint8Array.from(escaped, (char) => char.charCodeAt(0));
}

function joined(pieces: Uint8Array[]): ArrayBuffer {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.buffer;
}
