import net from 'node:net';

const SLICE_MS = 20;
const AT_ONCE = Number.POSITIVE_INFINITY;

/** A line of TCP between a phone and the server that can be slow, or cut in the midst of a word. */
export class SlowLine {
  /** Bytes a second from the phone to the server. */
  speed = AT_ONCE;
  private left = AT_ONCE;
  private isCut = false;
  private readonly sockets = new Set<net.Socket>();
  private readonly server: net.Server;

  private constructor(private readonly target: URL) {
    this.server = net.createServer((phone) => this.connect(phone));
  }

  static async open(target: string): Promise<SlowLine> {
    const line = new SlowLine(new URL(target));
    await new Promise<void>((resolve) => line.server.listen(0, '127.0.0.1', resolve));
    return line;
  }

  /** The address that the phone is given. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as net.AddressInfo).port}`;
  }

  /** Ends every connection, and lets nobody through until the line is mended. */
  cut(): void {
    this.isCut = true;
    for (const socket of this.sockets) socket.destroy();
  }

  /** Is cut when so many more bytes have come from the phone. */
  cutAfter(bytes: number): void {
    this.left = bytes;
  }

  mend(): void {
    this.isCut = false;
    this.left = AT_ONCE;
    this.speed = AT_ONCE;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private connect(phone: net.Socket): void {
    if (this.isCut) return void phone.destroy();
    const house = net.connect(Number(this.target.port), this.target.hostname);
    for (const [one, other] of [
      [phone, house],
      [house, phone],
    ] as const) {
      this.sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
    }
    house.pipe(phone);
    phone.on('data', (chunk: Buffer) => this.passOn(chunk, phone, house));
  }

  /** Passes on what the phone says, no faster than the line is. */
  private passOn(chunk: Buffer, phone: net.Socket, house: net.Socket): void {
    const most = this.speed === AT_ONCE ? chunk.length : Math.max(1, Math.round((this.speed * SLICE_MS) / 1000));
    const part = chunk.subarray(0, Math.min(most, this.left));
    house.write(part);
    this.left -= part.length;
    if (this.left <= 0) return this.cut();
    if (part.length === chunk.length) return void phone.resume();
    phone.pause();
    setTimeout(() => this.passOn(chunk.subarray(part.length), phone, house), SLICE_MS);
  }
}
