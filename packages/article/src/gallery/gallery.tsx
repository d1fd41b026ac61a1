import { message, type Edition, type Picture } from '@galley/content';
import { Heading, Image, VisuallyHidden, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import { useId, type ComponentProps, type HTMLAttributes, type RefAttributes } from 'react';
import { Caption } from '../caption/caption.js';
import { Lightbox } from '../lightbox/lightbox.js';
import type { GalleyGallery } from './gallery.element.js';
import './gallery.element.js';
import * as styles from './gallery.css.js';

type HostProps = HTMLAttributes<GalleyGallery> & RefAttributes<GalleyGallery>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'galley-gallery': HostProps;
    }
  }
}

export interface GalleryProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** In their order. Without any, the gallery is nothing. */
  pictures: readonly Picture[];
  edition: Edition;
  /** What the pictures are of. Without it the gallery is named by their number. */
  title?: string;
  /**
   * The beginning of each picture's address: `#ID-2` is the second. Unique on the page, and never another, so that an
   * address which a reader has sent to somebody still leads to its picture. By default it is only unique.
   */
  id?: string;
  /** Level of the title. @default 2 */
  headingLevel?: HeadingLevel;
}

/**
 * Pictures that belong together, each with its caption and credit. Renders a `<section>`, which takes the props, in the
 * element that shows a picture over the page. A thumbnail is a link to the picture's file: without script it opens that.
 */
export function Gallery({ pictures, edition, title, id: givenId, headingLevel = 2, className, ...rest }: GalleryProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const titleId = `${ownId}title`;
  const total = pictures.length;
  if (total === 0) return null;
  const named = title !== undefined && title.trim() !== '';
  const count = message(edition, 'gallery.label', { count: total });
  const credit = creditOfAll(pictures);
  const Set = credit === undefined ? 'div' : 'figure';
  return (
    <galley-gallery>
      <section
        {...(named ? { 'aria-labelledby': titleId } : { 'aria-label': count })}
        {...rest}
        id={id}
        className={clsx(styles.root, className)}
      >
        {named && (
          <div className={styles.head}>
            <Heading level={headingLevel} id={titleId} className={styles.title}>
              {title}
            </Heading>
            <p className={styles.count}>{count}</p>
          </div>
        )}
        <Set className={styles.set}>
          {/* Safari takes a list without markers for none. */}
          <ol role="list" className={styles.pictures}>
            {pictures.map((picture, index) => {
              const share = shareOfRow(index, total);
              return (
                <li key={index} className={styles.item[share]}>
                  <figure className={styles.figure}>
                    <a href={largest(picture)} id={`${id}-${index + 1}`} className={styles.link}>
                      <Image
                        picture={picture}
                        sizes={sizes[share]}
                        {...(share === 'whole' && picture.width >= picture.height ? {} : { ratio: '3:2' })}
                      />
                      <VisuallyHidden>{message(edition, 'gallery.open', { number: index + 1, total })}</VisuallyHidden>
                    </a>
                    <Caption credit={credit === undefined ? picture.credit : undefined} rights={picture.rights}>
                      {picture.caption}
                    </Caption>
                  </figure>
                </li>
              );
            })}
          </ol>
          {credit !== undefined && <Caption credit={credit} />}
        </Set>
        <Lightbox pictures={pictures} edition={edition} title={named ? title : message(edition, 'lightbox.label')} />
      </section>
    </galley-gallery>
  );
}

const sizes = {
  whole: '(min-width: 48em) 40rem, 100vw',
  half: '(min-width: 48em) 20rem, 50vw',
  third: '(min-width: 48em) 13rem, 50vw',
};

/** How much of a row a thumbnail takes: the first all of it, the others a third or a half, so that no row has a gap. */
function shareOfRow(index: number, total: number): 'whole' | 'half' | 'third' {
  if (total === 2) return 'half';
  if (index === 0) return 'whole';
  const halves = [0, 4, 2][(total - 1) % 3] ?? 0;
  return index >= total - halves ? 'half' : 'third';
}

/** Whose the pictures are, where that is the same for all: then it is said once. */
function creditOfAll(pictures: readonly Picture[]): string | undefined {
  const [first] = pictures;
  const shared = pictures.every(({ credit, rights }) => credit === first?.credit && rights === undefined);
  return shared && pictures.length > 1 && first?.credit !== '' ? first?.credit : undefined;
}

/** The largest file of the picture that any browser shows. */
function largest({ src, width, sources = [] }: Picture): string {
  const files = sources.filter(({ type }) => type === undefined);
  return files.reduce((most, file) => (file.width > most.width ? file : most), { src, width }).src;
}
