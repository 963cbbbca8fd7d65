/** Objects that every bound PDF begins with: its catalogue and the root of its pages. */
const CATALOGUE = 1;
const ROOT = 2;

const BLANK = `<< /Type /Page /Parent ${ROOT} 0 R /MediaBox [0 0 595.28 841.89] /Resources << >> >>`;
/** A text, a string of hex digits, or a reference to an object; only the last is captured. */
const REFERENCE = /\((?:\\[\s\S]|[^\\()])*\)|<[0-9a-fA-F\s]*>|\b(\d+) 0 R\b/g;

/** A PDF as our renderer writes it: plain objects with a table of their places. */
interface Parts {
  /** Each object by its number, as it stands in the file. */
  objects: { number: number; text: string }[];
  /** The numbers of the catalogue and of the root of the pages. */
  catalogue: number;
  root: number;
  pages: number;
}

const numberIn = (text: string, pattern: RegExp): number => {
  const found = pattern.exec(text);
  if (!found) throw new Error(`The PDF has no ${pattern.source}.`);
  return Number(found[1]);
};

function partsOf(pdf: Uint8Array): Parts {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const tableAt = numberIn(text.slice(-64), /startxref\s+(\d+)/);
  const table = text.slice(tableAt);
  const places = [...table.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, place]) => Number(place)).sort((a, b) => a - b);
  const objects = places.map((place, index) => {
    const object = text.slice(place, places[index + 1] ?? tableAt);
    return { number: Number.parseInt(object, 10), text: object };
  });
  const catalogue = numberIn(table, /\/Root (\d+) 0 R/);
  const textOf = (number: number) => objects.find((object) => object.number === number)!.text;
  const root = numberIn(textOf(catalogue), /\/Pages (\d+) 0 R/);
  return { objects, catalogue, root, pages: numberIn(textOf(root), /\/Count (\d+)/) };
}

/** The same object under other numbers; what is in a stream stays as it is. */
function renumbered(text: string, by: number): string {
  const begins = text.indexOf(' obj') + ' obj'.length;
  const stream = text.indexOf('\nstream', begins);
  const head = text.slice(begins, stream < 0 ? undefined : stream);
  const moved = head.replace(REFERENCE, (whole, number?: string) => (number ? `${Number(number) + by} 0 R` : whole));
  return `${Number.parseInt(text, 10) + by} 0 obj${moved}${stream < 0 ? '' : text.slice(stream)}`;
}

/**
 * ZM-12: binds PDFs of our renderer into one, each begun on the front of a sheet: after an odd number of pages stands an
 * empty one. It is written while it is made, so that a whole class is never held in memory.
 */
export class PdfBinder {
  private readonly places = new Map<number, number>();
  private readonly kids: string[] = [];
  private at = 0;
  private last = ROOT;
  private pages = 0;

  constructor(private readonly write: (bytes: Uint8Array) => void) {
    this.put('%PDF-1.3\n%\xe7\xbb\xbc\xe8\xaf\x84\n');
  }

  /** Adds a PDF behind the others. */
  add(pdf: Uint8Array): void {
    const { objects, catalogue, root, pages } = partsOf(pdf);
    const by = this.last;
    for (const { number, text } of objects) {
      if (number === catalogue) continue;
      const moved = renumbered(text, by);
      this.object(number + by, number === root ? moved.replace('<<', `<<\n/Parent ${ROOT} 0 R`) : moved);
    }
    this.take(root + by, pages);
    this.last = by + Math.max(...objects.map(({ number }) => number));
    if (pages % 2 === 1) this.addBlank();
  }

  /** Ends the bound PDF; nothing can be added any more. */
  end(): void {
    this.object(CATALOGUE, `${CATALOGUE} 0 obj\n<< /Type /Catalog /Pages ${ROOT} 0 R >>\nendobj\n`);
    const kids = `/Kids [${this.kids.join(' ')}] /Count ${this.pages}`;
    this.object(ROOT, `${ROOT} 0 obj\n<< /Type /Pages ${kids} >>\nendobj\n`);
    const tableAt = this.at;
    const rows = Array.from({ length: this.last }, (_, index) => this.row(index + 1));
    this.put(`xref\n0 ${this.last + 1}\n0000000000 65535 f \n${rows.join('')}`);
    this.put(`trailer\n<< /Size ${this.last + 1} /Root ${CATALOGUE} 0 R >>\nstartxref\n${tableAt}\n%%EOF\n`);
  }

  private addBlank(): void {
    this.last += 1;
    this.object(this.last, `${this.last} 0 obj\n${BLANK}\nendobj\n`);
    this.take(this.last, 1);
  }

  private take(kid: number, pages: number): void {
    this.kids.push(`${kid} 0 R`);
    this.pages += pages;
  }

  private object(number: number, text: string): void {
    this.places.set(number, this.at);
    this.put(text);
  }

  private put(text: string): void {
    this.write(Buffer.from(text, 'latin1'));
    this.at += text.length;
  }

  private row(number: number): string {
    const place = this.places.get(number);
    return place === undefined ? '0000000000 00000 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  }
}
