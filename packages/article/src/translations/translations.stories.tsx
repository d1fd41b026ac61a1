import { arabic, english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Translations } from './translations.js';

const meta = {
  title: 'Article/Translations',
  component: Translations,
  parameters: { pictures: { without: { 'long-words': 'The names of languages, which are short in themselves.' } } },
  args: {
    edition: english,
    translations: [
      { locale: 'uk', href: '/uk/rivni/', headline: 'Три рівні' },
      { locale: 'ar-JO', href: '/ar/gauges/' },
      { locale: 'pt-BR', href: '/pt/mares/' },
    ],
  },
} satisfies Meta<typeof Translations>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Each language by its own name, in both directions of text; whoever listens hears it in that language. */
export const InOtherLanguages: Story = {
  tags: ['reference', 'both-directions', 'states', 'not-printed'],
  parameters: { edition: 'own' },
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      <Translations {...args} />
      <div dir="rtl" lang="ar">
        <Translations
          edition={arabic}
          translations={[
            { locale: 'en-GB', href: '/gauges/' },
            { locale: 'uk', href: '/uk/rivni/' },
          ]}
        />
      </div>
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Also in:/)).toHaveTextContent('Also in: Українська · العربية · Português');
    const links = canvas.getAllByRole('link');
    await expect(links).toHaveLength(5);
    for (const link of links) {
      await expect(link).toHaveAttribute('hreflang', link.lang);
      await expect(link.offsetHeight).toBeGreaterThanOrEqual(24);
    }
  },
};

/** Where there is one other language, the line names that alone. */
export const OneLanguage: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the line of several languages, with the first alone.' } },
  args: { translations: [{ locale: 'uk', href: '/uk/rivni/' }] },
};
