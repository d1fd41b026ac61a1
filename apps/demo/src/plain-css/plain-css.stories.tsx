import './der-pegel.css';
import './der-pegel.manner.css';
import { ArticleBody, ArticleHeader, Byline, Figure } from '@galley/article';
import type { ArticleNode, ArticleSummary, Edition, Inline, Picture } from '@galley/content';
import { NewsletterForm } from '@galley/newsletter';
import { ArticleLayout, Masthead } from '@galley/page';
import { german } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';

/**
 * A brand that Galley does not know. „Der Pegel“, the paper of a river port, is two stylesheets of custom properties
 * and nothing else: one came out of `galley-brand new`, one was written by hand. `docs/new-brand.md` says how.
 */
const meta = {
  title: 'Foundations/A brand in plain CSS',
  parameters: {
    layout: 'fullscreen',
    edition: 'own',
    pictures: {
      without: {
        reference: 'Another brand would dress its one story otherwise, and a wider matrix would show that brand.',
        'right-to-left': 'Galley’s own third brand is pictured from right to left with every component.',
        'long-words': 'The components in it have stories for long words.',
      },
    },
  },
  args: { edition: german },
} satisfies Meta<{ edition: Edition }>;
export default meta;
type Story = StoryObj<{ edition: Edition }>;

const drawing = (name: string, alt: string, caption?: string): Picture => ({
  src: `/pictures/${name}-1600.webp`,
  width: 1600,
  height: 1067,
  sources: [480, 800, 1200, 1600].map((width) => ({ src: `/pictures/${name}-${width}.webp`, width })),
  alt,
  caption,
  credit: 'Zeichnung: Ines Calder',
});

const words = (text: string): readonly Inline[] => [{ type: 'text', text }];
const paragraph = (text: string): ArticleNode => ({ type: 'paragraph', children: words(text) });

const related: ArticleSummary = {
  id: 'schleuse',
  href: '#schleuse',
  kicker: 'Schleuse Ost',
  headline: 'Der Schleusenwärter, der seit elf Tagen nicht zu Hause war',
  excerpt: 'Auf seinem Klappbett liegt eine Wetterkarte von 1926. Er sagt, sie stimme noch immer.',
  picture: drawing('mill-wheel', 'Zeichnung eines Mühlrads im Hochwasser.'),
};

const text: readonly ArticleNode[] = [
  paragraph(
    'Um vier Uhr früh leuchtet am Holzhafen nur die Pegeluhr. Die Ahlde steht auf sieben Metern achtunddreißig, zwei Finger unter der Marke, die ein Hafenmeister im Jahr 1926 mit dem Messer in den Pfosten geschnitten hat. Darunter steht, was damals niemand lesen wollte: Bis hier, und dann nach Hause.',
  ),
  paragraph(
    'Zu Hause ist in dieser Nacht keiner. Auf dem Kai werden Säcke weitergereicht, von Hand zu Hand, und wer eine Pause braucht, zählt laut mit, damit die Reihe nicht abreißt.',
  ),
  {
    type: 'quote',
    kind: 'pull',
    paragraphs: [words('„Der Fluss hat es nicht eilig. Das ist ja das Unheimliche.“')],
    cite: words('Jette Brodersen, Hafenmeisterin'),
  },
  { type: 'related', article: related },
  paragraph(
    'Am Mittag soll der Scheitel durch sein. Dann, sagt die Hafenmeisterin, beginne die eigentliche Arbeit: achtzehn Lager ausräumen, trocknen, einräumen, und im Frühjahr das Ganze noch einmal.',
  ),
];

/** In both schemes, and beside other brands, which it leaves alone. */
export const DerPegel: Story = {
  tags: ['states', 'print'],
  render: ({ edition }, { globals }) => (
    <div
      lang={edition.locale}
      dir={edition.dir}
      data-galley-brand="der-pegel"
      data-galley-scheme={globals['scheme'] === 'system' ? undefined : globals['scheme']}
      style={{ background: 'var(--galley-color-ground-page)', color: 'var(--galley-color-ink-text)' }}
    >
      <Masthead
        name="Der Pegel"
        edition={edition}
        sections={['Hafen', 'Rathaus', 'Flussauf', 'Kultur', 'Wetter'].map((name) => ({ name, href: `#${name}` }))}
        current="#Hafen"
      />
      <ArticleLayout
        header={
          <ArticleHeader
            edition={edition}
            kicker="Hochwasser"
            headline="Sieben Meter achtunddreißig, und der Holzhafen bleibt offen"
            standfirst="Seit Dienstag steigt die Ahlde. In Hafenrode hält eine Kette aus Nachbarn das Wasser von achtzehn Lagern fern."
            meta={
              <Byline
                authors={[
                  { name: 'Marit Oehlenschläger', href: '#oehlenschlaeger' },
                  { name: 'Jonas Rüter', href: '#rueter' },
                ]}
                edition={edition}
                published="2026-11-20T05:10:00Z"
                readingMinutes={4}
              />
            }
          />
        }
        lead={
          <Figure
            picture={drawing(
              'quayside-high-water',
              'Zeichnung eines Kais bei Hochwasser; das Wasser steht bis an die Türen der Lager.',
              'Der Holzhafen am Freitagmorgen: Das Wasser steht an der zweiten Stufe.',
            )}
            placement="full"
            priority
            sizes="(min-width: 64em) 58vw, 100vw"
          />
        }
        aside={
          <NewsletterForm
            newsletter={{
              id: 'wasserstand',
              name: 'Wasserstand',
              description: 'Der Pegel, das Wetter und fünf Geschichten, über die am Hafen gesprochen wird.',
              frequency: 'Täglich um sechs',
            }}
            edition={edition}
            action="/newsletters/subscribe"
            look="card"
          />
        }
      >
        <ArticleBody nodes={text} edition={edition} dropCap />
      </ArticleLayout>
    </div>
  ),
  play: async ({ canvas, canvasElement }) => {
    const accent = (element: Element) => getComputedStyle(element).getPropertyValue('--galley-color-accent-ink');
    const heading = canvas.getByRole('heading', { level: 1 });
    await expect(getComputedStyle(heading).fontFamily).toMatch(/^"?Zilla Slab/);
    await expect(['#b23a0e', '#f79274']).toContain(accent(heading));
    await expect(accent(canvasElement)).not.toBe(accent(heading));
  },
};
