import { Document } from '@react-pdf/renderer';
import { SectionKind } from '../../schemes/codes.rules.js';
import { Area, ClassPhoto } from './area.js';
import type { BookletPages } from './booklet-pages.js';
import { Cover } from './cover.js';
import { Overview, type ContentsLine } from './overview.js';
import type { PictureOf } from './photos.js';
import { ProofPage } from './proof.js';
import { resultSections, ResultsPage } from './results.js';
import { voiceSections, VoicesPage } from './voices.js';

/** On which page each chapter begins; the cover is not counted. */
export type Begins = Map<string, number>;

interface Chapter {
  id: string;
  name: string;
  slot: number | null;
  draw(begins: (page: number) => void): React.JSX.Element;
}

const RESULTS = 'results-page';
const VOICES = 'voices-page';
const PROOF = 'proof-page';

function sectionChapters(booklet: BookletPages, pictureOf: PictureOf): Chapter[] {
  return booklet.content.sections.flatMap((section): Chapter[] => {
    const chapter = { id: section.id, name: section.name, slot: section.slot };
    const drawn = { booklet, section, pictureOf };
    if (section.kind === SectionKind.DIMENSION)
      return [{ ...chapter, draw: (begins) => <Area key={section.id} {...drawn} begins={begins} /> }];
    if (section.kind === SectionKind.CLASS_PHOTO && section.moments.length > 0)
      return [{ ...chapter, draw: (begins) => <ClassPhoto key={section.id} {...drawn} begins={begins} /> }];
    return [];
  });
}

function chaptersOf(booklet: BookletPages, pictureOf: PictureOf): Chapter[] {
  const { content } = booklet;
  const chapters = sectionChapters(booklet, pictureOf);
  const add = (id: string, name: string, draw: Chapter['draw']) => chapters.push({ id, name, slot: null, draw });
  if (resultSections(content).length > 0)
    add(RESULTS, '小红花与成绩', (begins) => (
      <ResultsPage key={RESULTS} booklet={booklet} title="小红花与成绩" begins={begins} />
    ));
  if (voiceSections(content).length > 0)
    add(VOICES, '大家眼里的我', (begins) => (
      <VoicesPage key={VOICES} booklet={booklet} title="大家眼里的我" begins={begins} />
    ));
  add(PROOF, '完整度与查验', (begins) => (
    <ProofPage key={PROOF} booklet={booklet} title="完整度与查验" begins={begins} />
  ));
  return chapters;
}

interface BookletProps {
  booklet: BookletPages;
  pictureOf: PictureOf;
  /** Where each chapter began when it was drawn before; notes where it begins now. */
  begins: Begins;
}

/** The whole booklet. Drawn twice: only then are the page numbers of the contents known. */
export function Booklet({ booklet, pictureOf, begins }: BookletProps) {
  const { content, publishedAt } = booklet;
  const chapters = chaptersOf(booklet, pictureOf);
  const lines = chapters.map(({ id, name, slot }): ContentsLine => ({ name, slot, page: begins.get(id) ?? null }));
  const at = new Date(publishedAt);
  return (
    <Document
      title={`${content.child} ${content.title}`}
      author={content.school}
      subject={content.term}
      creator="综评"
      producer="综评"
      language="zh-CN"
      creationDate={at}
      modificationDate={at}
    >
      <Cover booklet={booklet} />
      <Overview booklet={booklet} lines={lines} />
      {chapters.map(({ id, draw }) => draw((page) => begins.set(id, page - 1)))}
    </Document>
  );
}
