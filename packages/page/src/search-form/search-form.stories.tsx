import { arabic, english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { SearchForm } from './search-form.js';

const meta = {
  title: 'Page/SearchForm',
  component: SearchForm,
  args: { edition: english, action: '/search/' },
} satisfies Meta<typeof SearchForm>;
export default meta;
type Story = StoryObj<typeof meta>;

/** What was looked for stays in the field, and what was found is said under it, in both directions of text. */
export const Answered: Story = {
  tags: ['reference', 'both-directions', 'states', 'not-printed'],
  parameters: { edition: 'own' },
  render: () => (
    <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 32 }}>
      <SearchForm edition={english} action="/search/" query="tide gauge" hits={12} aria-label="Found" />
      <SearchForm edition={english} action="/search/" query="مقياس المدّ" hits={0} aria-label="Not found" />
      <div dir="rtl" lang="ar">
        <SearchForm edition={arabic} action="/ar/search/" query="tide" hits={3} aria-label="بحث" />
      </div>
    </div>
  ),
  play: async ({ canvas }) => {
    const [found, nothing, right] = canvas.getAllByRole('search');
    await expect(found).toHaveTextContent('12 results for “tide gauge”');
    await expect(nothing).toHaveTextContent('Nothing was found for “مقياس المدّ”.');
    await expect(right).toHaveTextContent('٣ نتائج لعبارة «tide»');
    for (const field of canvas.getAllByRole('searchbox')) await expect(field).not.toHaveValue('');
  },
};

/** Before anything was looked for: the form asks with a plain address, so that it works without script. */
export const Asking: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the story with answers, without them.' } },
  play: async ({ canvas, canvasElement, args: { edition }, userEvent }) => {
    await userEvent.type(canvas.getByRole('searchbox', { name: edition.messages['search.field'] }), 'tide & gauge');
    const form = canvasElement.querySelector('form');
    await expect(form).toHaveProperty('method', 'get');
    const sent = new URLSearchParams([...new FormData(form ?? undefined)].map(([name, value]) => [name, `${value}`]));
    await expect(`${sent}`).toBe('q=tide+%26+gauge');
    await expect(canvasElement.querySelector('p')).toBeNull();
  },
};

/** All its words are the edition’s, and German has the longest. */
export const InGerman: Story = { tags: ['one-picture', 'long-words'], globals: { language: 'de' } };
